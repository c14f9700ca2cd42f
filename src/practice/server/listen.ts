import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

/** A server that accepts requests. */
export interface Listening {
  /** Such as `http://127.0.0.1:4173`. */
  address: string;
  /** Ends connections that are open and accepts no more. */
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** `HOST` asks for an address that other computers could reach. */
export class HostRefused extends Error {
  constructor(readonly host: string) {
    super(`HOST is “${host}”, and only this computer is answered`);
  }
}

/** Throws `HostRefused` where `HOST` asks for an address that other computers could reach. */
export function demandLoopback(host: string | undefined): void {
  if (host && !/^(localhost|127\.0\.0\.1)$/i.test(host)) throw new HostRefused(host);
}

/** Accepts requests on this computer only. Port 0 takes any free one. Rejects where the port is taken. */
export async function listen(fetch: Fetch, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${portOf(server.address())}`, close: () => closed(server) };
}

const portOf = (address: string | AddressInfo | null) => (address !== null && typeof address === 'object' ? address.port : 0);

function closed(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
