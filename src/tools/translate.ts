import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { courseNamed } from './arguments.ts';
import { languageOf } from './language.ts';
import { acceptTexts } from './translate-accept.ts';
import { exportTexts } from './translate-export.ts';
import { importTexts } from './translate-import.ts';
import { say } from './translate-words.ts';

const options = {
  to: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Gives the texts of a course to translators and takes them back: 0 where all is well, 1 where something was rejected, 2 for wrong use. */
export async function run(args: readonly string[]): Promise<number> {
  const read = optionsOf(args);
  const language = languageOf(read?.values.lang, process.env);
  const [command, ...rest] = read?.positionals ?? [];
  if (read?.values.help) {
    console.log(say(language, 'usage'));
    return 0;
  }
  const { to, format, out, overwrite = false, json = false } = read?.values ?? {};
  const asked = { to, json, language };
  if (command === 'export' && rest.length <= 1) return exportTexts({ ...asked, format, out, directory: courseNamed(rest[0]) });
  const [file, where, ...more] = rest;
  if (command === 'import' && file !== undefined && more.length === 0)
    return importTexts({ ...asked, overwrite, file, directory: courseNamed(where) });
  if (command === 'accept') return acceptTexts({ ...asked, names: rest });
  console.error(say(language, 'usage'));
  return 2;
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run(process.argv.slice(2));
