import type { Journey } from '../../src/course/journey.ts';
import type { Violation } from '../strict/run-time.ts';
import type { Step } from '../journeys/steps.ts';
import type { Device } from './device.ts';
import type { Fault } from './faults.ts';
import type { HabitsName, Host } from './sending.ts';

/**
 * What the save light says: saved in the LMS, saved on this device alone, under way, not saved, not saved and not kept on this
 * device either, nothing is recorded, or nothing at all yet.
 */
export type Receipt = 'saved' | 'here' | 'saving' | 'unsaved' | 'unkept' | 'readonly' | 'nothing';

/** Something the learner reads, from a moment on. */
export interface Reading {
  /** The true time, in milliseconds since 1970. */
  at: number;
  receipt: Receipt;
  /** Whether the server held then what it had last been sent. */
  isTrue: boolean;
}

/** A notice by its key, such as `told.refused`. */
export interface Notice {
  at: number;
  key: string;
}

/** An LMS at one launch. */
export interface Launching {
  host: Host;
  habits: HabitsName;
  faults: readonly Fault[];
  unsupported: readonly string[];
  /** The mode, where it is not the normal one. */
  mode?: 'browse' | 'review';
  /** How late the API appears, in milliseconds. */
  late: number;
}

/** One launch of the course, up to the end of its page. */
export interface Sitting {
  journey(): Journey;
  readings: readonly Reading[];
  notices: readonly Notice[];
  violations: readonly Violation[];
  /** The learner does something. */
  act(step: Step): Promise<void>;
  /** The page is hidden, as when the learner looks at another app. */
  hide(): void;
  /** The page is closed, and told so. */
  close(): void;
  /** The page is gone without being told. */
  kill(): void;
  /** The learner asks for what the device laid aside: the course's frame is opened again in the same page of the LMS. */
  rejoin(): Promise<Sitting>;
}

/** A learner with one course, as far as the harness of faults needs one; whoever plays a course implements it. */
export interface Learner {
  /** Opens the course on a device. Resolves when it is on screen. */
  launch(device: Device, launching: Launching): Promise<Sitting>;
}
