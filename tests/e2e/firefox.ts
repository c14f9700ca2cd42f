import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, type Browser } from 'playwright';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/** How to get a Firefox, where there is none. */
export const firefoxAdvice =
  'No Firefox was found, so nothing was tried in it: install one (on Debian “apt-get install firefox-esr”) or set FIREFOX to its path.';

/** The path of a Firefox: the one `FIREFOX` names, or an installed one. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const named = process.env['FIREFOX'];
  return (named ? [named] : [...onPath, ...usualPlaces]).find((path) => existsSync(path));
}

export async function openFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(firefoxAdvice);
  return firefox.launch({ channel: 'moz-firefox', executablePath });
}
