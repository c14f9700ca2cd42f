import { z } from 'zod';

/** A JSON Schema, as far as it is looked at here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How a text may be written, for who writes it. */
const forms: Readonly<Record<string, string>> = {
  line: 'One line; **strong**, *emphasis* and {{variable}} may stand in it.',
  text: 'Paragraphs and lists; **strong**, *emphasis* and {{variable}} may stand in them.',
  plain: 'Words without markup; {{variable}} may stand in them.',
};

/** What an editor completes and checks by: the JSON Schema of what an author writes. Fields that are filled in later are left out. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { text, description, properties = {}, required = [], propertyNames } = jsonSchema;
      for (const [name, member] of Object.entries(properties)) if (isFilled(member)) delete properties[name];
      for (const [name, told] of Object.entries(everywhere)) describe(properties[name], told);
      for (const name of noneWhereLeftOut) if (!required.includes(name)) tellNone(properties[name]);
      const form = typeof text === 'string' ? forms[text] : undefined;
      if (form) jsonSchema.description = [description, form].filter(Boolean).join(' — ');
      delete jsonSchema.text;
      if (isAnyText(propertyNames)) delete jsonSchema.propertyNames;
    },
  });
}

/** Numbers and choices without a default: where one is left out, there is none. */
export const noneWhereLeftOut: readonly string[] = ['facialHair', 'accessories', 'respect', 'matter'];

const everywhere: Readonly<Record<string, string>> = {
  $schema: 'Where an editor finds what may stand in this file',
  type: 'What kind of slide it is',
};

function describe(member: unknown, description: string): void {
  if (typeof member === 'object' && member !== null && !('description' in member)) Object.assign(member, { description });
}

/** That a field which may be left out has nothing to stand for it then. */
function tellNone(member: unknown): void {
  if (typeof member === 'object' && member !== null && 'description' in member && !('default' in member))
    Object.assign(member, { description: `${String(member.description)}; left out: none` });
}

const isFilled = (member: unknown) => typeof member === 'object' && member !== null && 'filled' in member;

const isAnyText = (names: unknown) => typeof names === 'object' && names !== null && Object.keys(names).join() === 'type';
