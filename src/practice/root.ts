import { fileURLToPath } from 'node:url';

/** The folder of the project, two floors above this room, and above `dist/command`, where the command line is built. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
