import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { oneFile } from './src/tools/one-file.ts';

const room = 'src/practice/browser/review';

/** Puts everything into one page, since a page opened from disk may load nothing beside it. */
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const script = Object.entries(bundle).map(([name, part]) => {
      delete bundle[name];
      return part.type === 'chunk' ? part.code : this.error(`${name} cannot be put into one page`);
    });
    const page = oneFile(readFileSync(`${room}/file/file.html`, 'utf8'), {
      script: script.join('\n'),
      style: ['src/player/theme.css', 'src/practice/browser/review/paper.css'].map((file) => readFileSync(file, 'utf8')).join('\n'),
    });
    this.emitFile({ type: 'asset', fileName: 'review.html', source: page });
  },
};

/** Builds the review as one page that needs no server: a classic script, since browsers load no modules from disk. */
export default defineConfig({
  root: room,
  publicDir: false,
  plugins: [onePage],
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL(`${room}/zip.ts`, import.meta.url)) }] },
  build: {
    outDir: '../../../../dist/review',
    emptyOutDir: false,
    target: ['es2022', 'chrome105', 'safari16', 'firefox110'],
    modulePreload: false,
    rolldownOptions: {
      input: `${room}/file/main.ts`,
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', codeSplitting: false, entryFileNames: 'review.js' },
    },
  },
});
