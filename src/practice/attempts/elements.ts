/** Elements of SCORM's data model by their full names: `cmi.core.lesson_status` → `incomplete`. */
export type Elements = Readonly<Record<string, string>>;

const interaction = /^cmi\.interactions\.(\d{1,6})\.(.+)$/;

/** The number of the interaction an element belongs to, and the element's name within it. */
export function interactionOf(name: string): { index: number; field: string } | undefined {
  const [, index, field] = interaction.exec(name) ?? [];
  return index === undefined || field === undefined ? undefined : { index: Number(index), field };
}

/** What must be sent so that one who has `stored` has `now`. An interaction of which anything changed is sent whole. */
export function changesSince(stored: Elements, now: Elements): Elements {
  const changed = Object.keys(now).filter((name) => now[name] !== stored[name]);
  const touched = new Set(changed.map((name) => interactionOf(name)?.index).filter((index) => index !== undefined));
  const wanted = (name: string) => touched.has(interactionOf(name)?.index ?? -1);
  const names = new Set([...changed, ...Object.keys(now).filter(wanted)]);
  return Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name)));
}

/** The text elements among whatever an API renders. */
export function elementsOf(rendered: object): Elements {
  return Object.fromEntries(Object.entries(rendered).filter(([name, value]) => name.startsWith('cmi.') && typeof value === 'string'));
}
