import { startPractice } from '../practice.ts';
import { course } from './sco.ts';

/** A practice LMS as a process of its own, for tests that kill it: `server.ts FOLDER PORT` prints its address. With `DATABASE_URL` it keeps its data there. */
const [folder = '', port = '0'] = process.argv.slice(2);
const practice = await startPractice({
  url: process.env.DATABASE_URL,
  folder,
  port: Number(port),
  prepare: async () => ({ course, assets: {} }),
});
console.log(practice.address);
