import { plainLine, plainText, type Line } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import type { Worth } from '../../player/parts/sign.ts';
import type { Reply, RoleplaySlide } from './roleplay.schema.ts';
import type { Skill } from './skills.ts';
import type { Talk } from './story.ts';

const worths = { best: 'good', acceptable: 'fair', poor: 'poor' } as const satisfies Record<Reply['verdict'], Worth>;

/** The sign of a reply. */
export const worthOf = ({ verdict }: Reply): Worth => worths[verdict];

export const verdictName = ({ verdict }: Reply) => t(`roleplay.${verdict}Verdict`);
export const skillName = (skill: Skill) => t(`roleplay.${skill}Skill`);

/** What a person is called in the talk. */
export function speakerName({ customer, advisor, names }: RoleplaySlide, person = customer): string {
  const name = names[person];
  if (name) return name;
  if (person === customer) return t('roleplay.customer');
  return person === advisor ? t('roleplay.advisor') : t('roleplay.other');
}

/** Something said, as it is read out: who, in which tone, and the words. */
export function aloud(who: string, { tone, says }: { tone: string; says: Line }): string {
  return t('roleplay.aloud', { who, tone, words: plainLine(says) });
}

/** What is read out after a reply: first the reaction, then the coach where there is one, then what comes next. */
export function outcomeOf(slide: RoleplaySlide, { turns, scene, ending }: Talk): string {
  const reply = turns.at(-1)?.reply;
  const heard = reply ? [aloud(speakerName(slide), reply.reaction)] : [];
  const coached = reply && slide.mode === 'guided' ? [coachAloud(reply)] : [];
  const narrated = scene?.narration ? [plainText(scene.narration)] : [];
  const next = scene ? [aloud(speakerName(slide, scene.person), scene)] : [];
  const ended = ending ? [aloud(speakerName(slide), ending), t('roleplay.endedAs', { name: plainLine(ending.name) })] : [];
  return [...heard, ...coached, ...narrated, ...next, ...ended].join(' ');
}

const coachAloud = (reply: Reply) => t('roleplay.coachAloud', { verdict: verdictName(reply), words: plainLine(reply.coaching) });
