import { graphOf, leadsOf, type TalkGraph } from '../graph.ts';
import type { Ending, Reply, RoleplaySlide, Scene } from '../roleplay.schema.ts';
import { explore, type Exploration } from './explore.ts';
import { waysTaken } from './live.ts';

/** From the lowest to the highest. */
export interface Span {
  low: number;
  high: number;
}

/** How a scene or ending is come to. */
export interface Arrival {
  /** The replies of a shortest way there, as positions in the script. */
  path: readonly number[];
  /** How high the meters can stand then. */
  respect: Span;
  matter: Span;
}

/** A scene of the map; without an arrival no talk comes to it. */
export interface MapScene {
  node: number;
  scene: Scene;
  arrival: Arrival | undefined;
}

/** An ending of the map; without an arrival no talk comes to it. */
export interface MapEnding {
  node: number;
  ending: Ending;
  arrival: Arrival | undefined;
}

/** A way that a reply can lead: an edge of the map. */
export interface MapWay {
  /** The node of its scene. */
  from: number;
  /** The reply, and which of its ways, as positions in the script. */
  reply: number;
  lead: number;
  verdict: Reply['verdict'];
  /** What the meters must have risen to, where the way has a condition; the last of several is for all other talks. */
  atLeast: { respect: number; matter: number } | undefined;
  /** The node it leads to. */
  to: number;
  /** Whether any talk takes it. */
  taken: boolean;
}

/** A talk as a map: nodes as in its graph, and the ways between them. */
export interface TalkMap {
  scenes: readonly MapScene[];
  endings: readonly MapEnding[];
  ways: readonly MapWay[];
}

/** The map of a talk, from the graph that is played and by going through all of it; undefined where that is too much. */
export function mapOf(slide: RoleplaySlide): TalkMap | undefined {
  const graph = graphOf(slide);
  const exploration = explore(graph);
  if (!exploration) return undefined;
  const arrivals = arrivalsIn(exploration);
  const of = (node: number) => ({ node, arrival: arrivals.get(node) });
  return {
    scenes: slide.scenes.map((scene, at) => ({ ...of(at), scene })),
    endings: slide.endings.map((ending, at) => ({ ...of(slide.scenes.length + at), ending })),
    ways: waysOf(slide, graph, waysTaken(graph, exploration)),
  };
}

function arrivalsIn(exploration: Exploration): ReadonlyMap<number, Arrival> {
  const arrivals = new Map<number, Arrival>();
  exploration.each(({ node, respect, matter }, state) => {
    const known = arrivals.get(node);
    arrivals.set(node, {
      path: known?.path ?? exploration.pathTo(state),
      respect: widened(known?.respect, respect),
      matter: widened(known?.matter, matter),
    });
  });
  return arrivals;
}

const widened = (span: Span | undefined, value: number): Span => ({
  low: Math.min(span?.low ?? value, value),
  high: Math.max(span?.high ?? value, value),
});

function waysOf(slide: RoleplaySlide, graph: TalkGraph, taken: ReadonlySet<string>): readonly MapWay[] {
  return slide.scenes.flatMap(({ replies }, from) =>
    replies.flatMap(({ verdict, to: leads }, reply) =>
      leadsOf(leads).map(({ atLeast }, lead): MapWay => {
        const { respect, matter, to } = graph.scenes[from]?.[reply]?.leads[lead] ?? { respect: 0, matter: 0, to: -1 };
        const asked = atLeast && { respect, matter };
        return { from, reply, lead, verdict, atLeast: asked, to, taken: taken.has(`${from}/${reply}/${lead}`) };
      }),
    ),
  );
}
