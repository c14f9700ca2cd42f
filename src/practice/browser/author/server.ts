import type { Sheet } from '../../author/sheet.ts';
import type { Server } from './workbench.ts';

/** The server that this page came from. */
export const ownServer: Server = {
  async detail(file) {
    const response = await fetch(`/author/slides/${file.replace(/\.json$/, '')}`);
    return response.ok ? response.json() : undefined;
  },
  async mend(file) {
    const response = await fetch('/author/mend', { method: 'POST', body: JSON.stringify({ file }) });
    return response.ok;
  },
};

/** Tells of every change of the course folder, and whether the server can be heard. */
export function followSheets(language: string, tell: (sheet: Sheet) => void, heard: (isHeard: boolean) => void): void {
  const events = new EventSource(`/author/events?language=${encodeURIComponent(language)}`);
  events.onmessage = ({ data }) => {
    heard(true);
    tell(JSON.parse(data));
  };
  events.onerror = () => heard(false);
}
