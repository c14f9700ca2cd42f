import { defineConfig } from 'vite';

/** Builds what the practice LMS's own pages load: the LMS side of a launch, and the style of all pages. */
export default defineConfig({
  root: 'src/practice/browser',
  publicDir: 'public',
  build: {
    outDir: '../../../dist/practice',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: 'chrome105',
    modulePreload: false,
    rollupOptions: {
      input: { learn: 'src/practice/browser/learn.ts', practice: 'src/practice/browser/practice.css' },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
