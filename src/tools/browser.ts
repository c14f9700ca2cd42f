import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const advice =
  'No Chromium or Chrome was found and none could be installed: install one (on Debian “apt-get install chromium fonts-noto-cjk”) or set CHROME to its path.';

const isRoot = process.getuid?.() === 0;

/** The switches a Chromium needs to run unseen and alone; as root it cannot keep its sandbox. */
export const browserArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium or Chrome: the one `CHROME` names, an installed one, or one installed now. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME is set to “${named}”, but there is no program.`);
  }
  const found = installed() ?? install();
  if (!found) throw new Error(advice);
  return found;
}

function installed(): string | undefined {
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(isProgram);
}

function onPath(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const home = process.env.HOME ?? '';
    const programs = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    return [...programs, ...programs.map((program) => home + program)];
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => ['Google\\Chrome', 'Chromium'].map((name) => join(root, name, 'Application', 'chrome.exe')));
  }
  return ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function install(): string | undefined {
  console.error('No Chromium or Chrome found: installing one …');
  const debian = isRoot && run('apt-get', ['--version'], 'ignore');
  if (debian && installDebian() && installed()) return installed();
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 'inherit');
  return installed();
}

function installDebian(): boolean {
  run('apt-get', ['update', '-q'], 'ignore');
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], 'ignore');
}

function run(command: string, given: readonly string[], output: 'ignore' | 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: undefined };
  return spawnSync(command, given, { stdio: output, env: environment }).status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
