import { css } from 'lit';
import type { Picture } from '../base.schema.ts';

type Warmth = 'hot' | 'warm' | 'still' | 'cool';

const warmths: Readonly<Partial<Record<string, Warmth>>> = {
  furious: 'hot',
  angry: 'hot',
  ironic: 'warm',
  disappointed: 'warm',
  worried: 'warm',
  doubtful: 'warm',
  calm: 'cool',
  smile: 'cool',
  delighted: 'cool',
  moved: 'cool',
};

/** How warm the ground behind a face is: anger heats it, calm cools it; a mood that says neither leaves it plain. */
export const warmthOf = (mood: string): Warmth => warmths[mood] ?? 'still';

export const warmthStyles = css`
  .hot { --ground: var(--parley-heat-wash); --tone: var(--parley-heat); }
  .warm { --ground: var(--parley-warm-wash); --tone: var(--parley-warm); }
  .still { --ground: var(--parley-off); --tone: var(--parley-ink-2); }
  .cool { --ground: var(--parley-calm-wash); --tone: var(--parley-calm-strong); }
`;

const heats = ['hot', 'warm', 'cool'] as const;

/** The class of the ground behind a picture: it is as warm as the most heated of its faces. */
export function groundOf(given: Picture): string {
  if ('file' in given) return 'drawn';
  const felt = given.people.map(({ mood }) => warmthOf(mood));
  return heats.find((one) => felt.includes(one)) ?? 'still';
}
