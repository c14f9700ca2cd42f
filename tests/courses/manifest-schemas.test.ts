import { describe, expect, it } from 'vitest';
import { scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture } from './fixtures.ts';
import { packed } from './packed.ts';
import { manifestFaults } from './libxml2.ts';

const small = fixture('small');

/** A package with a piece of its manifest replaced. */
function spoiled(files: Record<string, Uint8Array>, from: string, to: string): Record<string, Uint8Array> {
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  if (!manifest.includes(from)) throw new Error(`the manifest does not contain ${from}`);
  return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest.replace(from, to)) };
}

describe.each(scormVersions)('ADL’s and IMS’s schemas for SCORM $name', (version) => {
  const files = packed(small, version);

  it('take the manifest', async () => expect(await manifestFaults(files)).toEqual([]));

  it.each(['</title><script>', 'a "b" \'c\' & d', ']]>', '\\u0007\\u0000bell', '课'.repeat(300)])(
    'take it with the title %s',
    async (title) => {
      const course = edited(small, 'course.json', '{{brand}}小课程', title.replaceAll('"', '\\"'));
      expect(await manifestFaults(packed(course, version))).toEqual([]);
    },
  );

  it.each([
    ['IMS’s packaging', 'identifier="course"', 'name="course"', /identifier/],
    ['IMS’s packaging', ' type="webcontent"', '', /'type' is required/],
    ['ADL’s packaging', '="sco"', '="page"', /scorm[tT]ype/],
  ])('refuse what breaks %s: %s → %s', async (_, from, to, why) => {
    expect((await manifestFaults(spoiled(files, from, to))).join('\n')).toMatch(why);
  });
});

describe.each(scormVersions.slice(1))('the 2004 schemas for SCORM $name', (version) => {
  it.each([
    ['sequencing', 'flow="true"', 'flow="perhaps"', /flow/],
    ['sequencing', '<imsss:deliveryControls ', '<imsss:deliveryControl ', /deliveryControl/],
    ['navigation', '>previous<', '>backwards<', /hideLMSUI/],
  ])('refuse what breaks %s: %s → %s', async (_, from, to, why) => {
    expect((await manifestFaults(spoiled(packed(small, version), from, to))).join('\n')).toMatch(why);
  });
});
