import { defineConfig } from 'vite';

/** Builds the command line: one file a command, with what is small enough to be read faster within it. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: ['zod', '@humanwhocodes/momoa', 'es-hangul', 'fflate'] },
  build: {
    ssr: true,
    outDir: 'dist/command',
    target: 'node20',
    rolldownOptions: {
      input: { parley: 'src/tools/parley.ts', build: 'src/tools/build.ts', 'progress-line': 'src/tools/progress-line.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
