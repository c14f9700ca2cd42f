import type { Version } from '../lms/api.ts';

/** The version of SCORM the package was made for; none where it is served without a package. */
export function packagedFor(page: Document): Version | undefined {
  const version = page.querySelector<HTMLMetaElement>('meta[name="scorm"]')?.content;
  return version === '1.2' || version === '2004' ? version : undefined;
}
