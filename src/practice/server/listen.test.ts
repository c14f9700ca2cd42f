import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { demandLoopback, listen } from './listen.ts';

it.each([undefined, '', '127.0.0.1', 'localhost'])('HOST=%s asks for this computer', (host) => {
  expect(() => demandLoopback(host)).not.toThrow();
});

it('answers on this computer alone', async () => {
  const server = await listen(() => new Response('here'), 0);
  const { port } = new URL(server.address);
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  expect(await (await fetch(server.address)).text()).toBe('here');
  if (outside) await expect(fetch(`http://${outside.address}:${port}`)).rejects.toThrow('fetch failed');
  await server.close();
});
