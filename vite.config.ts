import { defineConfig, type Plugin } from 'vite';

/** Takes the indentation out of the elements' styles, which no bundler reads. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    return {
      code: code.replace(/css`[^`]*`/g, (styles) =>
        styles
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replaceAll(';}', '}'),
      ),
      map: null,
    };
  },
};

/** What several slide types' elements are made of comes in one file: a slide is one request away, not four. */
const shared =
  /src\/slides\/more\.view|src\/slides\/question|src\/player\/parts\/(sign|drag|point|cue|arrow)|directives\/class-map|slides\/uncover|core\/codec-many/;

/** Everything the entry imports, directly or not: one file of it, however much of it what comes later needs as well. */
const first = new Set<string>();
const oneEntry: Plugin = {
  name: 'one-entry',
  buildEnd() {
    const take = (id: string): void => {
      if (first.has(id)) return;
      first.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(take);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) take(id);
  },
};

/** An `import()` of a file in what Vite puts around it, so that style sheets come along. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?import\(([^)]*)\)((?:\.then\(\(\w+\) => \w+\.\w+\))?)(?:;\s*return \{[^}]*\};?\s*\})?,\s*__VITE_PRELOAD__,\s*import\.meta\.url\)/g;

/** Asks for a later part; browsers may remember that a name failed, so the next to ask for it asks by another one. */
const partBringer = `
  const names = {};
  let failures = 0;
  export const __vitePreload = (file) => {
    const name = names[file] ?? file;
    return import(/* @vite-ignore */ name).catch((error) => {
      if ((names[file] ?? file) === name) names[file] = file + '?' + ++failures;
      throw error;
    });
  };`;

/** A part that is loaded later is loaded and nothing else: the package's one style sheet is in the page already. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? partBringer : undefined),
  renderChunk: (code) => ({ code: code.replace(wrapped, '__vitePreload($1)$2'), map: null }),
};

/** Takes the line breaks and indentation out of the elements' templates. */
const tightTemplates: Plugin = {
  name: 'tight-templates',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\n\s+/g, ' ');
  },
};

/** Builds the player once, knowing no course: ASCII lower-case names and `.js` only, so that every LMS serves it. */
export default defineConfig({
  root: 'src/player',
  base: './',
  appType: 'mpa',
  plugins: [plainImports, tightStyles, oneEntry, tightTemplates],
  build: {
    outDir: '../../dist/player',
    emptyOutDir: true,
    manifest: true,
    target: ['es2022', 'chrome105', 'safari16', 'firefox110'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        hashCharacters: 'hex',
        chunkFileNames: ({ name }) => `assets/${name.toLowerCase()}-[hash].js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', test: (id) => first.has(id) },
            { name: 'parts', test: shared },
          ],
        },
      },
    },
  },
});
