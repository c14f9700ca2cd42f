import type { Choosing } from '../core/kind.ts';
import type { CompiledCourse, CompiledLocale } from '../course/compiled.ts';
import { sectionObjectiveId, skillObjectiveId } from '../course/objectives.ts';
import type { OutlineEntry } from '../course/outline.ts';
import { letterOf } from '../lms/cmi.ts';
import type { Dictionary, Meaning, Texts } from '../review/dictionary.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import { judgedIn, wordsOf } from './dictionary-replies.ts';
import { skillName } from './skill-names.ts';

/** What is gathered of a dictionary while language after language is read. */
interface Gathered {
  title: Record<string, string>;
  slides: Record<string, Texts>;
  decisions: Record<string, Meaning>;
  objectives: Record<string, Texts>;
  skills: Record<string, Texts>;
  talks: Record<string, Dictionary['talks'][string]>;
}

/** The dictionary for who reads an LMS's reports: ids → texts, in every language. Slides whose answers stay on the device are not in it. */
export function dictionaryOf({ locales }: CompiledCourse): Dictionary {
  const [source] = Object.values(locales);
  if (!source) throw new Error('the course has no language');
  const gathered: Gathered = { title: {}, slides: {}, decisions: {}, objectives: {}, skills: {}, talks: {} };
  for (const [locale, compiled] of Object.entries(locales)) {
    gathered.title[locale] = compiled.outline.title;
    gatherObjectives(gathered, locale, compiled);
    gatherDecisions(gathered, locale, compiled);
  }
  const { code, edition, passMark, policy } = source.outline;
  return { code, edition, ...(policy.passes === 'score' && { passMark }), ...gathered };
}

function gatherObjectives({ objectives, skills }: Gathered, locale: string, { outline }: CompiledLocale): void {
  for (const { id, title } of outline.sections) tell(objectives, sectionObjectiveId(id), locale, title);
  for (const { id, title, skills: trained, private: isPrivate } of outline.slides) {
    if (!trained || isPrivate) continue;
    tell(objectives, id, locale, title);
    for (const skill of trained) {
      tell(objectives, skillObjectiveId(skill), locale, skillName(skill, locale));
      tell(skills, skill, locale, skillName(skill, locale));
    }
  }
}

function gatherDecisions(gathered: Gathered, locale: string, { outline, sections }: CompiledLocale): void {
  const shown = new Set<string>();
  for (const entry of outline.slides) {
    const slide = sections[entry.section]?.slides[entry.id];
    const asked = slide && !entry.private ? (kindOf(slide).decisions?.(slide) ?? []) : [];
    if (!slide || asked.length === 0) continue;
    shown.add(slide.id);
    if (slide.type === 'roleplay') gathered.talks[slide.id] = { ...gathered.talks[slide.id], [locale]: slide };
    for (const decision of asked) {
      const meaning = meaningOf(slide, decision, locale, gathered.decisions[decision.id], outline.slides);
      gathered.decisions[decision.id] = meaning;
      for (const screen of meaning.screens ?? []) shown.add(screen);
    }
  }
  for (const { id, title } of outline.slides) if (shown.has(id)) tell(gathered.slides, id, locale, title);
}

function meaningOf(
  slide: Slide,
  decision: Choosing,
  locale: string,
  known: Meaning | undefined,
  entries: readonly OutlineEntry[],
): Meaning {
  const { type, text, options } = decision;
  const { replies, correct, screens } = judgedIn(slide, decision);
  const section = entries.find(({ id }) => id === (screens[0] ?? slide.id))?.section;
  return {
    slide: slide.id,
    type,
    texts: { ...known?.texts, [locale]: text },
    replies: options.map(({ id, text: words }, at) => {
      const before = known?.replies[at];
      const { right, coaching } = replies[id] ?? {};
      const why = wordsOf(coaching);
      return {
        id,
        ...(type === 'choice' || type === 'sequencing' ? { letter: letterOf(at) } : {}),
        texts: { ...before?.texts, [locale]: words },
        ...(right !== undefined && { right }),
        ...(why !== undefined && { coaching: { ...before?.coaching, [locale]: why } }),
      };
    }),
    ...(correct.length > 0 && { correct }),
    ...(screens.length > 0 && { screens }),
    ...(section !== undefined && { section }),
  };
}

function tell(texts: Record<string, Texts>, id: string, locale: string, words: string): void {
  texts[id] = { ...texts[id], [locale]: words };
}
