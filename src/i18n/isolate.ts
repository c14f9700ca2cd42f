import { instance } from './i18n.ts';

const [isolate, end] = ['\u2066', '\u2069'];

/** From now on each text of the interface is read from the left, as all its languages are, whichever way the text around it runs. */
export function isolateTexts(): void {
  instance.use({ type: 'postProcessor', name: 'isolate', process: (words: string) => isolate + words + end });
  instance.options.postProcess = ['isolate'];
}
