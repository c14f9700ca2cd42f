import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { lmsOf, type CheckedLms, type Fault } from '../../../tests/lms/preflight-sites.ts';
import type { Options } from '../../../tests/strict/run-time.ts';
import { locales, speakOf, type Locale } from '../../i18n/i18n.ts';
import type { Version } from '../../lms/api.ts';
import { checking, type Probe } from './check.ts';
import { Preflight } from './preflight.ts';
import { preflightTexts } from './texts.ts';

interface Given extends Options {
  version?: Version;
  fault?: Fault;
  probe?: Probe;
  locale?: Locale;
  /** Whether there is an LMS at all. */
  alone?: boolean;
}

const state = 'P3.AAEAAAHAAAAAabcd.abcdefgBA';
const base = document.createElement('base');

/** The check on a page over a strict LMS with a learner in the middle of the course. */
async function opened({ version = '1.2', fault, probe, locale = 'zh-CN', alone = false, ...options }: Given = {}) {
  const lms = lmsOf(version, { ...options, given: { 'cmi.suspend_data': state, ...options.given } }, fault);
  lms.port.open();
  const before = lms.data();
  Reflect.deleteProperty(window, 'API');
  Reflect.deleteProperty(window, 'API_1484_11');
  if (!alone) Object.assign(window, { [version === '1.2' ? 'API' : 'API_1484_11']: lms.found.api });
  await speakOf(preflightTexts);
  const check = () => checking(window, { wanted: version, probe: probe ?? { held: state } });
  const course = { code: 'FM-1-B2', edition: '2026.1' };
  const stage = probe && 'why' in probe && probe.why === 'course' ? 'during' : 'before';
  const { element, root } = await place(Preflight, 'parley-preflight', { check, course, stage }, { locale });
  return { element, root, lms, before, status: () => root.querySelector('[role="status"]')?.textContent ?? '' };
}

async function done({ element }: { element: Preflight }): Promise<void> {
  for (let waited = 0; !(element.isWhole && !element.step); waited += 1) {
    if (waited > 400) throw new Error('the check does not end');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await element.updateComplete;
}

async function checked(given: Given = {}) {
  const screen = await opened(given);
  await done(screen);
  return screen;
}

const grades = (root: ShadowRoot, grade: string) =>
  [...root.querySelectorAll(`li.${grade}`)].map((item) => item.querySelector('.words')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const press = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent?.trim() === words)?.click();
const committed = ({ committed: data }: CheckedLms) =>
  Object.fromEntries(Object.entries(data() ?? {}).filter(([name]) => !name.endsWith('exit')));

describe('<parley-preflight>', () => {
  beforeEach(() => {
    base.href = '/src/player/public/';
    document.head.append(base);
  });
  afterEach(async () => {
    unplace();
    base.remove();
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [360, 800]) {
    it(`is accessible at ${width} px, while it runs and when it has found all there is to find`, async () => {
      await setViewport({ width, height: 700 });
      const screen = await opened({
        unsupported: ['cmi.interactions'],
        fault: (call, _, right) => (call === 'Commit' ? 'false' : right()),
      });
      await axe(screen.element);
      await done(screen);
      await axe(screen.element);
      const page = screen.root.querySelector<HTMLElement>('dialog');
      if (!page) throw new Error('there is no page');
      fits(page);
      touchable(screen.root);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    });
  }

  for (const version of ['1.2', '2004'] as const) {
    it(`finds that all is well with SCORM ${version}, and leaves the record as it was`, async () => {
      const { root, lms, before, status } = await checked({ version });
      expect([...grades(root, 'problem'), ...grades(root, 'skipped')]).to.deep.equal([]);
      expect(status()).to.equal('一切正常。');
      expect(grades(root, 'good').join()).to.contain(`SCORM ${version}`).and.to.contain('写入并读回 4000 个字符');
      const { 'cmi.core.exit': _, 'cmi.exit': __, ...data } = before;
      expect(committed(lms)).to.deep.equal(data);
      expect(lms.violations).to.deep.equal([]);
    });
  }

  it('says what it does, step by step, and ends with a code in words for who cannot see it', async () => {
    const screen = await opened();
    expect(screen.status()).to.match(/^第 \d 步，共 5 步/);
    expect(screen.root.querySelector('progress')?.getAttribute('aria-label')).to.equal('连接检查');
    await done(screen);
    const code = screen.root.querySelector('.code')?.textContent ?? '';
    expect(code).to.match(/^\w{3}-\w{3}-\w{3}$/);
    expect(screen.root.querySelector('.spoken .unseen')?.textContent?.replace(/[\s,]/g, '')).to.equal(code.replaceAll('-', ''));
  });

  it('stops when it is asked to, with what was found so far and no code', async () => {
    const screen = await opened();
    press(screen.root, '停下');
    while (screen.element.step) await new Promise((resolve) => setTimeout(resolve, 20));
    await screen.element.updateComplete;
    expect(screen.status()).to.contain('已停下');
    expect(screen.root.querySelector('.code')).to.equal(null);
    expect(screen.lms.set()).to.deep.equal([]);
    press(screen.root, '再查一次');
    await done(screen);
    expect(screen.root.querySelector('.code')).to.not.equal(null);
  });

  for (const mode of ['browse', 'review']) {
    it(`writes nothing in the mode ${mode}, and says so`, async () => {
      const { root, lms } = await checked({ given: { 'cmi.core.lesson_mode': mode } });
      expect(lms.set()).to.deep.equal([]);
      expect(grades(root, 'skipped')).to.deep.equal(['未检查： 写入：这种模式下不能记录']);
    });
  }

  it('writes nothing while the course is running, and leads back to it', async () => {
    const { element, root, lms, status } = await checked({ probe: { why: 'course' } });
    expect(status()).to.equal('查过的部分都正常。');
    expect(lms.set()).to.deep.equal([]);
    expect(grades(root, 'skipped').join()).to.contain('?check');
    const events = heard(element, 'preflight-close');
    press(root, '回到课程');
    expect(events).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(events.length).to.be.above(1);
  });

  it('begins the course by keyboard alone, and not by Escape', async () => {
    const { element, root } = await checked();
    const events = heard(element, 'preflight-close');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(events).to.have.length(0);
    expect(root.querySelector('dialog')?.open).to.equal(true);
    expect(root.activeElement?.id).to.equal('title');
    for (let tabs = 0; root.activeElement?.textContent?.trim() !== '开始学习' && tabs < 9; tabs += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(events).to.have.length(1);
  });

  it('tells of a record that is not back, and puts it back when it can', async () => {
    let works = false;
    const { root, element, lms } = await checked({ fault: (call, _, right) => (call === 'Commit' && !works ? 'false' : right()) });
    expect(grades(root, 'problem').join()).to.contain('还没有放回去').and.to.contain('没有保存');
    works = true;
    press(root, '现在把记录放回去');
    await element.updateComplete;
    expect(grades(root, 'problem').join()).to.not.contain('还没有放回去');
    expect(lms.committed()).to.include({ 'cmi.suspend_data': state });
  });

  it('tells of a host that does not answer, and of no LMS', async () => {
    base.href = '/nowhere/';
    const { root } = await checked({ alone: true });
    expect(grades(root, 'problem')).to.have.length(2);
    expect(grades(root, 'problem').join()).to.contain('没有找到学习平台').and.to.contain('课程服务器没有回应');
  });

  it('gives its report to be copied by hand where the browser does not copy', async () => {
    const { root, element, status } = await checked({ locale: 'en' });
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: undefined });
    press(root, 'Copy');
    await element.updateComplete;
    await element.updateComplete;
    if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    const report = root.querySelector('textarea');
    expect(report?.value).to.contain('Connection check\nFM-1-B2, edition 2026.1').and.to.contain(root.querySelector('.code')?.textContent);
    expect(report?.value).to.contain('- All right: SCORM 1.2 in this window');
    expect(root.activeElement).to.equal(report);
    expect(report?.selectionEnd).to.equal(report?.value.length);
    expect(status()).to.not.equal('');
    await axe(element);
  });

  for (const locale of locales) {
    it(`speaks ${locale}`, async () => {
      const { root } = await checked({ locale, unsupported: ['cmi.objectives'], probe: { why: 'course' } });
      expect(root.textContent).to.not.contain('preflight.').and.to.not.contain('{{');
      expect(root.querySelector('h1')?.textContent).to.equal({ 'zh-CN': '连接检查', en: 'Connection check', ko: '연결 점검' }[locale]);
    });
  }
});
