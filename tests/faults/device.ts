import type { Shelf } from '../../src/lms/local.ts';

/** How a browser's storage can be. */
export type Storing = 'fine' | 'full' | 'blocked';

/** A learner's device with one browser: what outlives its pages, and what they share. */
export interface Device {
  name: string;
  texts: Map<string, string>;
  storing: Storing;
  /** How far its clock is ahead of the true time, in milliseconds. */
  ahead: number;
  /** What pages have claimed for themselves, and the page that has it. */
  claims: Map<string, object>;
}

export const newDevice = (name: string): Device => ({ name, texts: new Map(), storing: 'fine', ahead: 0, claims: new Map() });

/** The storage of a device for one of its pages: gone with the page, full, or blocked. */
export function shelfOf(device: Device, isAlive: () => boolean): Shelf {
  const look = () => {
    if (device.storing === 'blocked') throw new Error('storage is blocked');
  };
  return {
    getItem(key) {
      look();
      return device.texts.get(key) ?? null;
    },
    setItem(key, value) {
      look();
      if (device.storing === 'full') throw new Error('the quota has been exceeded');
      if (isAlive()) device.texts.set(key, value);
    },
    removeItem(key) {
      look();
      if (isAlive()) device.texts.delete(key);
    },
  };
}
