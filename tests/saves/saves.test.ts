import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enter, type Journey } from '../../src/course/journey.ts';
import type { Outline } from '../../src/course/outline.ts';
import { readSave, writeSave, type Ledger } from '../../src/course/save.ts';
import type { Slide } from '../../src/slides/kinds.ts';

/** Save texts as they once went out, with the course they are of and what they must give. Files are added, never changed. */
interface Frozen {
  outline: Outline;
  slides: Readonly<Record<string, Slide>>;
  saves: readonly { text: string; ledger: Ledger; journey: Omit<Journey, 'outline'> }[];
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const read = (name: string): Frozen => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe.each(files)('%s', (name) => {
  const { outline, slides, saves } = read(name);

  test.each(saves.map((save, at) => [at + 1, save] as const))('save %i is still read as it was meant', (_, { text, ledger, journey }) => {
    const restored = readSave(text, outline);
    expect(restored).toMatchObject({ ledger, changed: [], damaged: false });
    if (!restored) throw new Error('the save is foreign');
    const loaded = (of: Journey) => Object.keys(journey.works).reduce<Journey>((so, id) => (slides[id] ? enter(so, slides[id]) : so), of);
    const living = loaded(restored.journey);
    const { outline: __, ...rest } = living;
    expect(JSON.parse(JSON.stringify(rest))).toEqual(journey);
    const again = readSave(
      writeSave(living, ledger, (id) => slides[id]),
      outline,
    );
    expect(again && { ...again, journey: loaded(again.journey) }).toEqual({ ...restored, journey: living });
  });
});
