import type { Outline } from '../../course/outline.ts';
import { prove } from '../../slides/roleplay/proof/prove.ts';
import { schema } from '../../slides/roleplay/roleplay.schema.ts';
import example from '../../slides/roleplay/roleplay.example.json';
import type { Dictionary } from '../../review/dictionary.ts';
import type { Course, Playable } from '../course.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SCO</title></head><body><script src="./sco.js"></script></body></html>`;

const script = `const api = window.parent.API;
document.documentElement.dataset.initialized = api.LMSInitialize('');
document.documentElement.dataset.entry = api.LMSGetValue('cmi.core.entry');
addEventListener('pagehide', () => { if (window.closing) { window.closing(api); api.LMSFinish(''); } });`;

const entry = { section: 'one', type: 'page', possible: 0, weight: 0, required: true, attempts: 1, seconds: 30, tag: 'AAA' } as const;

const outline: Outline = {
  code: 'SCO-1',
  edition: '1',
  title: '小小课程 <b>&',
  locale: 'zh-CN',
  locales: ['zh-CN'],
  passMark: 80,
  counts: 'first',
  navigation: 'free',
  policy: { completes: 'required', passes: 'score', score: true, exit: 'suspend' },
  content: 'AAAA',
  sections: [{ id: 'one', title: 'One' }],
  slides: [
    { ...entry, id: 'welcome', title: '欢迎', key: 'AAAA' },
    { ...entry, id: 'match', title: '连一连', key: 'AAAB' },
  ],
};

const dictionary: Dictionary = {
  code: outline.code,
  edition: outline.edition,
  title: { 'zh-CN': outline.title },
  slides: { match: { 'zh-CN': '连一连' } },
  decisions: {},
  objectives: {},
  skills: {},
  talks: { talk: {} },
};

/** The smallest thing that can be launched: a page that starts a session and leaves the rest to the test. */
export const playable: Playable = {
  outlines: [outline],
  files: { 'index.html': bytes(page), 'sco.js': bytes(script), 'course/zh-cn/outline.json': bytes(JSON.stringify(outline)) },
  dictionary,
};

const slide = schema.parse(example.slide);

/** The example of a role-play, with signs in it that mean something in HTML. */
const talk = { ...slide, scenes: slide.scenes.map((scene) => ({ ...scene, tone: '<x> & "y"' })) };

export const course: Course = {
  playable,
  check: () => ({
    problems: [
      {
        file: 'm1/<x>.json',
        line: 3,
        column: 7,
        path: '$.title',
        severity: 'error',
        code: 'text.html',
        what: '标题里有 <b>',
        advice: '用 **粗体**。',
      },
    ],
    talks: [{ file: 'one/overdue-car.json', slide: talk, proof: prove(talk) }],
  }),
};
