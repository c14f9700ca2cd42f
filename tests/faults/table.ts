import { parseArgs } from 'node:util';
import '../runs.ts';
import { seedOf } from '../../src/core/random.ts';
import { play, type Played } from './play.ts';
import { profiles, type Profile } from './profiles.ts';
import { headings, linesOf } from './table-lines.ts';
import { isSound, tallyOf } from './tally.ts';

/**
 * Plays random journeys under every profile of faults, prints what came of them, and fails where an answer was lost and not
 * announced, the data model was violated, or a status or score fell. `npm run faults -- --profiles "two tabs,a liar" --journeys 20`:
 * profiles are told by any part of their names. A seed as the table tells it is played again with `--seed 1.2/123`.
 */
const { values } = parseArgs({
  options: {
    profiles: { type: 'string', default: '' },
    journeys: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = values.profiles.split(',').map((name) => name.trim());
const chosen: readonly (readonly [string, Profile])[] = Object.entries(profiles);
const [version, alone] = values.seed.split('/');
const count = Math.max(1, Number(values.journeys) || 200);

/** The journeys of a profile, in both versions by turns. */
async function journeys(name: string, profile: Profile): Promise<readonly Played[]> {
  if (alone !== undefined) return [await play(profile, version === '2004' ? '2004' : '1.2', Number(alone))];
  const played: Played[] = [];
  for (let at = 0; at < count; at += 1) {
    played.push(await play(profile, at % 2 ? '2004' : '1.2', seedOf(Number(values.seed), name, at)));
  }
  return played;
}

console.log(headings);
let isAllSound = true;
for (const [name, profile] of chosen.filter(([one]) => wanted.some((part) => one.includes(part)))) {
  const tally = tallyOf(name, await journeys(name, profile));
  isAllSound &&= isSound(tally);
  for (const line of linesOf(tally)) console.log(line);
}
process.exitCode = isAllSound ? 0 : 1;
