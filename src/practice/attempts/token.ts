import { createHash, randomBytes } from 'node:crypto';

/** A launch token nobody can guess: 256 random bits. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
