/** Whether a change brings another slide, and not the same one in another language: then nothing that the learner holds stays. */
export function isOther(changed: ReadonlyMap<PropertyKey, unknown>, slide: { id: string }): boolean {
  const before = changed.get('slide');
  return changed.has('slide') && !(typeof before === 'object' && before !== null && 'id' in before && before.id === slide.id);
}
