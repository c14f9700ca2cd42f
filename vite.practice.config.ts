import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds what the practice LMS's own pages load: the LMS side of a launch, the review, and the style of all pages. */
export default defineConfig({
  root: 'src/practice/browser',
  base: '/assets/',
  publicDir: 'public',
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/practice/browser/review/zip.ts', import.meta.url)) }] },
  build: {
    outDir: '../../../dist/practice',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: 'chrome105',
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: {
        learn: 'src/practice/browser/learn.ts',
        author: 'src/practice/browser/author/main.ts',
        screens: 'src/practice/browser/screens/main.ts',
        review: 'src/practice/browser/review/main.ts',
        practice: 'src/practice/browser/practice.css',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});
