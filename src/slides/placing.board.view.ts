import type { Placing } from './placing.ts';
import type { Stop } from './placing.keys.ts';

/** The card or the group's head that an event came from. */
export function stopOf(path: readonly Element[], placing: Placing): Stop | undefined {
  const found = path[0]?.closest('.piece, .head');
  const at = (name: 'card' | 'group') => {
    const holder = found?.closest(`[data-${name}]`);
    return holder instanceof HTMLElement ? Number(holder.dataset[name]) : undefined;
  };
  const [card, group] = [at('card'), at('group')];
  if (card === undefined) return group === undefined ? undefined : { on: 'group', group };
  const lies = placing[card];
  return lies === undefined ? { on: 'waiting', card } : { on: 'lying', card, group: lies };
}

/** The button of a card or of a group. */
export function elementOf(root: ParentNode, stop: Stop): HTMLElement | null {
  const place = stop.on === 'group' ? `.group[data-group="${stop.group}"] .head` : `.piece[data-card="${stop.card}"] button`;
  return root.querySelector<HTMLElement>(place);
}

/** The group under the pointer; one without a number is the place where cards wait. */
export function targetOf(root: Node, over: readonly Element[]): { group?: number } | undefined {
  for (const element of over) {
    const place = root.contains(element) ? element.closest('.group, .tray') : null;
    if (place instanceof HTMLElement) return place.matches('.tray') ? {} : { group: Number(place.dataset['group']) };
  }
  return undefined;
}
