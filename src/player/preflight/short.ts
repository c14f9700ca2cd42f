import { spokenCode, type ShortFacts } from '../../lms/preflight/code.ts';
import type { Results } from './check.ts';
import { littleRoom, narrow, slowHost } from './device-findings.ts';

/** The code that tells a whole check in nine signs. */
export const codeOf = (results: Results): string => spokenCode(shortOf(results));

/** What was found, as few words as a code can hold. */
export function shortOf({ place, windows, reading, writing, host, surroundings }: Results): ShortFacts {
  return {
    api: reading?.version ?? 'none',
    place: placeIn(place),
    closedWindows: (place?.closed ?? windows.closed) > 0 ? 'yes' : 'no',
    session: reading?.session ?? 'none',
    mode: reading?.mode ?? 'normal',
    credit: reading?.credit === false ? 'no' : 'yes',
    ...writingIn(writing),
    interactions: reading?.interactions ?? 'unknown',
    objectives: reading?.objectives ?? 'unknown',
    override: reading && reading.override !== '' ? 'yes' : 'no',
    host: hostIn(host),
    ...deviceIn(surroundings),
  };
}

function placeIn(place: Results['place']): ShortFacts['place'] {
  if (!place) return 'none';
  return place.in === 'parent' && place.up > 1 ? 'above' : place.in;
}

function writingIn(writing: Results['writing']): Pick<ShortFacts, 'write' | 'commit' | 'commitTook' | 'restored'> {
  if (!writing || writing.is === 'skipped') return { write: 'skipped', commit: 'skipped', commitTook: '0.1s', restored: 'skipped' };
  const { set, isSame, commit, isRestored } = writing;
  const kept = isSame ? 'good' : 'changed';
  return {
    write: set.isDone ? kept : 'refused',
    commit: commit.isDone ? 'good' : 'refused',
    commitTook: spanOf(commit.took),
    restored: isRestored ? 'yes' : 'no',
  };
}

function spanOf(took: number): ShortFacts['commitTook'] {
  if (took < 100) return '0.1s';
  if (took < 300) return '0.3s';
  if (took < 1000) return '1s';
  return took < 3000 ? '3s' : 'more';
}

function hostIn(host: Results['host']): ShortFacts['host'] {
  if (!host) return 'skipped';
  if (!host.isReached) return 'unreachable';
  return host.took < slowHost ? 'good' : 'slow';
}

function deviceIn(around: Results['surroundings']): Pick<ShortFacts, 'storage' | 'tabs' | 'window' | 'width' | 'browser' | 'isOld'> {
  if (!around) return { storage: 'good', tabs: 'none', window: 'tab', width: 'wide', browser: 'other', isOld: 'no' };
  const { stores, free = Infinity, tabs, window, width, browser } = around;
  const room = free < littleRoom ? 'little' : 'good';
  return {
    storage: stores ? room : 'blocked',
    tabs,
    window,
    width: widthOf(width),
    browser: browser.engine,
    isOld: browser.version < browser.least ? 'yes' : 'no',
  };
}

function widthOf(width: number): ShortFacts['width'] {
  if (width < narrow) return 'narrow';
  if (width < 600) return 'small';
  return width < 1000 ? 'medium' : 'wide';
}
