/** The ascending positions with one more; the same list when it is there already or does not exist. */
export function uncover(shown: readonly number[], one: number, count: number): readonly number[] {
  if (!Number.isInteger(one) || one < 0 || one >= count || shown.includes(one)) return shown;
  return [...shown, one].sort((a, b) => a - b);
}
