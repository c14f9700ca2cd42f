import type { JsonSchema } from './json-schema.ts';

/** Gives every value of a schema that has no example yet one of scripts that are known to be good, where such a value stands in one of them. */
export function withExamples(schema: JsonSchema, scripts: readonly unknown[]): JsonSchema {
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  const at = (name: string) =>
    scripts.flatMap((script) => (isObject(script) && Object.hasOwn(script, name) ? [Reflect.get(script, name)] : []));
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, filled(member, at(name))])),
    }),
    ...(isSchema(items) && {
      items: withExamples(
        items,
        scripts.flatMap((script) => (Array.isArray(script) ? script : [])),
      ),
    }),
    ...(isSchema(additionalProperties) && {
      additionalProperties: withExamples(
        additionalProperties,
        scripts.flatMap((script) => (isObject(script) ? Object.values(script) : [])),
      ),
    }),
    ...(anyOf && {
      anyOf: anyOf.map((one) =>
        filled(
          one,
          scripts.filter((script) => fits(one, script)),
        ),
      ),
    }),
    ...(oneOf && {
      oneOf: oneOf.map((one) =>
        filled(
          one,
          scripts.filter((script) => fits(one, script)),
        ),
      ),
    }),
    ...exampleOf(schema, scripts),
  };
}

const filled = <T>(member: T, scripts: readonly unknown[]) => (isSchema(member) ? withExamples(member, scripts) : member);

/** A text, number or yes-no that says nothing itself of what may stand there. */
function exampleOf(schema: JsonSchema, scripts: readonly unknown[]): Pick<JsonSchema, 'examples'> {
  const isTold = 'examples' in schema || 'enum' in schema || 'const' in schema || 'default' in schema;
  const [example] = scripts.filter((script) => typeof script === schema.type || (schema.type === 'integer' && typeof script === 'number'));
  return isTold || example === undefined || typeof example === 'object' ? {} : { examples: [example] };
}

/** Whether a value may be meant by one of several schemas. */
function fits({ type, required = [] }: JsonSchema, value: unknown): boolean {
  if (Array.isArray(value)) return type === 'array';
  if (isObject(value)) return type === 'object' && required.every((name) => Object.hasOwn(value, name));
  return type === undefined || type === typeof value || (type === 'integer' && typeof value === 'number');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSchema = (value: unknown): value is JsonSchema => isObject(value);
