import { expect } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { place, unplace } from '../../../../../tests/browser/place.ts';
import { countingOf, dictionary, hostile, twelve } from '../../../../../tests/browser/review-course.ts';
import { guided } from '../../../../../tests/browser/talks.ts';
import { locales } from '../../../../i18n/i18n.ts';
import '../chart/engine.ts';
import { CopyElement } from './copy.ts';
import { TalkView } from './talk.ts';
import { placeView, until } from '../testing/place.ts';
import { speakOfReview } from '../texts.ts';

type Given = Parameters<typeof placeView>[2];

async function placed(given: Given = {}, size: Parameters<typeof placeView>[3] = {}) {
  await loadTheme();
  const { element, root } = await placeView(
    TalkView,
    'review-talk',
    { counting: countingOf(twelve), dictionary, place: { view: 'talk', id: guided.id }, ...given },
    size,
  );
  await until(() => root.querySelector('.endings, .empty'), 'the talk');
  return { element, root };
}

const plain = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const chartOf = (root: ShadowRoot) => root.querySelector('review-chart')?.shadowRoot;

describe('<review-talk>', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed({}, { width, locale });
        await until(() => chartOf(root)?.querySelector('canvas'), 'the flow is drawn');
        chartOf(root)?.querySelector('summary')?.click();
        await axe(element);
        touchable(root);
        const inFlow = [...root.querySelectorAll('review-chart')];
        for (const chart of inFlow) chart.remove();
        if (element.parentElement) fits(element.parentElement);
      });
    }
  }

  it('tells the reply after which most customers are lost, with what to say instead', async () => {
    const { root } = await placed();
    const worst = plain(root.querySelector('.worst'));
    expect(worst).to.include('四点半了。说好四点取车，我的车呢？').and.include('这个要问车间，他们到现在都没给我消息。');
    expect(worst).to.include('6 人说了这句，其中 6 人最后谈崩了（100%）').and.include('推给车间，等于没有人管。');
    expect(worst).to.include('让您白等半小时，是我没有早点告诉您。');
    const copy = root.querySelector('review-copy');
    expect(copy instanceof CopyElement && copy.words.split('\n')).to.deep.equal([
      '【车没按时修好】',
      '客户说：四点半了。说好四点取车，我的车呢？',
      '很多人这样答：这个要问车间，他们到现在都没给我消息。',
      '为什么不行：在她面前，你就是这家店。推给车间，等于没有人管。',
      '换成这样说：让您白等半小时，是我没有早点告诉您。',
    ]);
    expect(root.querySelector('.next a')?.getAttribute('href')).to.equal('/review?view=decision&id=overdue-car-d02-why');
  });

  it('tells how the talks ended, also who stopped midway', async () => {
    const { root } = await placed();
    const told = [...root.querySelectorAll('.endings li')].map(plain);
    expect(told).to.deep.equal([
      '圆满解决安心去接孩子42% 5 人',
      '基本平息等着，但不大高兴0% 0 人',
      '矛盾升级要见经理0% 0 人',
      '客户流失气冲冲地走了50% 6 人',
      '中途离开8% 1 人',
    ]);
  });

  it('draws the flow, says what it shows, and has every reply in its table', async () => {
    const { root } = await placed();
    await until(() => chartOf(root)?.querySelector('canvas'), 'the flow is drawn');
    expect(chartOf(root)?.querySelector('.drawing')?.getAttribute('aria-label')).to.equal(
      '对话走向图，12 人。圆满解决 42%；客户流失 50%。',
    );
    const columns = [...(chartOf(root)?.querySelectorAll('thead th') ?? [])].map(plain);
    expect(columns).to.deep.equal(['序号', '客户的话', '学员的回答', '评价', '人数', '占比', '接下来']);
    const rows = [...(chartOf(root)?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(plain));
    expect(rows).to.have.length(15);
    expect(rows[2]).to.deep.equal([
      '1',
      '四点半了。说好四点取车，我的车呢？',
      '这个要问车间，他们到现在都没给我消息。',
      '! 不妥',
      '6',
      '50%',
      '→ 2',
    ]);
    expect(rows[5]?.at(-1)).to.equal('→ 结局：气冲冲地走了');
  });

  it('leads to the other talks', async () => {
    const second = { ...guided, id: 'second' };
    const talks = { ...dictionary.talks, second: { 'zh-CN': second } };
    const slides = { ...dictionary.slides, second: { 'zh-CN': hostile } };
    const { root } = await placed({ dictionary: { ...dictionary, talks, slides } });
    const links = [...root.querySelectorAll('.choose a')];
    expect(links.map((link) => [plain(link), link.getAttribute('aria-current')])).to.deep.equal([
      ['车没按时修好', 'true'],
      [hostile, null],
    ]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('has no figures of fewer than five people, and says so', async () => {
    const { element, root } = await placed({ counting: countingOf(twelve.slice(0, 4)) });
    expect(plain(root.querySelector('.empty'))).to.include('不到 5 人');
    expect(root.querySelectorAll('.worst, .endings, review-chart')).to.have.length(0);
    await axe(element);
  });

  it('says where nobody has led it, where nobody went wrong, and where some records do not fit', async () => {
    expect(plain((await placed({ counting: countingOf([]) })).root.querySelector('.empty'))).to.equal('这里还没有人谈过这段对话。');
    const good = twelve.map((one) => ({ ...one, talk: 'aaaaa' }));
    expect(plain((await placed({ counting: countingOf(good) })).root.querySelector('.empty'))).to.include('没有人谈崩');
    const fewBad = [...good.slice(0, 8), ...twelve.slice(8)];
    const { root } = await placed({ counting: countingOf(fewBad) });
    expect(plain(root.querySelector('.empty'))).to.include('有人谈崩了');
    expect(root.querySelectorAll('.worst, .next')).to.have.length(0);
    const other = { learner: 'x', dealer: '一店', talk: 'd' };
    expect(plain((await placed({ counting: countingOf([...twelve, other]) })).root.querySelector('.note'))).to.include('另有 1 人');
    expect(plain((await placed({ dictionary: { ...dictionary, talks: {} } })).root.querySelector('.empty'))).to.equal(
      '这门课里没有情景对话。',
    );
  });
});

describe('<review-copy>', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

  afterEach(() => {
    unplace();
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  async function copying(clipboard: unknown) {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await Promise.all([loadTheme(), speakOfReview()]);
    const { element, root } = await place(CopyElement, 'review-copy', { words: `${hostile}\n第二行`, label: '复制' });
    root.querySelector('button')?.click();
    return { element, root };
  }

  it('copies, and says so', async () => {
    const copied: string[] = [];
    const { element, root } = await copying({ writeText: async (words: string) => copied.push(words) });
    await until(() => plain(root.querySelector('[role="status"]')) === '✓ 已复制');
    expect(copied).to.deep.equal([`${hostile}\n第二行`]);
    await axe(element);
  });

  it('shows the words, marked, where the browser does not allow it', async () => {
    const { element, root } = await copying(undefined);
    await until(() => root.activeElement instanceof HTMLTextAreaElement, 'the words are marked');
    const field = root.querySelector('textarea');
    expect(field?.value).to.equal(`${hostile}\n第二行`);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    await axe(element);
  });
});
