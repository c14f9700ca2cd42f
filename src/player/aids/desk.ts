import type { Session } from '../afterwards.ts';

let begun: Session | undefined;

/** The session that has begun, for the aids of the menu; none before saving is looked after. */
export const desk = (): Session | undefined => begun;

/** Makes a session known to the aids. */
export const openDesk = (session: Session): void => {
  begun = session;
};
