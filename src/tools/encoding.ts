/** How a text was written to its file. */
export type Encoding = 'utf-8' | 'utf-16' | 'gbk';

/** The text of a file, where it is certain how it was written. */
export function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const wide = wideOf(bytes);
  if (wide) return read(wide, bytes, 'utf-16');
  return read('utf-8', bytes, 'utf-8') ?? chinese(read('gb18030', bytes, 'gbk'));
}

function wideOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

function read(label: string, bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

const common = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日您先再把请问客车',
);
const foreign = /[^\p{ASCII}\p{Script=Han}\u3000-\u303f\uff00-\uffef‘’“”…—·°×•→\ufeff]/u;
const fewest = 8;
const leastShare = 0.15;

/** Other encodings can be read as GBK too, but no Chinese comes of it. */
function chinese(found: { text: string; encoding: Encoding } | undefined): { text: string; encoding: Encoding } | undefined {
  const characters = found?.text.match(/\p{Script=Han}/gu) ?? [];
  const share = characters.filter((one) => common.has(one)).length / characters.length;
  return found && !foreign.test(found.text) && characters.length >= fewest && share >= leastShare ? found : undefined;
}
