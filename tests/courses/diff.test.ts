import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../src/course/diff/diff.ts';
import { editionOf, type Edition } from '../../src/course/diff/edition.ts';
import type { SlideEdit } from '../../src/course/diff/slides.ts';
import { changesInWords, remarkInWords } from '../../src/course/diff/words.ts';
import { changedAt } from '../../src/course/check-values.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { begin, enter } from '../../src/course/journey.ts';
import { readSave, writeSave } from '../../src/course/save.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { courseOf, exampleCourse, slideIn } from '../journeys/course.ts';
import { seeds, steps, travelled } from '../journeys/steps.ts';
import { idsChanged, itemsTurned, rightMoved, textsChanged } from '../scripts.ts';
import { compiled, exampleOf, types } from '../walks.ts';
import { editedCourse, editionIn, edits } from './editions.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { idsWithOneKey } from './one-key.ts';

const small = fixture('small');
const examples = exampleCourse();

function edition(folder: CourseFolder): Edition {
  const { compiled: course, problems } = compileFolder(folder, 'en');
  if (!course) throw new Error(JSON.stringify(problems));
  return editionOf(course);
}
const diff = (now: CourseFolder, old = small) => diffEditions(edition(old), edition(now));
const told = ({ id, fate, changes }: SlideEdit) => `${fate} ${id}: ${changesInWords(changes, 'en').join('; ')}`;
const after = (file: string, from: string, to: string) => diff(edited(small, file, from, to));

describe('what a save text holds, read under another edition', { timeout: 300_000 }, () => {
  it('starts anew where the comparison says so, and nowhere else', () => {
    fc.assert(
      fc.property(seeds, steps, edits, (seed, way, changes) => {
        const now = editedCourse(changes);
        const journey = travelled(examples, seed, way);
        const text = writeSave(journey, { saves: 1, sent: 0 }, (id) => examples.slides[id]);
        const restored = readSave(text, now.outline);
        if (!restored) throw new Error('the save is foreign');
        const touched = Object.keys(journey.works);
        const { slides } = diffEditions(editionIn(examples), editionIn(now));
        const resets = slides.filter(({ fate }) => fate === 'reset').map(({ id }) => id);
        const gone = slides.filter(({ edit }) => edit === 'removed').map(({ id }) => id);
        expect([...restored.changed].sort()).toEqual(touched.filter((id) => resets.includes(id) && !gone.includes(id)).sort());
        expect(Object.keys(restored.journey.works).sort()).toEqual(touched.filter((id) => !gone.includes(id)).sort());
        for (const [id, work] of Object.entries(journey.works)) {
          const slide = now.slides[id];
          if (!slide) continue;
          const living = enter(restored.journey, slide).works[id];
          if (!resets.includes(id)) expect(living).toEqual(work);
          else expect([living?.first, living?.best]).toEqual([work.first, work.best]);
        }
      }),
    );
  });
});

describe.each(types)('a slide of the type %s', (type) => {
  const { slide: script } = exampleOf(type);
  const edit = (changed: unknown) => {
    const slide = compiled(type, changed);
    const slides = { ...examples.slides, [slide.id]: slide };
    const [one] = diffEditions(editionIn(courseOf(examples.slides)), editionIn(courseOf(slides))).slides;
    if (!one) throw new Error('no change was seen');
    return one;
  };

  it('is safe when its words change, and only words are told', () => {
    const { fate, changes } = edit(textsChanged(script));
    expect(fate).toBe('safe');
    expect([...new Set(changes.map(({ what }) => what))]).toEqual(['text']);
  });

  it('is reset with a cause in words when its ids, their order or its right answers change', () => {
    for (const changed of [...idsChanged(script), ...itemsTurned(script), ...rightMoved(script), { ...script, revision: 1 }]) {
      const { fate, changes } = edit(changed);
      expect(fate).toBe('reset');
      expect(changes.filter(({ resets }) => resets).map(({ what }) => what)).not.toEqual([]);
      expect(changes.map(({ what }) => what)).not.toContain('other');
    }
  });
});

describe('a page in plain words', () => {
  const changed = (file: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
    diff(changes.reduce((folder, [from, to]) => edited(folder, file, from, to), small)).slides.map(told);

  it.each<[string, string, string, string, string]>([
    ['a text', 'basics/car.json', '先看外观。', '看外观。', 'safe car: 1 text'],
    ['what is said in a picture', 'basics/hello.json', ', "says": "谁负责？"', '', 'safe hello: 1 text'],
    ['what a picture shows, in words', 'basics/car.json', '"一辆车"', '"一辆新车"', 'safe car: 1 text'],
    ['a picture that is gone', 'basics/car.json', ', "picture": { "file": "Car Front.svg", "alt": "一辆车" }', '', 'safe car: 1 picture'],
    ['a recording', 'basics/hello.json', ', "audio": "hello.mp3"', '', 'safe hello: 1 recording'],
    ['a key point', 'basics/hello.json', '{ "title": "先听" }, ', '', 'safe hello: a key point was removed'],
    ['a step', 'basics/car.json', '{ "title": "刹车"', '{ "title": "一", "body": "二" }, { "title": "刹车"', 'reset car: a step was added'],
    ['the tries', 'test/quiz.json', '"draw": 1', '"draw": 1, "attempts": 2', 'safe quiz: attempts: 3 → 2'],
    ['how many are drawn', 'test/quiz.json', '"draw": 1', '"draw": 2', 'reset quiz: draw: 1 → 2'],
    [
      'an option',
      'test/quiz.json',
      '"id": "argue"',
      '"id": "reason"',
      'reset quiz: an option was added (reason); an option was removed (argue)',
    ],
    ['two texts', 'test/quiz.json', '先听完", "right": true, "feedback": "', '听完", "right": true, "feedback": "很', 'safe quiz: 2 texts'],
  ])('%s', (_, file, from, to, expected) => expect(changed(file, [from, to])).toEqual([expected]));

  it('a right answer, once for each question', () => {
    const moved = changed('test/quiz.json', ['"先听完", "right": true', '"先听完"'], ['"讲道理"', '"讲道理", "right": true']);
    expect(moved).toEqual(['reset quiz: a right answer changed (first)']);
  });

  it('what a reply of a talk does', () => {
    const { slide } = exampleOf('roleplay');
    const talk = compiled(
      'roleplay',
      changedAt(slide, ['scenes', 0, 'replies', 1, 'matter'], () => -3),
    );
    const { slides } = diffEditions(editionIn(examples), editionIn(courseOf({ ...examples.slides, [talk.id]: talk })));
    expect(slides.map(({ changes }) => changesInWords(changes, 'en'))).toEqual([
      [expect.stringMatching(/^what a reply does changed \([\w-]+\/[\w-]+\)$/)],
    ]);
  });

  it('another type', () => {
    const page = withText(small, 'basics/car.json', JSON.stringify({ id: 'car', type: 'page', title: '看车' }));
    expect(diff(page).slides.map(told)).toEqual(['reset car: its type changed: steps → page']);
  });

  it('in Chinese', () => {
    const [edit] = after('test/quiz.json', '"id": "argue"', '"id": "reason"').slides;
    expect(edit && changesInWords(edit.changes, 'zh-CN')).toEqual(['增加了 1 个选项（reason）', '删去了 1 个选项（argue）']);
  });
});

describe('a page elsewhere', () => {
  const two = '["hello", "car"]';

  it('in another order: as few as explain it are told', () => {
    expect(after('course.json', two, '["car", "hello"]').slides.map(told)).toEqual(['remapped car: moved: page 2 → 1 of the course']);
  });

  it.each([
    ['the last one first', (all: readonly string[]) => [...all.slice(-1), ...all.slice(0, -1)], -1],
    ['the first one last', (all: readonly string[]) => [...all.slice(1), ...all.slice(0, 1)], 0],
  ])('alone where all others only made room: %s', (_, turn, at) => {
    const ids = Object.keys(examples.slides);
    const turned = courseOf(Object.fromEntries(turn(ids).map((id) => [id, slideIn(examples, begin(examples.outline, 1), id)])));
    const { slides } = diffEditions(editionIn(examples), editionIn(turned));
    expect(slides.filter(({ changes }) => changes.some(({ what }) => what === 'place')).map(({ id }) => id)).toEqual([ids.at(at)]);
  });

  it('in another section', () => {
    const folder = edited(
      edited(small, 'course.json', two, '["hello"]'),
      'course.json',
      '["quiz", "outcome"]',
      '["car", "quiz", "outcome"]',
    );
    const { 'basics/car.json': car = '', ...texts } = folder.texts;
    const script = car.replace('Car Front.svg', 'basics/Car Front.svg');
    const moved = { ...folder, texts: { ...texts, 'test/car.json': script } };
    expect(diff(moved).slides.map(told)).toEqual(['remapped car: moved from section basics to test']);
  });

  it('that is new, or gone', () => {
    const less = withText(edited(small, 'course.json', two, '["hello"]'), 'basics/car.json', undefined);
    const without = { ...less, media: Object.fromEntries(Object.entries(less.media).filter(([path]) => !path.endsWith('.svg'))) };
    expect(diff(without).slides.map(told)).toEqual(['reset car: the page is gone: its answer and its points are dropped']);
    expect(diff(small, without).slides.map(told)).toEqual(['safe car: a new page']);
    expect(diff(small).unchanged).toBe(4);
    expect(diff(without).unchanged).toBe(3);
  });
});

describe('the rules of the course', () => {
  const rules = (file: string, from: string, to: string, language: 'en' | 'zh-CN' = 'en') =>
    after(file, from, to).rules.map((remark) => remarkInWords(remark, language));

  it.each<[string, string, string, string, RegExp]>([
    ['course.json', '"passMark": 80', '"passMark": 90', 'pass mark: 80 → 90', /who has passed stays passed/],
    ['course.json', '"passMark": 80', '"passMark": 70', 'pass mark: 80 → 70', /who failed with 70 or more/],
    ['course.json', '"passMark": 80', '"passMark": 80, "counts": "first"', 'the try that counts: best → first', /never falls/],
    ['course.json', '"passMark": 80', '"passMark": 80, "navigation": "free"', 'navigation: linear → free', /every page is open/],
    ['course.json', '"weights": { "quiz": 100 }', '"weights": {}', 'weights: quiz 100 → 0', /a status never falls/],
    [
      'course.json',
      '"passMark": 80',
      '"passMark": 80, "policy": { "completes": "score" }',
      'what completes the course: required → score',
      /stays so/,
    ],
    [
      'course.json',
      '"passMark": 80',
      '"passMark": 80, "policy": { "passes": "never" }',
      'the course is only completed now, no longer passed or failed',
      /who has passed stays/,
    ],
    [
      'course.json',
      '"passMark": 80',
      '"passMark": 80, "policy": { "score": false }',
      'the LMS is no longer told the score',
      /keeps the score/,
    ],
    [
      'course.json',
      '"passMark": 80',
      '"passMark": 80, "policy": { "exit": "normal" }',
      'exit of a finished course: suspend → normal',
      /answers stay/,
    ],
    ['basics/car.json', '"type"', '"private": true, "type"', 'private now: car', /stay on the device/],
    ['course.json', '"title": "开始"', '"title": "起步"', 'title of section basics: 开始 → 起步', /answers stay/],
    ['course.json', '"code": "SMALL-1"', '"code": "SMALL-2"', 'code: SMALL-1 → SMALL-2', /another course/],
    ['test/quiz.json', '"draw": 1', '"draw": 1, "attempts": 1', 'attempts of quiz: 3 → 1', /1 or more may not try again/],
    ['test/quiz.json', '"draw": 1', '"draw": 1, "attempts": 4', 'attempts of quiz: 3 → 4', /may try again/],
    ['basics/car.json', '"type"', '"required": false, "type"', 'no longer required: car', /is done the next time/],
  ])('%s: %s → %s', (file, from, to, what, effect) => {
    const [rule, ...more] = rules(file, from, to);
    expect(more).toEqual([]);
    expect(rule?.what).toBe(what);
    expect(rule?.effect).toMatch(effect);
  });

  it('tells of weights that come anew, and of pages that have to be done now', () => {
    const before = edited(
      edited(small, 'course.json', '"weights": { "quiz": 100 }', '"weights": {}'),
      'basics/car.json',
      '"type"',
      '"required": false, "type"',
    );
    expect(diff(small, before).rules.map(({ code }) => code)).toEqual(['weights', 'weightNew', 'requiredNow']);
  });

  it('tells of pages that are asked for because all are', () => {
    const before = edited(small, 'basics/car.json', '"type"', '"required": false, "type"');
    const all = diff(edited(before, 'course.json', '"passMark": 80', '"passMark": 80, "policy": { "completes": "all" }'), before);
    expect(all.rules.map(({ code }) => code)).toEqual(['completes', 'requiredNow']);
  });

  it('tells of faces that were drawn anew', () => {
    expect(rules('people.json', '2c1b18', 'a55728')).toEqual([{ what: 'faces redrawn: 1', effect: 'answers stay' }]);
  });

  it('are told in Chinese too', () => {
    expect(rules('course.json', '"passMark": 80', '"passMark": 90', 'zh-CN')[0]?.what).toBe('通过分：80 → 90');
  });
});

describe('a warning', () => {
  const course = (id: string, title: string) =>
    withText(
      withText(
        edited(small, 'course.json', '["hello", "car"]', `["hello", "car", "${id}"]`),
        `basics/${id}.json`,
        JSON.stringify({ id, type: 'page', title, body: '先听他说完，再复述一遍。' }),
      ),
      'people.json',
      small.texts['people.json'],
    );
  const warnings = (from: CourseFolder, to: CourseFolder) => diff(to, from).warnings.map((remark) => remarkInWords(remark, 'en').what);

  it('comes where an id is gone and a page much like it is new', () => {
    expect(warnings(course('listen', '先听'), course('listening', '先倾听'))).toEqual(['listen is gone, and listening is much like it']);
  });

  it('does not come where the new page is another', () => {
    const other = withText(
      course('deal', '成交'),
      'basics/deal.json',
      JSON.stringify({ id: 'deal', type: 'page', title: '成交', body: '价格谈妥之后，马上写下来。' }),
    );
    expect(warnings(course('listen', '先听'), other)).toEqual([]);
    expect(warnings(course('listen', '先听'), course('listen', '先倾听'))).toEqual([]);
  });

  it('comes where a new id is saved under the sign of one that is gone', () => {
    const [one, other] = idsWithOneKey();
    const apart = withText(
      course(other, '成交'),
      `basics/${other}.json`,
      JSON.stringify({ id: other, type: 'page', title: '成交', body: '价格谈妥之后，马上写下来。' }),
    );
    expect(warnings(course(one, '先听'), apart)).toEqual([
      `the new id ${other} has the same key in saved answers as ${one}, which is gone`,
    ]);
  });
});
