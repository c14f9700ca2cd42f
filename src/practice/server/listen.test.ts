import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { demandLoopback, HostRefused, listen } from './listen.ts';

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

it.each(['0.0.0.0', '::', '192.168.1.7', '127.0.0.1.example.com'])('“%s” is none: others could reach it', (host) =>
  expect(() => demandLoopback(host)).toThrow(HostRefused),
);
