import { drawFace } from './faces.ts';

const colours = { skin: 'ffdbb4', hair: '1f1a17' };

/** Who stands on the three doors of the practice LMS's home: one who learns, one who coaches, one who writes. */
export function busts(): Record<string, Uint8Array> {
  return {
    'learn.svg': drawFace({ ...colours, head: 'short4', clothing: 'c2643c' }, 'explaining'),
    'review.svg': drawFace({ ...colours, hair: 'c9c5bd', head: 'grayMedium', clothing: '4c5a6b', accessories: 'glasses2' }, 'calm'),
    'author.svg': drawFace({ ...colours, head: 'bangs2', clothing: '0f766e' }, 'smile'),
  };
}
