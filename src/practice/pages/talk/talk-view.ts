import type { ProvenTalk } from '../../../course/check.ts';
import type { Reply } from '../../../slides/roleplay/roleplay.schema.ts';
import type { Playable } from '../../course.ts';
import type { View } from '../view.ts';
import { filled, talkWords } from './words.ts';
import type { MapWay } from '../../../slides/roleplay/proof/map.ts';

/** What a talk's page is drawn with. */
export interface TalkView extends View, ProvenTalk {
  /** What learners are told in a talk. */
  said: (typeof talkWords)[View['locale']];
  /** The language of the script. */
  source: string;
  /** The address of a picture, where there is one. */
  face(person: string, mood: string): string | undefined;
}

/** The view of a talk's page; its pictures are those of the package. */
export function talkViewOf(view: View, talk: ProvenTalk, playable: Playable | undefined): TalkView {
  const face = (person: string, mood: string) => {
    const path = `course/people/${person}-${mood}.svg`;
    return playable && Object.hasOwn(playable.files, path) ? `/package/${path}` : undefined;
  };
  return { ...view, ...talk, said: talkWords[view.locale], source: view.outline?.locale ?? view.locale, face };
}

/** What a way asks of the meters, in words; none where it is the reply's only way. */
export function conditionOf({ texts }: TalkView, { atLeast, lead }: MapWay): string | undefined {
  if (!atLeast) return lead > 0 ? texts.map.otherwise : undefined;
  const asked = (['respect', 'matter'] as const).filter((meter) => atLeast[meter] > 0);
  return asked.map((meter) => filled(texts.map.atLeast, { meter: texts.map[meter], level: atLeast[meter] })).join(texts.map.and);
}

/** Both meters, each with its figures. */
export const metersWord = ({ texts }: TalkView, respect: string | number, matter: string | number) =>
  filled(texts.map.meters, { respect, matter });

export const verdictWord = ({ said }: TalkView, verdict: Reply['verdict']) => said[`${verdict}Verdict`];

/** What a speaker is called where it is not the customer. */
export const speakerOf = ({ slide }: TalkView, person: string | undefined) =>
  person && person !== slide.customer ? (slide.names[person] ?? person) : undefined;
