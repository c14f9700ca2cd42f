/** How far one press of plus or minus goes: a round number, about a twentieth of the scale. */
export function strideOf(most: number): number {
  const wanted = most / 20;
  const size = 10 ** Math.floor(Math.log10(Math.max(1, wanted)));
  return size * (wanted >= 5 * size ? 5 : wanted >= 2 * size ? 2 : 1);
}

/** The value after a press: the next round one in that direction, on the scale. */
export function stepped(value: number, direction: 1 | -1, most: number): number {
  const stride = strideOf(most);
  const next = direction > 0 ? (Math.floor(value / stride) + 1) * stride : (Math.ceil(value / stride) - 1) * stride;
  return Math.min(Math.floor(most), Math.max(0, next));
}
