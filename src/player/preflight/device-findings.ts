import type { Results } from './check.ts';
import { good, note, problem, rounded, type Finding } from './finding.ts';
import type { Surroundings } from './surroundings.ts';

/** From this time on the host is slow, in milliseconds. */
export const slowHost = 2000;

/** Less than this is little room for answers, in megabytes. */
export const littleRoom = 5;

/** Narrower than this and slides are hard to read, in pixels. */
export const narrow = 320;

/** What was found out about the device and its way to the course's server. `shown` is the language on screen. */
export function deviceFindings({ host, surroundings }: Results, shown: string): readonly Finding[] {
  return [...(host ? [hostFinding(host)] : []), ...(surroundings ? surroundingFindings(surroundings, shown) : [])];
}

function hostFinding({ isReached, took }: NonNullable<Results['host']>): Finding {
  const values = { ms: rounded(took) };
  if (!isReached) return problem({ key: 'preflight.hostGone' });
  return took < slowHost ? good({ key: 'preflight.hostGood', values }) : note({ key: 'preflight.hostSlow', values });
}

function surroundingFindings(around: Surroundings, shown: string): readonly Finding[] {
  const { width, tabs, language } = around;
  return [
    storageFinding(around),
    tabs === 'none' ? note({ key: 'preflight.tabsUnseen' }) : good({ key: 'preflight.tabsSeen' }),
    windowFinding(around),
    ...(width < narrow ? [note({ key: 'preflight.windowNarrow', values: { width } })] : []),
    browserFinding(around),
    good({
      key: 'preflight.language',
      values: { shown: named(shown.split('-')[0] ?? shown, shown), browser: `${named(language, shown)} (${language})` },
    }),
  ];
}

/** What a language is called in the language on screen. */
const named = (language: string, shown: string) => new Intl.DisplayNames([shown], { type: 'language' }).of(language) ?? language;

function storageFinding({ stores, free }: Surroundings): Finding {
  if (!stores) return note({ key: 'preflight.storageBlocked' });
  if (free === undefined) return good({ key: 'preflight.storage' });
  const values = { room: free < 1000 ? `${free} MB` : `${Math.floor(free / 1000)} GB` };
  return free < littleRoom ? note({ key: 'preflight.storageLittle', values }) : good({ key: 'preflight.storageRoom', values });
}

function windowFinding({ window, app, width, height }: Surroundings): Finding {
  const values = { width, height };
  switch (window) {
    case 'frame':
      return good({ key: 'preflight.windowFrame', values });
    case 'tab':
      return good({ key: 'preflight.windowTab', values });
    case 'popup':
      return good({ key: 'preflight.windowPopup', values });
    case 'webview':
      return note({ key: 'preflight.windowApp', values: { ...values, app } });
  }
}

function browserFinding({ browser: { engine, name, version, least } }: Surroundings): Finding {
  if (engine === 'other') return note({ key: 'preflight.browserOther', values: { name } });
  if (version < least) return problem({ key: 'preflight.browserOld', values: { name, version, least } });
  return good({ key: 'preflight.browser', values: { name, version } });
}
