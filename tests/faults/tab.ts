import type { Shelf } from '../../src/lms/local.ts';
import type { VirtualClock } from './clock.ts';
import { shelfOf, type Device } from './device.ts';
import { conditionAt, conditions } from './server.ts';
import type { Host } from './sending.ts';

/** A page on a device: what a browser gives it, until it is closed or killed. Nothing of it happens after that. */
export interface Tab {
  isAlive(): boolean;
  /** The time on the device's clock, in milliseconds since 1970. */
  now(): number;
  /** Timers that end with the page. */
  clock: Pick<VirtualClock, 'setTimeout' | 'clearTimeout'>;
  shelf: Shelf;
  /** Asks the package's host for the tiny file. Rejects where nothing answers; where nobody ever does, when the signal says so. */
  fetch(signal?: AbortSignal): Promise<Reply>;
  /** Claims a name for this page alone; false where another page of the device has it. */
  claim(name: string): boolean;
  /** The page is gone: closed, crashed, or out of battery. */
  end(): void;
}

/** A response, as far as a text needs it. */
export type Reply = Pick<Response, 'ok' | 'text'>;

const reply = (ok: boolean, text: string): Reply => ({ ok, text: () => Promise.resolve(text) });

/** How long an answer takes, in milliseconds. */
const latency = 40;

export function openTab(device: Device, clock: VirtualClock, host: Host): Tab {
  let alive = true;
  const isAlive = () => alive;
  const setTimeout: Tab['clock']['setTimeout'] = (run, milliseconds) => clock.setTimeout(() => alive && run(), milliseconds);
  const tab: Tab = {
    isAlive,
    now: () => clock.now() + device.ahead,
    clock: { setTimeout, clearTimeout: clock.clearTimeout },
    shelf: shelfOf(device, isAlive),
    fetch: (signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        setTimeout(() => {
          const { file } = conditions[conditionAt(host.server, clock.now())];
          if (file === 'lost') reject(new TypeError('the network failed'));
          if (file === 'file') resolve(reply(true, 'parley\n'));
          if (file === 'error') resolve(reply(false, 'Internal Server Error'));
          if (file === 'login') resolve(reply(true, '<!doctype html><title>Log in</title>'));
        }, latency);
      }),
    claim(name) {
      const holder = device.claims.get(name) ?? tab;
      device.claims.set(name, holder);
      return holder === tab;
    },
    end() {
      alive = false;
      for (const [name, holder] of device.claims) if (holder === tab) device.claims.delete(name);
    },
  };
  return tab;
}
