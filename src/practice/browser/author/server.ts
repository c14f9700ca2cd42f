import type { AnswerLine } from '../../author/answers.ts';
import type { ReachedScene } from '../../author/scenes.ts';
import type { Sheet } from '../../author/sheet.ts';

/** What the server tells of one slide. */
export interface Detail {
  answers: readonly AnswerLine[];
  scenes: readonly ReachedScene[];
}

/** What the workbench asks the server for; each rejects where the server cannot be reached. */
export interface Server {
  detail(file: string): Promise<Detail | undefined>;
  /** False where the file cannot be mended for certain. */
  mend(file: string): Promise<boolean>;
  /** The course as a package for a version of SCORM; undefined where it has errors. */
  pack(version: string): Promise<File | undefined>;
}

/** The server that this page came from. */
export const ownServer: Server = {
  async detail(file) {
    const response = await fetch(`/author/slides/${file.replace(/\.json$/, '')}`);
    return response.ok ? response.json() : undefined;
  },
  async mend(file) {
    const response = await fetch('/author/mend', { method: 'POST', body: JSON.stringify({ file }) });
    return answered(response);
  },
  async pack(version) {
    const response = await fetch(`/author/package?scorm=${version}`);
    if (!answered(response)) return undefined;
    const [, name = 'course.zip'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    return new File([await response.blob()], name, { type: 'application/zip' });
  },
};

/** Whether it was done; 409 says that the course is not such that it can be. */
function answered({ ok, status }: Response): boolean {
  if (!ok && status !== 409) throw new Error(`the server answered ${status}`);
  return ok;
}

/** Tells of every change of the course folder, and whether the server can be heard. */
export function followSheets(language: string, tell: (sheet: Sheet) => void, heard: (isHeard: boolean) => void): void {
  const events = new EventSource(`/author/events?language=${encodeURIComponent(language)}`);
  events.onmessage = ({ data }) => {
    heard(true);
    tell(JSON.parse(data));
  };
  events.onerror = () => heard(false);
}
