/** How text can be written for a test, with a byte-order mark or without. */
export const encodings = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'gb18030',
] as const;

/** Text in bytes. */
export function encode(text: string, encoding: (typeof encodings)[number] | 'euc-kr'): Uint8Array {
  const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  if (encoding.startsWith('utf-16')) return wide(marked, encoding.startsWith('utf-16le'));
  return narrow(text, encoding === 'euc-kr' ? twoBytes('euc-kr') : gb18030());
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function narrow(text: string, table: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const found = code < 128 ? [code] : table.get(character);
    if (!found) throw new Error(`no bytes for ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}

/** The characters of two bytes, by asking the decoder for each pair. */
function twoBytes(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x41; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [first, second]);
    }
  }
  return table;
}

/** Those of four bytes as well, as Korean and accents in a Chinese file. */
function gb18030(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = twoBytes('gb18030');
  for (let index = 0; index < 39_420; index += 1) {
    const bytes = [
      0x81 + Math.floor(index / 12_600),
      0x30 + (Math.floor(index / 1260) % 10),
      0x81 + (Math.floor(index / 10) % 126),
      0x30 + (index % 10),
    ];
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  }
  return table;
}
