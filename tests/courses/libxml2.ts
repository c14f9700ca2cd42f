import { validateXML } from 'xmllint-wasm';
import type { Files } from '../../src/tools/package-files.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/**
 * What libxml2 has against a package's manifest: it is validated with the schemas in the package, all those of its
 * `xsi:schemaLocation` together. With ADL's left out, 2004's would skip ADL's part and 1.2's refuse it.
 */
export async function manifestFaults(files: Files): Promise<readonly string[]> {
  const manifest = decode(files['imsmanifest.xml']);
  const schemas = Object.entries(files)
    .filter(([fileName]) => fileName.endsWith('.xsd'))
    .map(([fileName, bytes]) => ({ fileName, contents: readable(fileName, decode(bytes)) }));
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'all.xsd', contents: allOf(manifest) },
    preload: schemas,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** libxml2 refuses SCORM 1.2's `ims_xml.xsd` for making the xml namespace its default one; nothing in it needs that. */
function readable(name: string, schema: string): string {
  return name === 'ims_xml.xsd' ? schema.replace(/ xmlns="[^"]*"/, '') : schema;
}

function allOf(manifest: string): string {
  const locations = /xsi:schemaLocation="([^"]*)"/.exec(manifest)?.[1] ?? '';
  const imports = [...locations.matchAll(/(\S+)\s+(\S+)/g)].map(
    ([, space, file]) => `<import namespace="${space}" schemaLocation="${file}"/>`,
  );
  return `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
}
