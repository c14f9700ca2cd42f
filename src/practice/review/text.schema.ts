import { z } from 'zod';

/** PostgreSQL stores neither the character 0 nor half a character. */
const clean = (text: string) => Buffer.from(text).toString().replaceAll('\0', '\uFFFD');

/** A text as it is kept and looked for. */
export const text = (most: number) => z.string().max(most).transform(clean);
