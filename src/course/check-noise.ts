import type { Finding } from './finding.ts';

/** The findings without those that only follow from another: one mistake is told of once. */
export function withoutNoise(findings: readonly Finding[]): readonly Finding[] {
  const rules = [namesOfFields, namesWithoutThing, languages, variables, closingTags, renamedFiles, unusedMedia];
  return rules.reduce((left, rule) => rule(left), findings);
}

const placeOf = ({ place: { file, line, column } }: Finding) => `${file}:${line}:${column}`;
const pathOf = ({ place: { file, path } }: Finding) => `${file} ${path}`;
const parentOf = (finding: Finding) => pathOf(finding).replace(/(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/, '');
const isUnknown = ({ code }: Finding) => code === 'field.unknown' || code === 'field.unknownEither';

/** A field under a wrong name is missing under its own. */
function namesOfFields(findings: readonly Finding[]): readonly Finding[] {
  const unknown = findings.filter(isUnknown);
  const missing = findings.filter(({ code }) => code === 'field.missing');
  const pairs = new Map(
    unknown.flatMap((one) => {
      const gaps = missing.filter((gap) => parentOf(gap) === parentOf(one));
      const alone =
        gaps.length === 1 && one.nearest === undefined && unknown.filter((other) => parentOf(other) === parentOf(one)).length === 1;
      const meant = alone ? gaps[0] : gaps.find((gap) => gap.values?.['field'] === one.nearest);
      return meant ? [[one, meant] as const] : [];
    }),
  );
  const gone = new Set(pairs.values());
  return findings
    .filter((one) => !gone.has(one))
    .map((one) => {
      const meant = pairs.get(one)?.values?.['field'];
      return typeof meant === 'string' ? { ...one, nearest: meant } : one;
    });
}

/** Where a name stands for nothing, how it is spelt is no matter; nor what a field names that cannot stand there. */
function namesWithoutThing(findings: readonly Finding[]): readonly Finding[] {
  const both = new Set(findings.filter(({ code }) => code === 'field.both').map(pathOf));
  return findings.filter((one) => {
    if (one.code === 'slug') return !findings.some((other) => other.code !== 'slug' && placeOf(other) === placeOf(one));
    return one.code === 'field.both' || !both.has(pathOf(one));
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

function closingTags(findings: readonly Finding[]): readonly Finding[] {
  const tag = ({ values }: Finding) => String(values?.['found']).toLowerCase().replace(/[</>]/g, '').split(/\s/)[0];
  const closes = ({ code, values }: Finding) => code === 'markup.html' && String(values?.['found']).startsWith('</');
  return findings.filter(
    (one, at) =>
      !closes(one) ||
      !findings
        .slice(0, at)
        .some((other) => other.code === 'markup.html' && !closes(other) && pathOf(other) === pathOf(one) && tag(other) === tag(one)),
  );
}

/** A file under another name than its id: the slide is not missing, and a file that is not listed may well have another id. */
function renamedFiles(findings: readonly Finding[]): readonly Finding[] {
  const renamed = findings.filter(({ code }) => code === 'id.file');
  const folder = (file: string) => file.split('/')[0] ?? '';
  const isMissed = (one: Finding, { place, values }: Finding) =>
    one.code === 'slide.missing' && one.values?.['found'] === `${folder(place.file)}/${String(values?.['found'])}.json`;
  const found = renamed.filter((one) => findings.some((other) => isMissed(other, one)));
  const unlisted = new Set(findings.filter(({ code }) => code === 'slide.unlisted').map(({ place }) => place.file));
  return findings.filter((one) => {
    if (one.code === 'slide.missing') return !found.some((other) => isMissed(one, other));
    if (one.code === 'slide.unlisted') return !found.some((other) => other.place.file === one.place.file);
    return one.code !== 'id.file' || found.includes(one) || !unlisted.has(one.place.file);
  });
}

/** Whether a picture is used can be said once the slides are right. */
function unusedMedia(findings: readonly Finding[]): readonly Finding[] {
  const moved = new Set(findings.flatMap(({ code, values }) => (code === 'slide.otherFolder' ? [String(values?.['found'])] : [])));
  const rest = findings.filter(({ code, place }) => code !== 'media.missing' || !moved.has(place.file));
  const isFault = ({ code, place, severity }: Finding) =>
    severity !== 'warning' && (code.startsWith('slide.') || (place.file.endsWith('.json') && place.file.includes('/')));
  return rest.some(isFault) ? rest.filter(({ code }) => code !== 'media.unused') : rest;
}
