import type { Finding } from './finding.ts';

/** The findings without those that only follow from another: one mistake is told of once. */
export function withoutNoise(findings: readonly Finding[]): readonly Finding[] {
  const rules = [
    namesOfFields,
    namesWithoutThing,
    languages,
    variables,
    closingTags,
    wideAsterisks,
    renamedFiles,
    copiedFiles,
    movedFolder,
    unusedMedia,
  ];
  return rules.reduce((left, rule) => rule(left), findings);
}

const placeOf = ({ place: { file, line, column } }: Finding) => `${file}:${line}:${column}`;
const pathOf = ({ place: { file, path } }: Finding) => `${file} ${path}`;
const parentOf = (finding: Finding) => pathOf(finding).replace(/(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/, '');
const isUnknown = ({ code }: Finding) => code === 'field.unknown' || code === 'field.unknownEither';

/** A field under a wrong name is missing under its own. */
function namesOfFields(findings: readonly Finding[]): readonly Finding[] {
  const unknown = byParent(findings.filter(isUnknown));
  const gaps = byParent(findings.filter(({ code }) => code === 'field.missing'));
  const meant = new Map(
    [...unknown].flatMap(([parent, fields]) => {
      const missing = gaps.get(parent) ?? [];
      const [gap, ...more] = missing;
      const [field] = fields;
      if (gap && field && more.length === 0 && fields.length === 1 && field.nearest === undefined) return [[field, gap] as const];
      const named = new Map(missing.map((one) => [one.values?.['field'], one]));
      return fields.flatMap((one) => {
        const own = named.get(one.nearest);
        return own ? [[one, own] as const] : [];
      });
    }),
  );
  const gone = new Set(meant.values());
  return findings
    .filter((one) => !gone.has(one))
    .map((one) => {
      const name = meant.get(one)?.values?.['field'];
      return typeof name === 'string' ? { ...one, nearest: name } : one;
    });
}

function byParent(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const group = groups.get(parentOf(one));
    if (group) group.push(one);
    else groups.set(parentOf(one), [one]);
  }
  return groups;
}

/** Where a name stands for nothing, how it is spelt is no matter; nor what a field names that cannot stand there. */
function namesWithoutThing(findings: readonly Finding[]): readonly Finding[] {
  const both = new Set(findings.filter(({ code }) => code === 'field.both').map(pathOf));
  const misspelt = new Set(findings.filter(({ code }) => code === 'slug').map(placeOf));
  const isGuess = (one: Finding) => one.code.endsWith('.missing') && one.nearest === undefined && misspelt.has(placeOf(one));
  const others = new Set(findings.filter((one) => one.code !== 'slug' && !isGuess(one)).map(placeOf));
  return findings.filter((one) => {
    if (one.code === 'slug') return !others.has(placeOf(one));
    return one.code === 'field.both' || (!isGuess(one) && !both.has(pathOf(one)));
  });
}

function languages(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ code }) => code === 'locale')) return findings;
  return findings.filter(({ code }) => code === 'locale' || (code !== 'variable.locale' && !code.startsWith('locale.')));
}

/** A variable without its value is told of where it stands, not wherever it is used. */
function variables(findings: readonly Finding[]): readonly Finding[] {
  const isOwn = ({ place }: Finding) => place.file === 'course.json' && place.path.startsWith('$.variables');
  const named = ({ values }: Finding) => `${String(values?.['found'])} ${String(values?.['locale'])}`;
  const own = new Set(findings.filter((one) => one.code === 'variable.locale' && isOwn(one)).map(named));
  return findings.filter((one) => one.code !== 'variable.locale' || isOwn(one) || !own.has(named(one)));
}

/** A closing tag goes with the one that opens. */
function closingTags(findings: readonly Finding[]): readonly Finding[] {
  const found = ({ values }: Finding) => String(values?.['found']).toLowerCase();
  const tag = (one: Finding) => `${pathOf(one)} ${/[a-z][a-z\d]*/.exec(found(one))?.[0] ?? ''}`;
  const closes = (one: Finding) => found(one).startsWith('</');
  const opened = new Set(findings.filter((one) => one.code === 'markup.html' && !closes(one)).map(tag));
  return findings.filter((one) => one.code !== 'markup.html' || !closes(one) || !opened.has(tag(one)));
}

/** A file under another name than its id: the slide is not missing, and its name is told of with the id. */
function renamedFiles(findings: readonly Finding[]): readonly Finding[] {
  const renamed = findings.filter(({ code }) => code === 'id.file');
  const folder = (file: string) => file.split('/')[0] ?? '';
  const isMissed = (one: Finding, { place, values }: Finding) =>
    one.code === 'slide.missing' && one.values?.['found'] === `${folder(place.file)}/${String(values?.['found'])}.json`;
  return findings.filter((one) => {
    if (one.code === 'slide.unlisted') return !renamed.some((other) => other.place.file === one.place.file);
    return !renamed.some((other) => isMissed(one, other));
  });
}

/** What follows from being a copy, or from lying in a folder that is no section’s. */
function copiedFiles(findings: readonly Finding[]): readonly Finding[] {
  const copies = new Set(findings.filter(({ code }) => code.startsWith('copy.')).map(({ place }) => place.file));
  const strays = findings.filter(({ code }) => code === 'slide.noSection').map(({ values }) => `${String(values?.['section'])}/`);
  return findings.filter(({ code, place: { file } }) => {
    if (strays.some((folder) => file.startsWith(folder))) return code === 'slide.noSection';
    return !copies.has(file) || (code !== 'slide.unlisted' && code !== 'media.missing');
  });
}

/** In a folder that was moved no script finds its schema any more: course.json stands for all. */
function movedFolder(findings: readonly Finding[]): readonly Finding[] {
  const isLost = ({ code }: Finding) => code === 'schema.nowhere';
  const isMoved = findings.some((one) => isLost(one) && one.place.file === 'course.json');
  return isMoved ? findings.filter((one) => !isLost(one) || one.place.file === 'course.json') : findings;
}

/** Asterisks of which one is wide are told as such, and not as a pair that is not closed. */
function wideAsterisks(findings: readonly Finding[]): readonly Finding[] {
  const wide = new Set(findings.filter(({ code }) => code === 'markup.wide').map(pathOf));
  return findings.filter((one) => one.code !== 'markup.unclosed' || !wide.has(pathOf(one)));
}

/** Whether a picture is used can be said once the slides are right. */
function unusedMedia(findings: readonly Finding[]): readonly Finding[] {
  const moved = new Set(findings.flatMap(({ code, values }) => (code === 'slide.otherFolder' ? [String(values?.['found'])] : [])));
  const rest = findings.filter(({ code, place }) => code !== 'media.missing' || !moved.has(place.file));
  const isFault = ({ code, place, severity }: Finding) =>
    severity !== 'warning' && (code.startsWith('slide.') || (place.file.endsWith('.json') && place.file.includes('/')));
  return rest.some(isFault) ? rest.filter(({ code }) => code !== 'media.unused') : rest;
}
