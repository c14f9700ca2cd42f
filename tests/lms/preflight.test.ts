import { describe, expect, it } from 'vitest';
import { readSave, writeSave } from '../../src/course/save.ts';
import { begin } from '../../src/course/journey.ts';
import type { Version } from '../../src/lms/api.ts';
import type { Progress } from '../../src/lms/port.ts';
import { readLms } from '../../src/lms/preflight/reading.ts';
import { probeLength, writeLms, type Written } from '../../src/lms/preflight/writing.ts';
import { exampleCourse, idOf } from '../journeys/course.ts';
import { walked } from '../journeys/steps.ts';
import { exampleOf } from '../walks.ts';
import type { Data } from '../strict/model.ts';
import { lmsOf, versions, type CheckedLms, type Fault } from './preflight-sites.ts';

const course = exampleCourse();
const journey = walked(course, begin(course.outline, 7), idOf('choice'), exampleOf('choice').walks[0]?.name ?? '');
const state = writeSave(journey, { saves: 3, sent: 0 }, (id) => course.slides[id]);

const underway: Progress = {
  status: 'incomplete',
  complete: false,
  exit: 'suspend',
  score: undefined,
  place: journey.at,
  state,
  share: 0.25,
  seconds: 61.5,
  objectives: [{ id: 'm2-furious', status: 'incomplete' }],
  decisions: [],
};

/** A launch of a learner who is in the middle of the course. */
function resumed(version: Version, fault?: Fault): CheckedLms {
  const first = lmsOf(version, {}, fault);
  first.port.open();
  first.port.commit(first.port.spell(underway));
  return first.relaunch();
}

/** A clock that goes on by so much each time it is looked at. */
function ticking(by = 5): () => number {
  let time = 0;
  return () => (time += by);
}

function write({ found, port }: CheckedLms, held = port.open().state): Written {
  const written = writeLms(found, held, ticking());
  if (written.is !== 'written') throw new Error(`nothing was written: ${written.why}`);
  return written;
}

/** Everything but how the session ends, which only says that it can be resumed. */
const withoutExit = (data: Data | undefined) => Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => !name.endsWith('.exit')));

describe.each(versions)('a check of SCORM %s', (version) => {
  it('reads what a help desk asks for, and sets nothing', () => {
    const lms = resumed(version);
    lms.port.open();
    const before = lms.data();
    expect(readLms(lms.found, ticking())).toEqual({
      version,
      session: 'open',
      code: '0',
      mode: 'normal',
      credit: true,
      length: state.length,
      took: 5,
      interactions: 'yes',
      objectives: 'yes',
      override: '',
    });
    expect(lms.data()).toEqual(before);
    expect(lms.set()).toEqual([]);
    expect(lms.violations).toEqual([]);
  });

  it('tells what the LMS leaves out, decides itself, or does not count', () => {
    const [mode, credit, override] =
      version === '1.2'
        ? ['cmi.core.lesson_mode', 'cmi.core.credit', 'cmi.student_data.mastery_score']
        : ['cmi.mode', 'cmi.credit', 'cmi.scaled_passing_score'];
    const lms = lmsOf(version, {
      unsupported: ['cmi.interactions'],
      given: { [mode]: 'browse', [credit]: 'no-credit', [override]: version === '1.2' ? '80' : '0.8' },
    });
    lms.port.open();
    expect(readLms(lms.found, ticking())).toMatchObject({
      mode: 'browse',
      credit: false,
      interactions: 'no',
      objectives: 'yes',
      override: version === '1.2' ? '80' : '0.8',
    });
    expect(lms.violations).toEqual([]);
  });

  it('knows a part by its count, and says when it cannot know', () => {
    const silent: Fault = (_, [name = ''], right) => (name.endsWith('_children') ? '' : right());
    const mute: Fault = (_, [name = ''], right) => (/_children|_count/.test(name) ? '' : right());
    const supports = (fault: Fault) => {
      const lms = lmsOf(version, {}, fault);
      lms.port.open();
      return readLms(lms.found, ticking()).interactions;
    };
    expect([supports(silent), supports(mute)]).toEqual(['yes', 'unknown']);
  });

  it('says that there is no session, and why', () => {
    const early = lmsOf(version);
    expect(readLms(early.found, ticking())).toMatchObject({ session: 'closed', code: version === '1.2' ? '301' : '122' });
    const thrown = lmsOf(version, {}, () => {
      throw new Error('the window is gone');
    });
    expect(readLms(thrown.found, ticking())).toMatchObject({ session: 'closed', code: 'thrown' });
  });

  it('writes, reads back and commits 4,000 characters, and leaves everything as it was', () => {
    const written: number[] = [];
    const lms = resumed(version, (call, [, value = ''], right) => {
      if (call === 'SetValue') written.push(value.length);
      return right();
    });
    const launch = lms.port.open();
    const before = lms.data();
    expect(write(lms, launch.state)).toMatchObject({
      set: { isDone: true, code: '0', took: 5 },
      isSame: true,
      commit: { isDone: true, code: '0', took: 5 },
      isRestored: true,
    });
    expect(written).toContain(probeLength);
    expect(withoutExit(lms.committed())).toEqual(withoutExit(before));
    expect(lms.relaunch().port.open()).toEqual(launch);
    expect(lms.violations).toEqual([]);
  });

  it('leaves no more than an empty state with who never opened the course', () => {
    const lms = lmsOf(version);
    const launch = lms.port.open();
    expect(write(lms, launch.state).isRestored).toBe(true);
    const next = lms.relaunch();
    expect(next.port.open()).toEqual(launch);
    expect(lms.violations).toEqual([]);
  });

  it('tells that the text is refused, and the state stays', () => {
    const lms = resumed(version, (call, [, value = ''], right) => (call === 'SetValue' && value.length > 2000 ? 'false' : right()));
    expect(write(lms)).toMatchObject({ set: { isDone: false }, isSame: false, isRestored: true });
    expect(lms.relaunch().port.open().state).toBe(state);
  });

  it('tells that the text comes back as another', () => {
    const cut: Fault = (call, _, right) => {
      const answer = right();
      return call === 'GetValue' ? String(answer).slice(0, 2000) : answer;
    };
    expect(write(resumed(version, cut))).toMatchObject({ set: { isDone: true }, isSame: false, isRestored: true });
  });

  it('tells that a commit fails, and writes the state back when it works again', () => {
    let works = false;
    const lms = resumed(version, (call, _, right) => (call === 'Commit' && !works ? 'false' : right()));
    const written = write(lms);
    expect(written).toMatchObject({ commit: { isDone: false }, isRestored: false });
    expect(written.restore()).toBe(false);
    works = true;
    expect(written.restore()).toBe(true);
    expect(lms.relaunch().port.open().state).toBe(state);
  });

  it('writes nothing when the state is not what the session began with, or cannot be read', () => {
    const lms = resumed(version, (call, [name = ''], right) => (call === 'GetValue' && name === 'cmi.suspend_data' ? '' : right()));
    const { state: held } = lms.port.open();
    expect(writeLms(lms.found, held, ticking())).toEqual({ is: 'unwritten', why: 'unsure' });
    expect(lms.set()).toEqual([]);
  });

  it('writes nothing when there is no room', () => {
    const full = 'x'.repeat(version === '1.2' ? 4090 : 63_990);
    const lms = lmsOf(version, { given: { 'cmi.suspend_data': full } });
    expect(writeLms(lms.found, lms.port.open().state, ticking())).toEqual({ is: 'unwritten', why: 'room' });
    expect(lms.set()).toEqual([]);
  });

  it('keeps every answer even when the LMS dies in the middle', () => {
    let commits = 0;
    const lms = resumed(version, (call, _, right) => {
      if (call === 'Commit') commits += 1;
      if (commits > 1) throw new Error('gone');
      return right();
    });
    expect(write(lms).isRestored).toBe(false);
    const left = lms.relaunch().port.open().state;
    expect(left).toHaveLength(probeLength);
    expect(readSave(left, course.outline)).toEqual(readSave(state, course.outline));
  });
});

describe('an LMS that forgets what got lost, and sends only what changed', () => {
  it('has the learner’s state in the end', () => {
    let server = state;
    let sent = state;
    let value = state;
    let commits = 0;
    const lms = resumed('1.2', (call, [name = '', text = ''], right) => {
      if (call === 'SetValue' && name === 'cmi.suspend_data') value = text;
      if (call !== 'Commit') return right();
      commits += 1;
      if (value === sent) return 'true';
      sent = value;
      if (commits === 2) return 'false';
      server = value;
      return 'true';
    });
    expect(write(lms).isRestored).toBe(true);
    expect(server).toBe(state);
  });
});
