import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('./serve.ts', import.meta.url));

it.each(['0.0.0.0', '::', '192.168.1.7', '127.0.0.1.example.com'])(
  'refuses to be reached from elsewhere through HOST=%s, and says why',
  (HOST) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, HOST, PORT: '0' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe(
      `HOST is “${HOST}”, but sign-in does not exist yet, so Parley answers on this computer only (127.0.0.1): start it without HOST.`,
    );
  },
);
