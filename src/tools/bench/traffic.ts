import type { CDPSession } from 'playwright';
import type { Site } from './site.ts';

/** What was asked of the site until some moment. */
export interface Traffic {
  requests: number;
  bytes: number;
  scriptBytes: number;
}

/** Notes what the browser asks for; the result tells what was asked until a time in milliseconds since `page` was. */
export async function watchTraffic(wire: CDPSession, site: Site, page: string): Promise<(until: number) => Traffic> {
  const requests: { path: string; at: number }[] = [];
  let began: number | undefined;
  await wire.send('Network.enable');
  wire.on('Network.requestWillBeSent', ({ request: { url }, timestamp }) => {
    if (url === page) began ??= timestamp;
    if (began !== undefined && url.startsWith(site.address))
      requests.push({ path: url.slice(site.address.length), at: (timestamp - began) * 1000 });
  });
  return (until) => {
    const asked = requests.filter(({ at }) => at <= until);
    const bytes = (some: typeof asked) => some.reduce((sum, { path }) => sum + site.bytesOf(path), 0);
    return { requests: asked.length, bytes: bytes(asked), scriptBytes: bytes(asked.filter(({ path }) => path.endsWith('.js'))) };
  };
}
