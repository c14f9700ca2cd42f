import { html } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { wordsIn, type Dictionary, type Meaning, type Texts } from '../../../../review/dictionary.ts';

/** The language of words: that of the interface where the course has it, else the course's own. */
export const langOf = (texts: Texts | undefined, locale: string): string =>
  texts === undefined || locale in texts ? locale : (Object.keys(texts)[0] ?? locale);

/** The course's words, marked with their language. */
export const courseWords = (texts: Texts | undefined, locale: string) =>
  html`<span lang=${langOf(texts, locale)}>${wordsIn(texts, locale)}</span>`;

/** The language in which the course speaks of a decision. */
export const langOfDecision = (meaning: Meaning | undefined, locale: string): string => langOf(meaning?.texts, locale);

/** What a decision asks; its id where the course does not know it. */
export const questionOf = (id: string, meaning: Meaning | undefined, locale: string): string => wordsIn(meaning?.texts, locale) || id;

/** The title of the page that asks it. */
export const titleOf = ({ slides }: Dictionary, slide: string | undefined, locale: string): string =>
  slide === undefined ? '' : wordsIn(slides[slide], locale) || slide;

/** Whether a decision is one of a talk. */
export const isInTalk = ({ talks }: Dictionary, meaning: Meaning | undefined): boolean =>
  meaning !== undefined && Object.hasOwn(talks, meaning.slide);

/** What stands between the parts of an answer: an order leads from one step to the next. */
export const betweenOf = (meaning: Meaning | undefined): string => (meaning?.type === 'sequencing' ? ' → ' : t('talk.semicolon'));
