import type { Edition, EditionSlide } from './edition.ts';
import type { RemarkCode } from './messages.ts';
import type { Remark } from './words.ts';

/** A slide of the new edition, and what it was. */
interface Pair {
  slide: EditionSlide;
  was: EditionSlide | undefined;
}

/** Tries, what must be done, and what is private: alike changes of several slides are told together. */
export function slideRulesChanged(old: Edition, now: Edition): readonly Remark[] {
  const pairs = now.slides.map((slide): Pair => ({ slide, was: old.slides.find(({ id }) => id === slide.id) }));
  const gone = old.slides.filter(({ id }) => !now.slides.some((slide) => slide.id === id));
  const both = pairs.flatMap(({ slide, was }) => (was ? [{ slide, was }] : []));
  return [
    ...attemptsChanged(pairs),
    ...named(
      'requiredNow',
      pairs.filter(({ slide, was }) => asks(now, slide) && !(was && asks(old, was))).map(({ slide }) => slide),
    ),
    ...named('requiredNoMore', [
      ...both.filter(({ slide, was }) => asks(old, was) && !asks(now, slide)).map(({ slide }) => slide),
      ...gone.filter((slide) => asks(old, slide)),
    ]),
    ...named(
      'privateNow',
      both.filter(({ slide, was }) => slide.private && !was.private).map(({ slide }) => slide),
    ),
    ...named(
      'privateNoMore',
      both.filter(({ slide, was }) => was.private && !slide.private).map(({ slide }) => slide),
    ),
  ];
}

/** Whether the course is not done without the slide. */
const asks = ({ policy }: Edition, { required }: EditionSlide) => required || policy.completes === 'all';

const named = (code: RemarkCode, slides: readonly EditionSlide[]): readonly Remark[] =>
  slides.length === 0 ? [] : [{ code, values: { slides: slides.map(({ id }) => id) } }];

function attemptsChanged(pairs: readonly Pair[]): readonly Remark[] {
  const groups = new Map<string, { from: number; to: number; slides: string[] }>();
  for (const { slide, was } of pairs) {
    if (!was || was.attempts === slide.attempts || was.type !== slide.type) continue;
    const key = `${was.attempts} ${slide.attempts}`;
    const group = groups.get(key) ?? { from: was.attempts, to: slide.attempts, slides: [] };
    group.slides.push(slide.id);
    groups.set(key, group);
  }
  return [...groups.values()].map((values) => ({ code: values.to > values.from ? 'attemptsMore' : 'attemptsFewer', values }));
}
