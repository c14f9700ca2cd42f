import { t } from '../../../i18n/i18n.ts';
import { saveFile } from '../save-file.ts';
import type { Notice } from './notice.ts';
import type { Server } from './server.ts';

const unreached = (): Notice => ({ tone: 'warm', words: t('author.unreached') });

/** Puts a place on the clipboard; where the browser refuses that, it is shown to be taken by hand. */
export async function copyPlace(place: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(place);
    return { tone: 'good', words: t('author.copied', { place }) };
  } catch {
    return { tone: 'warm', words: t('author.notCopied'), text: place };
  }
}

/** Has a file mended. */
export async function mendFile(server: Server, file: string): Promise<Notice> {
  try {
    return (await server.mend(file))
      ? { tone: 'good', words: t('author.mended', { file }) }
      : { tone: 'warm', words: t('author.notMended', { file }) };
  } catch {
    return unreached();
  }
}

/** Has the course packaged and hands the package to the browser. */
export async function savePackage(server: Server, version: string): Promise<Notice> {
  try {
    const packed = await server.pack(version);
    if (!packed) return { tone: 'warm', words: t('author.notPackaged') };
    saveFile(packed, packed.name);
    return { tone: 'good', words: t('author.packaged', { name: packed.name, size: sizeOf(packed) }) };
  } catch {
    return unreached();
  }
}

const sizeOf = ({ size }: File): string => (size < 100_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`);
