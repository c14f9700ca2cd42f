import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A practice LMS in a process of its own, as `npm start` runs it. */
export interface Practice {
  address: string;
  /** Ends the process at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same address and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  end(): Promise<void>;
}

/** `course` is another folder than the shipped one. */
export async function startPractice(port: number, ...course: readonly string[]): Promise<Practice> {
  const data = await mkdtemp(join(tmpdir(), 'parley-'));
  let running = await launch(port, data, course);
  const kill = async () => {
    const gone = new Promise((resolve) => running.once('exit', resolve));
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGKILL');
      await gone;
    }
  };
  return {
    address: `http://127.0.0.1:${port}`,
    kill,
    start: async () => {
      running = await launch(port, data, course);
    },
    end: async () => {
      await kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Resolves once the server has printed its address. */
function launch(port: number, data: string, course: readonly string[]): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['bin/parley.js', 'serve', ...course], {
    env: { ...process.env, PORT: String(port), DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString();
      if (said.includes(`http://127.0.0.1:${port}`)) resolve(server);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
