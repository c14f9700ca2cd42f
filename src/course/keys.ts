import { int } from '../core/codec.ts';
import { hash } from '../core/random.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';

const four = 64 ** 4;
const three = 64 ** 3;

/** Four base64url characters that stand for a slide's id in a save text. */
export const keyOf = (id: string) => int(four - 1).write(hash(id) % four);

/** Three base64url characters that change when a saved answer would no longer fit the slide. */
export function tagOf(slide: Slide): string {
  return int(three - 1).write(hash(JSON.stringify([slide.type, slide.revision, ...kindOf(slide).structure(slide)])) % three);
}
