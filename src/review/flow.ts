import type { Ending, Reply } from '../slides/roleplay/roleplay.schema.ts';
import type { PathTally } from './counting.ts';
import type { Dictionary } from './dictionary.ts';
import { hasCycle, type Edge } from './cycle.ts';
import { byTurn, byVisit, linksOf, scenesOf } from './flow-scenes.ts';
import { losingIn, type Losing } from './losing.ts';
import { areFew } from './privacy.ts';
import { replaying, sum, talkIn, type Led } from './talk.ts';

/** What followed a reply: so many people came to a node. */
export interface Way {
  /** The node of a scene or an ending. */
  to: string;
  people: number;
}

/** A reply of a scene in a flow. */
export interface FlowReply {
  id: string;
  verdict: Reply['verdict'];
  people: number;
  /** Of those who came to the scene, 0 to 1. */
  share: number;
  /** How many of these lost the customer in the end. */
  lost: number;
  ways: readonly Way[];
}

/** A scene as people came to it: a scene that comes again is a node of its own. */
export interface FlowScene {
  node: string;
  scene: string;
  /** 1 where it came for the first time. */
  visit: number;
  people: number;
  /** Of all who led the talk, 0 to 1. */
  share: number;
  /** In the order of the script, also those that nobody gave. */
  replies: readonly FlowReply[];
  /** How many stopped here. */
  stopped: number;
}

/** An ending, and who came to it. */
export interface FlowEnding {
  node: string;
  ending: string;
  outcome: Ending['outcome'];
  people: number;
  share: number;
}

/** People who went from a node to another by a reply. Links never lead in a circle. */
export interface FlowLink extends Edge {
  reply: string;
  verdict: Reply['verdict'];
  people: number;
}

/** Where everyone's talk went. Words come from the script: `talkIn`. */
export interface Flow {
  slide: string;
  people: number;
  /** Under five people: then there are no figures. */
  few: boolean;
  /** How many led a talk that no longer fits the script; they are in no other figure. */
  unfit: number;
  stopped: number;
  scenes: readonly FlowScene[];
  /** In the order of the script, also those that nobody came to. */
  endings: readonly FlowEnding[];
  links: readonly FlowLink[];
  /** The poor replies of five people or more after which customers were lost, the one after which most were lost first. */
  losing: readonly Losing[];
}

/** The decision flow of a talk; nothing where the course has no such talk. */
export function flowOf(paths: readonly PathTally[], dictionary: Dictionary, slide: string): Flow | undefined {
  const script = talkIn(dictionary, slide, '');
  if (!script) return undefined;
  const replay = replaying(dictionary, script);
  const replays = paths.map(({ path, people }): Led => ({ talk: replay(path), people }));
  const led = replays.filter(({ talk }) => talk.unfit === 0 && talk.replies.length > 0);
  const people = sum(led);
  const unfit = sum(replays.filter(({ talk }) => talk.unfit > 0));
  if (areFew(people)) return { slide, people, few: true, unfit, stopped: 0, scenes: [], endings: [], links: [], losing: [] };
  const named = scenesOf(script, led, byVisit);
  const scenes = hasCycle(linksOf(named)) ? scenesOf(script, led, byTurn) : named;
  return {
    slide,
    people,
    few: false,
    unfit,
    stopped: sum(led.filter(({ talk }) => talk.ending === undefined)),
    scenes,
    endings: script.endings.map(({ id, outcome }) => {
      const there = sum(led.filter(({ talk }) => talk.ending?.id === id));
      return { node: id, ending: id, outcome, people: there, share: there / people };
    }),
    links: linksOf(scenes),
    losing: losingIn(script, led),
  };
}
