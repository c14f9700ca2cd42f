import { defineConfig, type Plugin } from 'vite';

/** Takes the indentation out of the elements' styles, which no bundler reads. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    return { code: code.replace(/css`[^`]*`/g, (styles) => styles.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')), map: null };
  },
};

/** What several slide types' elements are made of comes in one file: a slide is one request away, not four. */
const shared = /src\/slides\/question|src\/player\/parts\/(sign|drag|point)|directives\/class-map|slides\/uncover/;

/** Builds the player once, knowing no course: ASCII lower-case names and `.js` only, so that every LMS serves it. */
export default defineConfig({
  root: 'src/player',
  base: './',
  appType: 'mpa',
  plugins: [tightStyles],
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
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'parts', test: shared }] },
      },
    },
  },
});
