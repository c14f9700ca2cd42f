/** Where a card of the list lies, in pixels from the list's top. */
export interface Slot {
  top: number;
  height: number;
}

/** A card that is held: from which place, how far it was led, and the place it would take. */
export interface Hold {
  from: number;
  to: number;
  by: number;
}

/** A held card takes the place of each card whose middle its leading edge has passed. */
export function holdOf(slots: readonly Slot[], from: number, by: number): Hold {
  const held = slots[from];
  if (!held) return { from, to: from, by };
  const middle = ({ top, height }: Slot) => top + height / 2;
  const passed = slots.filter((slot, at) => at > from && middle(slot) < held.top + held.height + by).length;
  const risen = slots.filter((slot, at) => at < from && middle(slot) > held.top + by).length;
  return { from, to: from + passed - risen, by };
}

/** How far the card at a place is moved while another is held. */
export function shiftOf(slots: readonly Slot[], { from, to, by }: Hold, at: number): number {
  if (at === from) return by;
  const step = stepOf(slots, from);
  if (at > from && at <= to) return -step;
  return at >= to && at < from ? step : 0;
}

/** The place the card at a place would have if the held one were let go. */
export function previewOf({ from, to }: Hold, at: number): number {
  if (at === from) return to;
  if (at > from && at <= to) return at - 1;
  return at >= to && at < from ? at + 1 : at;
}

/** The room a card leaves behind, with the gap below it. */
function stepOf(slots: readonly Slot[], from: number): number {
  const [first, second] = slots;
  const gap = first && second ? second.top - first.top - first.height : 0;
  return (slots[from]?.height ?? 0) + gap;
}
