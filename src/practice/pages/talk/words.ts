import type { Locale } from '../../../i18n/i18n.ts';
import english from '../../../i18n/slides/en.json';
import korean from '../../../i18n/slides/ko.json';
import chinese from '../../../i18n/slides/zh-CN.json';
import type { Span } from '../../../slides/roleplay/proof/map.ts';
import type { Ending, Reply } from '../../../slides/roleplay/roleplay.schema.ts';
import type { Skill } from '../../../slides/roleplay/skills.ts';

type Key = `${Reply['verdict']}Verdict` | `${Ending['outcome']}Outcome` | `${Skill}Skill` | 'nth' | 'checkpoint' | 'comma';

/** What learners are told in a talk: authors and reviewers read the same words. */
export const talkWords: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = {
  'zh-CN': chinese.roleplay,
  en: english.roleplay,
  ko: korean.roleplay,
};

/** A sentence with its values filled in. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** From the lowest to the highest, as figures. */
export const spanOf = ({ low, high }: Span) => (low === high ? `${low}` : `${low}–${high}`);

/** A change of a meter, with its sign. */
export const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');
