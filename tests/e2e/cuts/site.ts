import { unzipSync } from 'fflate';
import type { Version } from '../../../src/lms/api.ts';
import { readPlayer } from '../../../src/tools/player.ts';
import { scormPackage, scormVersions } from '../../../src/tools/scorm.ts';
import type { Course } from '../../journeys/course.ts';
import { lmsPage } from '../packaged.ts';
import { serveFiles, type Site } from '../site.ts';
import { everyType } from './course.ts';

/** The course with every slide type, packaged for both versions of SCORM, each served as an LMS would. */
export interface Packaged {
  course: Course;
  addressOf(version: Version): string;
  close(): Promise<void>;
}

export async function serveEveryType(further?: Parameters<typeof everyType>[0]): Promise<Packaged> {
  const { compiled, course } = everyType(further);
  const built = await readPlayer();
  const sites = new Map<Version, Site>();
  for (const version of scormVersions.filter(({ name }) => name !== '2004-3')) {
    const files = unzipSync(scormPackage(built, compiled, version).bytes);
    sites.set(version.api, await serveFiles(files, { '/lms': lmsPage }, "default-src 'self'"));
  }
  return {
    course,
    addressOf: (version) => sites.get(version)?.address ?? '',
    close: async () => {
      for (const site of sites.values()) await site.close();
    },
  };
}
