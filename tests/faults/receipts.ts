import type { Actor } from 'xstate';
import type { playerMachine } from '../../src/machine/player.ts';
import type { Reading, Receipt } from './sitting.ts';

type Player = Actor<typeof playerMachine>;
type Context = ReturnType<Player['getSnapshot']>['context'];

/** What the save light says, as `<parley-save-light>` is told. */
function receiptOf({ input, saved, savedAt, keptHere }: Context): Receipt {
  if (!input.link.writes) return 'readonly';
  if (saved === 'unsaved') return keptHere === false ? 'unkept' : 'unsaved';
  if (saved === 'saving') return 'saving';
  if (savedAt === undefined) return 'nothing';
  return input.link.port.keeps === 'lms' ? 'saved' : 'here';
}

/** All that the learner reads of saving from now on; the list grows. `isStored` tells whether the server holds what it was sent. */
export function receiptsOf(actor: Player, now: () => number, isStored: () => boolean): readonly Reading[] {
  const readings: Reading[] = [];
  let shown: string | undefined;
  const read = ({ context }: { context: Context }) => {
    const receipt = receiptOf(context);
    const words = `${receipt} ${receipt === 'saved' ? context.savedAt : ''}`;
    if (words !== shown) readings.push({ at: now(), receipt, isTrue: isStored() });
    shown = words;
  };
  read(actor.getSnapshot());
  actor.subscribe(read);
  return readings;
}
