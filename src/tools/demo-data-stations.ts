import type { CompiledCourse } from '../course/compiled.ts';
import type { Dictionary, Meaning } from '../review/dictionary.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';

/** A question that is asked, by its id in reports. */
export interface Question {
  id: string;
  meaning: Meaning;
}

/** Where decisions are made: in a talk, or by answering so many of some questions. */
export type Station = { talk: RoleplaySlide } | { asked: number; questions: readonly Question[] };

/** About so many decisions a learner makes who goes through all stations. */
const wanted = 66;

/** About so many decisions a talk takes. */
const aTalk = 6;

/** The talks and quizzes of a course and as many of its other questions, evenly spread, as make the wanted number of decisions. */
export function stationsOf({ locales }: CompiledCourse, dictionary: Dictionary): readonly Station[] {
  const [source] = Object.values(locales);
  if (!source) throw new Error('the course has no language');
  const slides = source.outline.slides.flatMap(({ id, section }) => source.sections[section]?.slides[id] ?? []);
  const questionsOf = (slide: string): readonly Question[] =>
    Object.entries(dictionary.decisions).flatMap(([id, meaning]) => (meaning.slide === slide ? [{ id, meaning }] : []));
  const stations = slides.flatMap((slide): readonly { station: Station; decisions: number; isMain: boolean }[] => {
    if (slide.type === 'roleplay') return [{ station: { talk: slide }, decisions: aTalk, isMain: true }];
    const questions = questionsOf(slide.id);
    if (questions.length === 0) return [];
    const asked = slide.type === 'quiz' ? slide.draw : questions.length;
    return [{ station: { asked, questions }, decisions: asked, isMain: slide.type === 'quiz' }];
  });
  const count = (some: typeof stations) => some.reduce((sum, { decisions }) => sum + decisions, 0);
  const others = stations.filter(({ isMain }) => !isMain);
  const share = Math.min(1, (wanted - (count(stations) - count(others))) / Math.max(1, count(others)));
  const kept = new Set(others.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share)));
  return stations.filter((one) => one.isMain || kept.has(one)).map(({ station }) => station);
}
