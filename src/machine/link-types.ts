import type { Journal } from '../lms/journal.ts';
import type { LmsPort, Progress } from '../lms/port.ts';
import type { Held, Stored } from './saving.ts';

/** What the link is given: the LMS, the device, and the world around it. */
export interface LinkInput {
  port: LmsPort;
  /** False in browse and review mode and in a second tab: then nothing is ever written. */
  writes: boolean;
  /** False in a second tab: ending its session could mark as finished what the first has not begun. */
  ends: boolean;
  /** What this device keeps of the learner; none where this browser is all there is. */
  journal?: Journal;
  /** Brings to the disk what the device keeps, and says whether it is there; left out where writing it is all there is to it. */
  secure?: (() => Promise<boolean>) | undefined;
  /** What the LMS held at the launch. */
  held: Held;
  /** What is committed before the right values after an outage; it comes late, since it is seldom needed. */
  detour?: ((port: LmsPort, stored: Stored, held: Held, progress: Progress) => void) | undefined;
  /** Whether the learner is dragging, or something on screen moves: then a commit waits, for a while. */
  isBusy(): boolean;
  /** Whether the LMS's host can be reached: an LMS may say that it stored what it could not send. */
  reach(): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1) that keeps many players from retrying at the same moment. */
  chance(): number;
}

/** Progress as it was when something changed, worked out when it is saved: most changes are overtaken before that. */
export type Wanted = () => Progress;

/**
 * What the link tells the player. `upTo` counts the decisions the LMS has been told; `kept` says whether this device keeps what is
 * not saved.
 */
export type LinkNews =
  | { type: 'lms.saving' }
  | { type: 'lms.saved'; at: number; upTo: number }
  | { type: 'lms.failed'; why: string }
  | { type: 'device.kept'; kept: boolean };

/** The input of the machine itself. */
export type LinkMachineInput = LinkInput & { tell(news: LinkNews): void };

/** What the link remembers. */
export interface LinkContext extends LinkMachineInput {
  /** The newest progress, the one the LMS said it stored, and the one it was seen to have stored. */
  wanted: Wanted | undefined;
  sent: { wanted: Wanted; stored: Stored } | undefined;
  kept: Wanted | undefined;
  stored: Stored;
  failures: number;
  /** How often the commit that is due was put off. */
  waits: number;
  /** Whether something was lost on its way since the last save that can be relied on. */
  lossy: boolean;
  /** Whether the detour that a loss asks for was taken, and nothing was lost since. */
  detoured: boolean;
}

/**
 * `changed`: the journey went on; `flush`: save what is waiting before returning;
 * `close`: the page is going away, so save and end the session before returning. The others are how a commit went.
 */
export type LinkEvent =
  | { type: 'changed'; progress: Wanted }
  | { type: 'flush' }
  | { type: 'close'; progress: Wanted }
  | { type: 'committed'; wanted: Wanted; stored: Stored }
  | { type: 'refused'; why: string; lossy: boolean };
