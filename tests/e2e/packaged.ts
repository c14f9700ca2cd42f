import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { serveFiles, type Site } from './site.ts';

/** The page of an LMS that holds the package in a frame. */
export const lmsPage =
  '<!doctype html><html lang="en"><head><title>LMS</title><link rel="icon" href="data:,"></head><body><iframe src="/package/index.html" width="1000" height="700" title="course"></iframe></body></html>';

/** The course as `npm run package` zips it, unzipped and served as an LMS would, under the strictest policy it has to live with. */
export async function servePackaged(scorm = '1.2', pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
  const zip = join(folder, 'course.zip');
  execFileSync(process.execPath, ['bin/parley.js', 'package', 'course', '--scorm', scorm, '--out', zip]);
  const files = unzipSync(readFileSync(zip));
  rmSync(folder, { recursive: true, force: true });
  return serveFiles(files, { '/lms': lmsPage, ...pages }, "default-src 'self'");
}
