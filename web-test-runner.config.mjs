import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from './src/tools/browser.ts';

/** Ends the output with one plain line that other programs can read. */
const countReporter = () => ({
  stop({ sessions }) {
    const files = [...sessions].map(({ passed, testResults }) => ({ passed, tests: testResults ? testsOf(testResults) : [] }));
    const tests = files.flatMap((file) => file.tests);
    const broken = files.filter((file) => !file.passed && !file.tests.some(hasFailed)).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const failed = tests.filter(hasFailed).length + broken;
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  },
});

/** Two seconds of silence: 8-bit mono at 8 kHz, as a WAV file. */
const silence = () => {
  const count = 16_000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + count, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(count, 40);
  return Buffer.concat([head, Buffer.alloc(count, 128)]);
};

const recordingPlugin = {
  name: 'recordings',
  serve: ({ path }) => (path.endsWith('.wav') ? { type: 'audio/wav', body: silence() } : undefined),
};

/** Stands in for the drawings that packaging makes. */
const facePlugin = {
  name: 'faces',
  serve: ({ path }) =>
    path.startsWith('/course/')
      ? { type: 'svg', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" /></svg>' }
      : undefined,
};

/** Makes a module of papaparse, which is written for scripts and for Node. */
const papaPlugin = {
  name: 'papaparse',
  transform: ({ path, body }) =>
    path.includes('/papaparse/')
      ? `const module = { exports: {} }, { exports } = module;\n${body}\nexport default module.exports;`
      : undefined,
};

/** Tells ECharts what a bundler would: that it is used, not worked on. */
const echartsPlugin = {
  name: 'echarts',
  transform: ({ path, body }) => (/\/(echarts|zrender)\//.test(path) ? body.replaceAll('process.env.NODE_ENV', '"production"') : undefined),
};

const hasFailed = (test) => !test.passed && !test.skipped;

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export default {
  files: ['src/**/*.view.test.ts', 'src/player/**/*.test.ts', 'tests/browser/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: [...browserArguments] } })],
  plugins: [
    recordingPlugin,
    facePlugin,
    papaPlugin,
    echartsPlugin,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
