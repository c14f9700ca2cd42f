import type { Hono } from 'hono';
import type { Elements } from '../attempts/elements.ts';
import type { Launch } from '../attempts/launch.ts';
import type { Version } from '../../lms/api.ts';

type Ask = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** What tests ask of a practice LMS, in this process or another. */
export interface Client {
  launch(learner: string, fresh?: boolean, scorm?: Version): Promise<Launch>;
  commit(launch: { attempt: number; token?: string }, sequence: number, elements: Elements, closing?: boolean): Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  put(path: string, body: string): Promise<Response>;
}

/** Asks an app without a network. */
export const clientOf = (app: Hono): Client =>
  client((path, init) => app.request(`http://127.0.0.1:4173${path}`, init), { host: '127.0.0.1:4173' });

/** Asks a server at an address. */
export const clientAt = (address: string): Client => client((path, init) => fetch(address + path, init), {});

function client(ask: Ask, base: Readonly<Record<string, string>>): Client {
  const get: Client['get'] = async (path, headers = {}) => ask(path, { headers: { ...base, ...headers } });
  const post: Client['post'] = async (path, body, headers = {}) => ask(path, { method: 'POST', body, headers: { ...base, ...headers } });
  return {
    get,
    post,
    put: async (path, body) => ask(path, { method: 'PUT', body, headers: base }),
    async launch(learner, fresh = false, scorm = '1.2') {
      const response = await post('/api/launches', JSON.stringify({ learner, fresh, scorm }));
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    commit({ attempt, token }, sequence, elements, closing = false) {
      const body = JSON.stringify({ sequence, closing, elements });
      return post(`/api/attempts/${attempt}/commit`, body, token === undefined ? {} : { 'x-launch-token': token });
    },
  };
}
