import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator, type Schema } from 'jsonschema';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { scriptSchemas, written } from '../../src/tools/script-schemas/all.ts';
import { noneWhereLeftOut } from '../../src/tools/script-schemas/json-schema.ts';
import { exampleOf, types } from '../walks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const jsonIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort();

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const committed = Object.fromEntries(
  jsonIn('schema').flatMap((path) => {
    const schema = read(path);
    return isSchema(schema) ? [[relative('schema', path), schema]] : [];
  }),
);

const validator = new Validator();
for (const [path, schema] of Object.entries(committed)) validator.addSchema(schema, `/schema/${path}`);

/** What the committed schema says against a script: the field, and the rule that it breaks. */
function faults(schema: string, script: unknown): readonly string[] {
  const { errors } = validator.validate(script, { $ref: `/schema/${schema}` });
  return errors.map(({ property, name }) => `${property.replace('instance', '$')} ${name}`);
}

describe('the schemas of scripts', () => {
  test('are those that “npm run schemas” writes', () => {
    const generated = Object.entries(scriptSchemas()).map(([path, schema]) => [path, written(schema)]);
    expect(Object.fromEntries(generated)).toEqual(
      Object.fromEntries(Object.keys(committed).map((path) => [path, readFileSync(join(root, 'schema', path), 'utf8')])),
    );
  });

  test('say of every field what it is, and offer none that is filled in later', () => {
    const fields = Object.entries(committed).flatMap(([path, schema]) => fieldsIn(schema, path));
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(({ told }) => !told).map(({ name }) => name)).toEqual([]);
    expect(fields.filter(({ name }) => /\.(?:asked|names)$/.test(name))).toEqual([]);
  });

  test('show for every text, number and yes-no what may stand there', () => {
    const values = Object.entries(committed).flatMap(([path, schema]) => valuesIn(schema, path));
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter(({ shown }) => !shown).map(({ name }) => name)).toEqual([]);
  });

  test('say what a yes-no, a number or a choice is where it is left out, unless there is none then', () => {
    const members = Object.entries(committed).flatMap(([path, schema]) => optionalIn(schema, path));
    expect(members.length).toBeGreaterThan(100);
    const untold = members.filter(({ schema: { type, enum: among, default: given } }) => {
      const isText = type === 'string' && among === undefined;
      return given === undefined && !isText && type !== undefined && type !== 'object' && type !== 'array';
    });
    expect(untold.filter(({ schema }) => !String(schema.description).endsWith('; left out: none')).map(({ name }) => name)).toEqual([]);
    expect(new Set(untold.map(({ name }) => name.split('.').at(-1)))).toEqual(new Set(noneWhereLeftOut));
  });

  test('give defaults that they accept', () => {
    const members = Object.entries(committed).flatMap(([path, schema]) => optionalIn(schema, path));
    const given = members.flatMap(({ name, schema }) => (schema.default === undefined ? [] : [{ name, schema }]));
    expect(
      given.flatMap(({ name, schema }) => validator.validate(schema.default, schema).errors.map(({ stack }) => `${name}: ${stack}`)),
    ).toEqual([]);
    expect(given.find(({ name }) => name === 'slides/page.json.private')?.schema.default).toBe(false);
  });

  test('show examples that they accept', () => {
    const values = Object.entries(committed).flatMap(([path, schema]) => valuesIn(schema, path));
    const wrong = values.flatMap(({ name, schema }) =>
      (Array.isArray(schema['examples']) ? schema['examples'] : []).flatMap((one: unknown) =>
        validator.validate(one, schema).errors.map(({ stack }) => `${name}: ${stack}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['course', 'src/tools/new/starter'])('accept every script of %s, each by the schema it names', (folder) => {
    const scripts = jsonIn(folder);
    expect(scripts.length).toBeGreaterThan(7);
    const wrong = scripts.flatMap((path) => {
      const script = z.looseObject({ $schema: z.string(), type: z.string().optional() }).parse(read(path));
      const named = relative('schema', relative(root, resolve(root, dirname(path), script.$schema)));
      const right = schemaOf(relative(folder, path), script.type);
      return named === right ? faults(named, script).map((fault) => `${path} ${fault}`) : [`${path} names ${named}, not ${right}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(types)('accept the example of %s, which names its schema', (type) => {
    const { slide } = exampleOf(type);
    expect(slide.$schema).toBe(`../../../schema/slides/${type}.json`);
    expect([...faults(`slides/${type}.json`, slide), ...faults('slide.json', slide)]).toEqual([]);
  });

  const { slide: choice } = exampleOf('choice');
  const { slide: talk } = exampleOf('roleplay');
  it.each([
    ['a misspelt field', 'slides/choice.json', { ...choice, titel: '四点' }, '$ additionalProperties'],
    ['a field that is missing', 'slides/choice.json', { ...choice, question: undefined }, '$ required'],
    ['a number as a text', 'slides/choice.json', { ...choice, attempts: '2' }, '$.attempts type'],
    ['a number out of range', 'slides/choice.json', { ...choice, attempts: 10 }, '$.attempts maximum'],
    ['a list with too little in it', 'slides/choice.json', { ...choice, options: [] }, '$.options minItems'],
    ['an id that is no name', 'slides/choice.json', { ...choice, id: 'Late Car' }, '$.id allOf'],
    ['a word that is none of the few', 'slides/roleplay.json', { ...talk, mode: 'guide' }, '$.mode enum'],
    ['another type than the schema’s', 'slides/choice.json', { ...choice, type: 'quiz' }, '$.type const'],
    ['a type that is not there', 'slide.json', { ...choice, type: 'chioce' }, '$.type enum'],
    ['a field of another type', 'slide.json', { ...choice, pool: [] }, '$ additionalProperties'],
    [
      'a language that is none',
      'course.json',
      { ...z.looseObject({}).parse(read('course/course.json')), locales: ['Chinese'] },
      '$.locales[0] allOf',
    ],
    ['a translation without its mark', 'translation.json', { title: { text: 'Hello' } }, '$.title required'],
  ])('reject %s', (_, schema, script, fault) => expect(faults(schema, script)).toContain(fault));
});

function schemaOf(path: string, type: string | undefined): string {
  if (path.startsWith('translations/')) return 'translation.json';
  return path.includes('/') ? `slides/${type}.json` : path;
}

function fieldsIn(schema: unknown, name: string): readonly { name: string; told: boolean }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return key === 'if' ? [] : fieldsIn(value, name);
    return Object.entries(value).flatMap(([field, member]: readonly [string, unknown]) => [
      { name: `${name}.${field}`, told: typeof member === 'object' && member !== null && isTold(member) },
      ...fieldsIn(member, `${name}.${field}`),
    ]);
  });
}

/** The members that may be left out, at every depth. */
function optionalIn(schema: unknown, name: string): readonly { name: string; schema: Schema }[] {
  if (!isSchema(schema)) return [];
  const { properties = {}, required = [], items, additionalProperties, anyOf = [] } = schema;
  const inner = [items, additionalProperties, ...anyOf].flatMap((one) => optionalIn(one, name));
  const members = Object.entries(properties).flatMap(([field, member]) => [
    ...(Array.isArray(required) && required.includes(field) ? [] : [{ name: `${name}.${field}`, schema: member }]),
    ...optionalIn(member, `${name}.${field}`),
  ]);
  return [...members, ...inner];
}

const isTold = (member: object) =>
  'description' in member && !/^(?:One line;|Paragraphs and lists;|Words without)/.test(String(member.description));

/** The texts, numbers and yes-nos of a schema, and whether each says or shows what may stand there. */
function valuesIn(schema: unknown, name: string): readonly { name: string; schema: Schema; shown: boolean }[] {
  if (!isSchema(schema) || name.endsWith('.$schema')) return [];
  const { type, properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const isValue = typeof type === 'string' && ['string', 'number', 'integer', 'boolean'].includes(type);
  const shown = ['examples', 'enum', 'const', 'default'].some((key) => key in schema);
  return [
    ...(isValue ? [{ name, schema, shown }] : []),
    ...Object.entries(properties).flatMap(([field, member]) => valuesIn(member, `${name}.${field}`)),
    ...anyOf.flatMap((one, at) => valuesIn(one, `${name}|${at}`)),
    ...valuesIn(items, `${name}[]`),
    ...valuesIn(additionalProperties, `${name}{}`),
  ];
}
