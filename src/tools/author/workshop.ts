import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkCourse, type AuthoredCourse } from '../../course/check.ts';
import { checkMemory } from '../../course/check-memory.ts';
import { compileCourse, compileMemory, type DrawFace } from '../../course/compile.ts';
import type { CompiledCourse } from '../../course/compiled.ts';
import { memo } from '../../course/memo.ts';
import type { Draft, Workshop } from '../../practice/author/workshop.ts';
import type { Playable } from '../../practice/course.ts';
import { drawFace } from '../faces.ts';
import { mendedText, mendFile } from '../mend-folder.ts';
import { packageFiles, type Files } from '../package-files.ts';
import { playableOf } from '../playable.ts';
import { scormPackage, scormVersions } from '../scorm.ts';
import { folderReader, isSame } from './reader.ts';
import { watchFolder } from './watch.ts';

/** A workshop that watches its folder until it is closed. */
export interface OpenWorkshop extends Workshop {
  /** The course as learners play it, as of the last draft that could be played. */
  playable(): Playable | undefined;
  close(): void;
}

/**
 * Opens a course folder for its author. `player` is what Vite wrote. Drafts are numbered from `first` on: from the time of the start, so that a page
 * which was open before knows them for new.
 */
export function openWorkshop(directory: string, player: Files, first = Date.now()): OpenWorkshop {
  const read = folderReader(directory);
  const memory = checkMemory();
  const compiled = compileMemory();
  const draw = drawingOnce();
  const listeners = new Set<() => void>();
  const name = relative('.', directory).startsWith('..') ? basename(directory) : relative('.', directory);
  let folder = read();
  let files: Files = {};
  let sound: AuthoredCourse | undefined;
  let played: { sound: AuthoredCourse; playable: Playable } | undefined;
  let draft = next(first, undefined);

  /** Checks the folder as it was read last; where that succeeds the live course is of it. */
  function next(number: number, live: number | undefined): Draft {
    const checked = checkCourse(folder, 'en', memory);
    const told = { number, folder: name.replaceAll('\\', '/'), checked };
    if (!checked.authored) return { ...told, live };
    sound = checked.authored;
    files = packageFiles(player, freely(compileCourse(sound, draw, compiled)));
    return { ...told, live: number };
  }

  /** A file may go while it is read: that is told of by the next change. */
  function look(): void {
    try {
      const now = read();
      if (isSame(folder, now)) return;
      folder = now;
      draft = next(draft.number + 1, draft.live);
      for (const tell of listeners) tell();
    } catch (error) {
      console.error(error);
    }
  }

  /** The bytes of a text of the folder, and of no other file. */
  function bytesOf(file: string): Uint8Array | undefined {
    const path = join(directory, file);
    return Object.hasOwn(folder.texts, file) && existsSync(path) ? readFileSync(path) : undefined;
  }

  /** What is wrong with the schema that a script names. */
  const schemaOf = (file: string) => draft.checked.findings.find(({ code, place }) => code.startsWith('schema.') && place.file === file);

  const close = watchFolder(directory, look);
  return {
    close,
    draft: () => draft,
    playable() {
      if (sound && played?.sound !== sound) played = { sound, playable: playableOf(player, compileCourse(sound, draw, compiled)) };
      return played?.playable;
    },
    follow(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    live: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    pack(scorm) {
      const version = scormVersions.find((one) => one.name === scorm);
      const { authored } = draft.checked;
      if (!version || !authored) return undefined;
      const { bytes } = scormPackage(player, compileCourse(authored, draw, compiled), version);
      return { name: `${authored.course.code}-scorm${version.name.replace('.', '')}.zip`, bytes };
    },
    isMendable(file) {
      const bytes = bytesOf(file);
      return bytes !== undefined && mendedText(file, bytes, schemaOf(file)) !== undefined;
    },
    mend: (file) => {
      const bytes = bytesOf(file);
      return bytes !== undefined && mendFile(directory, file, bytes, schemaOf(file)) !== undefined;
    },
  };
}

/** The course without an order of its slides: an author goes anywhere. */
function freely(compiled: CompiledCourse): CompiledCourse {
  const locales = Object.entries(compiled.locales).map(
    ([locale, one]) => [locale, { ...one, outline: { ...one.outline, navigation: 'free' as const } }] as const,
  );
  return { ...compiled, locales: Object.fromEntries(locales) };
}

/** Draws each face once for as long as its looks stay the same. */
function drawingOnce(): DrawFace {
  const drawn = memo<Uint8Array>();
  return (looks, face) => drawn(JSON.stringify([looks, face]), [], () => drawFace(looks, face));
}
