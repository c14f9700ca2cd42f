import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { countingOf, dictionary, hostile, twelve } from '../../../../../tests/browser/review-course.ts';
import { locales } from '../../../../i18n/i18n.ts';
import { DecisionsView } from './decisions.ts';
import type { Place } from '../place.ts';
import { placeView, until } from '../testing/place.ts';

const zh = (words: string) => ({ 'zh-CN': words });
const greet = dictionary.decisions['greet'] ?? fail();

function fail(): never {
  throw new Error('the course has no such decision');
}

type Given = Parameters<typeof placeView>[2];

async function placed(given: Given = {}, size: Parameters<typeof placeView>[3] = {}) {
  await loadTheme();
  const place: Place = { view: 'decisions', ...given.place };
  const { element, root } = await placeView(
    DecisionsView,
    'review-decisions',
    { counting: countingOf(twelve), dictionary, ...given, place },
    size,
  );
  const wishes: { place: Place; instead: boolean }[] = [];
  element.addEventListener('review-wish', (event) => {
    if (!(event instanceof CustomEvent)) return;
    wishes.push(event.detail);
    element.place = event.detail.place;
  });
  await until(() => root.querySelector('table, .empty'), 'the decisions');
  return { element, root, wishes };
}

const questions = (root: ShadowRoot) => [...root.querySelectorAll('tr.decision a')].map((link) => link.textContent);

describe('<review-decisions>', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed({}, { width, locale });
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
      });
    }
  }

  it('tells the decisions with the most wrong answers first, each leading to itself', async () => {
    const { root } = await placed({ place: { view: 'decisions', region: '华东' } });
    const rows = [...root.querySelectorAll('tr.decision')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
    expect(rows).to.have.length(8);
    expect(questions(root).slice(0, 3)).to.have.members([
      '先说哪句？',
      '四点半了。说好四点取车，我的车呢？',
      '到底怎么回事？早上说得好好的。',
    ]);
    expect(rows.find((row) => row.includes('先说哪句')))
      .to.include('50%')
      .and.include('6 人次答错')
      .and.match(/12$/);
    expect(questions(root)[3]).to.equal('归哪类？');
    const link = [...root.querySelectorAll('tr.decision a')].find(({ textContent }) => textContent === '归哪类？');
    expect(link?.getAttribute('href')).to.equal('/review?view=decision&region=%E5%8D%8E%E4%B8%9C&id=sort');
    expect(link?.getAttribute('lang')).to.equal('zh-CN');
  });

  it('finds a decision while one types, and says how many there are', async () => {
    const { element, root, wishes } = await placed();
    root.querySelector('input')?.focus();
    await sendKeys({ type: '质保' });
    await element.updateComplete;
    expect(wishes.at(-1)).to.deep.equal({ place: { view: 'decisions', text: '质保' }, instead: true });
    expect(questions(root)).to.deep.equal(['归哪类？']);
    expect(root.querySelector('[role="status"].found')?.textContent).to.equal('找到 1 道题');
    await sendKeys({ type: 'x' });
    await element.updateComplete;
    expect(root.querySelector('.empty')?.textContent).to.include('“质保x”');
    root.querySelector<HTMLButtonElement>('.empty button')?.click();
    await element.updateComplete;
    expect(wishes.at(-1)?.place).to.deep.equal({ view: 'decisions' });
    expect(questions(root)).to.have.length(8);
    expect(root.activeElement?.localName).to.equal('input');
  });

  it('puts them in another order', async () => {
    const { element, root, wishes } = await placed();
    const select = root.querySelector('select');
    if (!select) throw new Error('nothing to choose an order by');
    select.value = 'facility';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(wishes).to.deep.equal([{ place: { view: 'decisions', sort: 'facility' }, instead: true }]);
    expect(questions(root)[0]).to.equal('到底怎么回事？早上说得好好的。');
  });

  it('does not compare what fewer than five have answered, and says so', async () => {
    const four = twelve.slice(0, 4).map((one) => ({ ...one, learner: `q${one.learner}`, dealer: '三店' }));
    const { root } = await placed({ counting: countingOf([...twelve, ...four]), place: { view: 'decisions', dealer: '三店' } });
    expect(root.querySelectorAll('table, select')).to.have.length(0);
    expect(root.textContent).to.include('不到 5 人').and.not.include('%');
    expect(root.querySelectorAll('.few li')).to.have.length(8);
    const onlyGreet = twelve.map((one, at) => (at < 9 ? { ...one, answers: { greet: one.answers?.['greet'] ?? '' } } : one));
    const { root: mixed } = await placed({ counting: countingOf(onlyGreet) });
    expect(questions(mixed)).to.include('先说哪句？').and.not.include('归哪类？');
    expect([...mixed.querySelectorAll('.few a')].map(({ textContent }) => textContent)).to.include('归哪类？');
  });

  it('says what to do where nobody has answered', async () => {
    const { element, root } = await placed({ counting: countingOf([]) });
    expect(root.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=import');
    await axe(element);
  });

  it('shows the first of many and goes on with the next where asked', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `greet${at}`);
    const decisions = Object.fromEntries(ids.map((id) => [id, { ...greet, texts: { 'zh-CN': id } }]));
    const answers = Object.fromEntries(ids.map((id) => [id, 'b']));
    const counting = countingOf(twelve.map((one) => ({ ...one, talk: '', answers })));
    const { element, root } = await placed({ counting, dictionary: { ...dictionary, decisions } });
    expect(questions(root)).to.have.length(25);
    root.querySelector<HTMLButtonElement>('.more button')?.click();
    await element.updateComplete;
    await until(() => root.activeElement instanceof HTMLAnchorElement, 'the next one is focused');
    expect(questions(root)).to.have.length(30);
    expect(root.activeElement).to.equal(root.querySelectorAll('tr.decision a')[25]);
  });

  it('says that it is still counting, and draws the figures anew until they are all there', async () => {
    const all = countingOf(twelve);
    const some = countingOf(twelve.slice(0, 6));
    let isDone = false;
    const counting: typeof all = {
      ...all,
      replies: (scope, by, behind) => {
        if (!isDone) behind?.(0.639);
        return (isDone ? all : some).replies(scope, by);
      },
    };
    const { element, root } = await placed({ counting });
    const status = () => root.querySelector('.loading')?.textContent?.replaceAll(/\s+/g, ' ').trim();
    const answers = () => root.querySelector('tr.decision .figures')?.textContent?.trim();
    expect([status(), answers()]).to.deep.equal(['还在统计，数字会自动更新。 63%', '6']);
    await axe(element);
    isDone = true;
    await until(() => status() === '', 'nothing is counted any more');
    expect(answers()).to.equal('12');
  });

  it('tells words as words', async () => {
    const slides = { ...dictionary.slides, desk: zh(`在${hostile}`) };
    const decisions = { ...dictionary.decisions, greet: { ...greet, texts: zh(hostile) } };
    const { root } = await placed({ dictionary: { ...dictionary, slides, decisions } });
    expect(root.querySelectorAll('img')).to.have.length(0);
    expect(questions(root)).to.include(hostile);
  });
});
