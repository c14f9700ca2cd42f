import { expect, oneEvent } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { locales } from '../../../../i18n/i18n.ts';
import { OverviewView } from './overview.ts';
import type { Place } from '../place.ts';
import { counting, hostile } from '../testing/people.ts';
import { placeView, until } from '../testing/place.ts';

const placed = async (place: Place, given: Parameters<typeof placeView>[2] = {}, size: Parameters<typeof placeView>[3] = {}) => {
  const { element, root } = await placeView(OverviewView, 'review-overview', { place, ...given }, size);
  await until(() => root.querySelector('.strip, .empty'), 'the overview is drawn');
  return { element, root };
};
const names = (root: ShadowRoot) => [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent?.trim());
const wordsIn = (root: ShadowRoot, selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the overview', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed({ view: 'overview', region: '华东' }, {}, { width, locale });
        await until(() => root.querySelector('review-chart'), 'the weeks are there');
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
      });
    }
  }

  it('tells each standing with sign, word and figure, and leads to these people', async () => {
    const { root } = await placed({ view: 'overview' });
    // by turns passed, passed, completed, failed, in-progress, passed, not-started: of 25 the first four once more than the others
    const told = [...root.querySelectorAll('.signs a')].map((link) => [link.textContent?.replace(/\s+/g, ''), link.getAttribute('href')]);
    expect(told).to.deep.equal([
      ['11通过', '/review?view=people&standing=passed'],
      ['4已学完', '/review?view=people&standing=completed'],
      ['3学习中', '/review?view=people&standing=in-progress'],
      ['4未通过', '/review?view=people&standing=failed'],
      ['3未开始', '/review?view=people&standing=not-started'],
      [told[5]?.[0], '/review?view=people&overdue=yes'],
    ]);
    expect(root.querySelectorAll('.signs svg')).to.have.length(6);
    expect(wordsIn(root, '.rates')).to.include('60%').and.include('25 人中 15 人学完').and.include('73%').and.include('15 人中 11 人通过');
  });

  it('leads to the regions, their dealers, and their people', async () => {
    const { root } = await placed({ view: 'overview' });
    expect(names(root)).to.deep.equal(['华东', '华北', '未归属区域']);
    expect(root.querySelector('tbody th a')?.getAttribute('href')).to.equal('/review?region=%E5%8D%8E%E4%B8%9C');
    const region = await placed({ view: 'overview', region: '华东' });
    expect(names(region.root)).to.have.members(['城东店', '城西店', hostile]);
    const dealer = await placed({ view: 'overview', region: '华东', dealer: '城西店' });
    const list = () => dealer.root.querySelector('review-people')?.shadowRoot;
    await until(() => list()?.querySelector('table'), 'its people are listed');
    list()?.querySelector('table')?.scrollIntoView();
    await until(() => list()?.querySelectorAll('tr.person').length === 3, 'and come into sight');
    scrollTo(0, 0);
  });

  it('leaves out the rates of fewer than five people, and says so', async () => {
    const { root } = await placed({ view: 'overview', region: '华东', sort: 'done', descending: true });
    const few = [...root.querySelectorAll('tbody tr')].at(-1);
    expect([...(few?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent?.trim())).to.deep.equal([
      '城西店',
      '',
      '3',
      '–',
      '–',
      '0',
      '–',
    ]);
    expect(wordsIn(root, 'table + .note')).to.include('不到 5 人');
    const { root: whole } = await placed({ view: 'overview', region: '华东', dealer: '城西店' });
    expect(wordsIn(whole, '.rates')).to.equal('人数3');
    expect(wordsIn(whole, '.note')).to.include('不到 5 人');
  });

  it('orders the parts by a heading, without a step back', async () => {
    const { element, root } = await placed({ view: 'overview' });
    const button = root.querySelectorAll('thead button')[3];
    if (!(button instanceof HTMLButtonElement)) throw new Error('there is no heading to press');
    setTimeout(() => button.click());
    const { detail } = await oneEvent(element, 'review-wish');
    expect(detail).to.deep.equal({ place: { view: 'overview', sort: 'passed', descending: true }, instead: true });
    element.place = detail.place;
    await element.updateComplete;
    expect(button.closest('th')?.getAttribute('aria-sort')).to.equal('descending');
    expect(names(root).at(-1)).to.equal('未归属区域');
  });

  it('shows markup in names as text', async () => {
    const { root } = await placed({ view: 'overview', region: '华东' });
    expect(names(root)).to.include(hostile);
    expect(root.querySelector('td img, th img')).to.equal(null);
    expect(document.title).not.to.equal('owned');
  });

  it('says that the roster which comes with the practice LMS is a sample', async () => {
    const sample = counting([{ learner: 'x', name: 'x', dealer: '示例城东店', region: '示例北区' }], []);
    const { root } = await placed({ view: 'overview' }, { counting: sample });
    expect(root.querySelector('.sample a')?.getAttribute('href')).to.equal('/review?view=import');
    const { root: real } = await placed({ view: 'overview' });
    expect(real.querySelector('.sample')).to.equal(null);
  });

  it('says what to do where there is nobody, and where nobody has a dealer', async () => {
    const { element, root } = await placed({ view: 'overview' }, { counting: counting([], []) });
    expect(root.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=import');
    await axe(element);
    const alone = counting([{ learner: 'x', name: 'x', dealer: '', region: '' }], []);
    const { root: nameless } = await placed({ view: 'overview' }, { counting: alone });
    expect(nameless.querySelector('table')).to.equal(null);
    expect(wordsIn(nameless, '.empty')).to.include('名单');
  });
});
