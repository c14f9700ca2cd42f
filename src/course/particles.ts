import { josa } from 'es-hangul';

const particles = [
  '은/는',
  '이/가',
  '을/를',
  '와/과',
  '으로/로',
  '이나/나',
  '이란/란',
  '아/야',
  '이랑/랑',
  '이에요/예요',
  '으로서/로서',
  '으로써/로써',
  '으로부터/로부터',
  '이라/라',
] as const;

/** The pairs of Korean particles that change with the sound before them, as authors write them behind a variable. */
export const particlePairs: readonly string[] = particles;

/** How Korean reads a digit, and the letters that it reads with a consonant at the end. */
const digits = '영일이삼사오육칠팔구';
const closed: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };

/** What Korean makes of the end of a Latin word that is read as one, not by its letters: 뷰익, 드라이빙, 재규어. */
const endings = [
  { of: /[aeiou](?:c|k|ck)$/, sound: '익' },
  { of: /ng$/, sound: '잉' },
  { of: /r$/, sound: '어' },
];

/** The particle of a pair (`은/는`, in either order) that fits a word, also one that ends in a digit or a Latin letter; undefined for an unknown pair. */
export function particleFor(word: string, pair: string): string | undefined {
  const [one = '', other = ''] = pair.split('/');
  const known = particles.find((among) => among === pair || among === `${other}/${one}`);
  return known && josa.pick(heard(word), known);
}

function heard(word: string): string {
  const last = word.match(/[\p{L}\p{N}]/gu)?.at(-1) ?? '';
  const ending = endings.find(({ of }) => of.test(word.replace(/[^\p{L}\p{N}]+$/u, '')));
  return ending?.sound ?? digits[Number.parseInt(last, 10)] ?? closed[last.toUpperCase()] ?? last;
}
