import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { heard, place, unplace } from '../../../../../tests/browser/place.ts';
import { dictionary, hostile } from '../../../../../tests/browser/review-course.ts';
import type { Locale } from '../../../../i18n/i18n.ts';
import { keepHere } from '../file/keep.ts';
import type { Intake } from './intake.ts';
import { ImportView } from './import.ts';
import { speakOfReview } from '../texts.ts';

const memory = () =>
  keepHere(
    () => '2026-11-22',
    () => undefined,
  );

const file = (name: string, rows: readonly (readonly string[])[]) =>
  new File([rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\r\n')], name);

const report = (result = 'correct') =>
  file('report.tsv', [
    [
      'Name',
      'Email address',
      'Attempt',
      'Started on',
      'Last accessed on',
      'Score',
      'Question 0',
      'Response 0',
      'Right answer 0',
      'Result 0',
    ],
    [hostile, 'a@example.invalid', '1', '', '', '90', 'greet', 'a', 'a', result],
    ['', '', '1', '', '', '90', 'greet', 'a', 'a', 'correct'],
  ]);

/** Waits as long as a busy machine may need. */
const until = (check: () => unknown, what = '') => waitUntil(() => Boolean(check()), what, { timeout: 8000 });

async function open({ intake = memory(), locale = 'zh-CN', width = 800 }: { intake?: Intake; locale?: Locale; width?: number } = {}) {
  await Promise.all([loadTheme(), speakOfReview()]);
  const { element, root } = await place(
    ImportView,
    'review-import',
    { dictionary, intake, today: '2026-11-22', base: '#', place: { view: 'import' } },
    { locale, width },
  );
  const settled = async () => {
    await until(() => root.querySelector('.result') && !root.querySelector('.work'), 'a result');
    await element.updateComplete;
  };
  const inside = (tag: string) => {
    const within = root.querySelector(tag)?.shadowRoot;
    if (!within) throw new Error(`there is no <${tag}>`);
    return within;
  };
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  return { element, root, settled, inside, text };
}

describe('the import of reports', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unplace);

  for (const locale of ['zh-CN', 'en', 'ko'] as const) {
    it(`is accessible and fits a phone in ${locale}, before and after`, async () => {
      const { element, root, settled } = await open({ locale, width: 360 });
      await axe(element);
      fits(element);
      element.take([report()]);
      await settled();
      await axe(element);
      fits(element);
      touchable(root);
    });
  }

  it('takes a file that is dropped, and says what it held and which rows it did not take', async () => {
    const { root, settled, text } = await open();
    const carried = new DataTransfer();
    carried.items.add(report());
    expect(window.dispatchEvent(new DragEvent('dragover', { dataTransfer: carried, cancelable: true }))).to.equal(false);
    expect(window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))).to.equal(false);
    await settled();
    expect(text('.result h2')).to.equal('导入完成');
    expect(text('.facts')).to.equal('学员1学习记录1作答1');
    expect(text('.rejected tbody')).to.contain('3');
    expect(root.activeElement).to.equal(root.querySelector('.result h2'));
    expect(root.querySelector('.how')).to.equal(null);
  });

  it('says that a file is known, and shows a file once', async () => {
    const { element, root, settled, text } = await open();
    const one = report();
    element.take([one]);
    await settled();
    element.take([one]);
    await until(() => text('.result').includes('什么都没有变'));
    expect(root.querySelectorAll('.result')).to.have.length(1);
  });

  it('says in words what to do about a file it cannot take', async () => {
    const { element, settled, text } = await open();
    element.take([
      file('default.tsv', [
        ['Name', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'Response 0'],
        ['A', '1', '', '', '9', 'a'],
      ]),
    ]);
    await settled();
    expect(text('.result h2')).to.equal('这个文件读不了');
    expect(text('.result')).to.contain('勾选');
    await axe(element);
  });

  it('asks about columns once, with the keyboard alone, and keeps the answer', async () => {
    const { element, root, settled, inside, text } = await open({ width: 360 });
    const table = () =>
      file('other.csv', [
        ['Wer', 'Was', 'Wie'],
        [hostile, 'greet', 'b'],
      ]);
    element.take([table()]);
    await until(() => root.querySelector('review-import-columns')?.shadowRoot?.activeElement?.localName === 'h2', 'a question');
    const form = inside('review-import-columns');
    await axe(element);
    const { scrollWidth = 0, clientWidth = 0 } = form.querySelector('form') ?? {};
    expect([scrollWidth, form.querySelector('td')?.textContent]).to.deep.equal([clientWidth, hostile]);
    form.querySelector<HTMLElement>('input[value="interactions"]')?.click();
    await element.updateComplete;
    form.querySelector<HTMLElement>('.primary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => form.querySelector('[role=alert]'), 'what is missing');
    for (const [role, heading] of [
      ['learner', 'Wer'],
      ['interaction', 'Was'],
      ['response', 'Wie'],
    ]) {
      const select = form.querySelector<HTMLSelectElement>(`#${role}`);
      select?.focus();
      await sendKeys({ type: heading ?? '' });
      expect(select?.value).to.equal(heading);
    }
    await until(() => form.querySelector('.field')?.textContent?.includes(hostile), 'an example');
    form.querySelector<HTMLElement>('.primary')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(text('.facts')).to.equal('学员1学习记录1作答1');
    element.take([table()]);
    await until(() => root.querySelectorAll('.result').length === 2, 'a second result without a question');
  });

  it('shows how far it is, and stops', async () => {
    let go: (share: number) => void = () => undefined;
    const slow: Intake = {
      ...memory(),
      isHere: false,
      takeAttempts: (_attempts, _named, { progress, signal }) => {
        go = progress;
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    };
    const { element, root, settled, text } = await open({ intake: slow });
    element.take([report(), report()]);
    await until(() => root.querySelector('progress') && go.length > 0, 'progress');
    go(0.5);
    await element.updateComplete;
    expect(root.querySelector('progress')?.value).to.equal(75);
    expect(text('.work')).to.contain('report.tsv 75%');
    await axe(element);
    root.querySelector<HTMLElement>('.work button')?.click();
    await settled();
    expect(text('.result h2')).to.equal('已停止');
    expect(text('.result')).to.contain('不会重复');
    expect(root.querySelectorAll('.result')).to.have.length(1);
    expect(root.querySelector('review-file-drop')?.hasAttribute('hidden')).to.equal(false);
  });

  it('lets one read a file again after a failure', async () => {
    let isDown = true;
    const here = memory();
    const down: Intake = {
      ...here,
      takeAttempts: (...given) => (isDown ? Promise.reject(new Error('down')) : here.takeAttempts(...given)),
    };
    const { element, root, settled, text } = await open({ intake: down });
    element.take([report()]);
    await settled();
    expect(text('.result h2')).to.equal('导入失败');
    isDown = false;
    root.querySelector<HTMLElement>('.result button')?.click();
    await until(() => text('.result h2') === '导入完成');
  });

  it('puts a roster in the place of all earlier ones where that is wanted', async () => {
    const asked: boolean[] = [];
    const server: Intake = {
      ...memory(),
      isHere: false,
      takeRoster: async (people, replace) => (asked.push(replace), { added: people.length, changed: 0, unchanged: 0 }),
    };
    const { element, root, settled, text } = await open({ intake: server, width: 360 });
    element.take([
      file('roster.csv', [
        ['姓名', '门店', '区域'],
        ['王小明', hostile, '北区'],
      ]),
    ]);
    await settled();
    expect(text('.result h2')).to.equal('名单已导入');
    await axe(element);
    fits(element);
    root.querySelector<HTMLElement>('.actions .plain')?.click();
    await until(() => text('.result h2').includes('只有'));
    expect(asked).to.deep.equal([false, true]);
    expect(root.querySelector('.actions .plain')).to.equal(null);
  });

  it('leads to the review', async () => {
    const { element, root, settled } = await open();
    const events = heard(element, 'review-wish');
    element.take([report()]);
    await settled();
    root.querySelector<HTMLElement>('.result .primary')?.click();
    element.take([new File([''], 'empty.csv')]);
    await until(() => root.querySelectorAll('.result').length === 2);
    expect(root.querySelectorAll('.result .primary')).to.have.length(1);
    expect(events).to.deep.equal([{ type: 'review-wish', detail: { place: { view: 'overview' }, instead: false } }]);
  });
});
