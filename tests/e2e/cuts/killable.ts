import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { browserArguments, findBrowser } from '../../../src/tools/browser.ts';

/** A Chromium with a profile of its own on the disk, which can be ended as a power cut ends it. */
export interface Killable {
  context: BrowserContext;
  /** Ends all its processes at once; nothing where that was done. */
  kill(): Promise<void>;
}

async function openKillable(profile: string): Promise<Killable> {
  const given = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...browserArguments, 'about:blank'];
  const program = spawn(await findBrowser(), given, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`the browser ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context || program.pid === undefined) throw new Error('the browser has no profile');
  const group = process.platform === 'win32' ? program.pid : -program.pid;
  return {
    context,
    async kill() {
      if (program.exitCode === null && program.signalCode === null) process.kill(group, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

/** Browser profiles on the disk, by names, which outlive the browsers that open them. */
export interface Devices {
  open(name: string): Promise<Killable>;
  /** Ends what is still open, and removes all profiles. */
  end(): Promise<void>;
}

export async function newDevices(): Promise<Devices> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-profiles-'));
  const opened: Killable[] = [];
  return {
    async open(name) {
      const device = await openKillable(join(folder, name));
      opened.push(device);
      return device;
    },
    async end() {
      for (const device of opened) await device.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
