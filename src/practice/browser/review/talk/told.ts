import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { Flow, FlowEnding } from '../../../../review/flow.ts';
import type { Ending, RoleplaySlide } from '../../../../slides/roleplay/roleplay.schema.ts';
import { verdictSigns, type Band, type Stop } from './option.ts';
import { inLines } from './lines.ts';
import { tellerOf } from './teller.ts';
import { count, percent } from '../words.ts';

/** From which share of all people on a band is broad enough for its figure. */
const broad = 0.09;

/** A flow as a chart draws it. */
export interface River {
  stops: readonly Stop[];
  bands: readonly Band[];
}

const outcomes = { resolved: 'well', settled: 'well', escalated: 'badly', lost: 'badly' } as const satisfies Record<
  Ending['outcome'],
  Stop['ends']
>;

/** Where those who stopped midway go in the drawing. */
const stoppedNode = ' stopped';

/** A flow as stops and bands, the endings that nobody came to left out. */
export function riverOf(flow: Flow, script: RoleplaySlide, locale: Locale): River {
  const { numbers, says, ending, reply } = tellerOf(flow, script);
  const figures = (people: number, share: number) => t('talk.tip', { people: count(locale, people), percent: percent(share) });
  const scenes = flow.scenes.map((scene) => ({
    id: scene.node,
    words: `${numbers.get(scene.node) ?? ''}  ${says(scene)}`,
    told: `${inLines(says(scene))}\n${figures(scene.people, scene.share)}`,
    share: scene.share,
    ends: undefined,
  }));
  const endings = reached(flow).map((one) => ({
    id: one.node,
    words: `${percent(one.share)} ${t(`talk.${one.outcome}`)}`,
    told: `${inLines(ending(one.ending))}\n${figures(one.people, one.share)}`,
    share: one.share,
    ends: outcomes[one.outcome],
  }));
  const halted =
    flow.stopped > 0
      ? [
          {
            id: stoppedNode,
            words: t('talk.stopped'),
            told: `${t('talk.stopped')}\n${figures(flow.stopped, flow.stopped / flow.people)}`,
            share: flow.stopped / flow.people,
            ends: 'open' as const,
          },
        ]
      : [];
  const bands = flow.scenes.flatMap((scene): readonly Band[] => {
    const given = scene.replies.flatMap(({ id, verdict, share, ways }) =>
      ways.map(({ to, people }) => ({
        from: scene.node,
        to,
        people,
        verdict,
        words: people / flow.people >= broad ? `${verdictSigns[verdict]} ${percent(people / scene.people)}` : '',
        told: `${inLines(reply(scene.scene, id))}\n${t(`talk.${verdict}`)} · ${figures(people, ways.length > 1 ? people / scene.people : share)}`,
      })),
    );
    const stopped = {
      from: scene.node,
      to: stoppedNode,
      people: scene.stopped,
      verdict: undefined,
      words: '',
      told: `${t('talk.stopped')}\n${figures(scene.stopped, scene.stopped / scene.people)}`,
    };
    return scene.stopped > 0 ? [...given, stopped] : given;
  });
  return { stops: [...scenes, ...endings, ...halted], bands };
}

/** The endings that somebody came to. */
export const reached = ({ endings }: Flow): readonly FlowEnding[] => endings.filter(({ people }) => people > 0);
