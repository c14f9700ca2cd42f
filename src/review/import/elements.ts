/** Whether a value read from JSON is an object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const deepest = 12;

/** The elements of SCORM's data model in whatever holds them, by their full names: flat, nested, or as scorm-again nests them. */
export function elementsIn(value: unknown): ReadonlyMap<string, string> {
  const elements = new Map<string, string>();
  const visit = (path: readonly string[], at: unknown): void => {
    if (path.length > deepest) return;
    if (typeof at === 'object' && at !== null) for (const [name, part] of Object.entries(at)) visit([...path, name], part);
    if (typeof at !== 'string' && typeof at !== 'number' && typeof at !== 'boolean') return;
    const name = /^(?:.*\.)?(cmi\..+)$/
      .exec(path.join('.'))?.[1]
      ?.replace('.childArray.', '.')
      .replace(/_(\d+)\./g, '.$1.');
    if (name !== undefined) elements.set(name, String(at));
  };
  visit([], value);
  return elements;
}
