import type { Journey } from '../../../src/course/journey.ts';
import type { Ledger } from '../../../src/course/save.ts';
import type { Player } from '../../../src/player/shell/player.ts';
import { player, type Screen } from '../play.ts';

/** What a learner sees and what the player knows. */
export interface Sight {
  /** The slide as it stands on screen, a line for each element that says or shows something. */
  shown: readonly string[];
  journey: Pick<Journey, 'seed' | 'at' | 'works'>;
  ledger: Ledger;
  /** The ids of the decisions the LMS has not confirmed. */
  pending: readonly string[];
}

/**
 * What is on screen once it moves no more. Left out is what is only said of the last thing done, and also goes when a page is
 * turned: live regions, what a match slide says and shows of the last line, and which card or group is picked up and how it is taken back.
 */
export function look(screen: Screen): Promise<Sight> {
  return player(screen).evaluate(async (element: Player) => {
    const states = /^(aria-|data-|role$|disabled$|hidden$|open$|src$|d$)/;
    const passing = 'style, script, [role=status], p.cue, path.wrong, button.back';
    const lines: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) {
        const words = node.data.trim();
        if (words) lines.push(words);
      }
      if (!(node instanceof Element) || node.matches(passing)) return;
      const root = node.getRootNode();
      const carries = root instanceof ShadowRoot && /^slide-(match|sort|place|order)$/.test(root.host.localName);
      const isPicked = (name: string) => name === 'aria-pressed' && carries;
      const told = [...node.attributes]
        .flatMap(({ name, value }) => (states.test(name) && !isPicked(name) ? [`${name}=${value}`] : []))
        .sort();
      if (told.length > 0) lines.push([node.localName, ...told].join(' '));
      const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      for (const child of inside) read(child);
    };
    const shown = () => {
      lines.length = 0;
      const stage = element.renderRoot.querySelector('parley-stage');
      if (stage) read(stage);
      return lines.join('\n');
    };
    const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
    let before = '';
    for (let now = shown(); now !== before || now === ''; now = shown()) {
      before = now;
      await rest();
    }
    const { journey, ledger, pending } = element.actor.getSnapshot().context;
    const { seed, at, works } = journey;
    return { shown: before.split('\n'), journey: { seed, at, works }, ledger, pending: pending.map(({ id }) => id) };
  });
}
