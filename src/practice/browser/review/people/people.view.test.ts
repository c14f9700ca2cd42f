import { expect, oneEvent } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { locales } from '../../../../i18n/i18n.ts';
import type { Person } from '../../../../review/records.ts';
import { People } from './people.ts';
import type { Place } from '../place.ts';
import { counting, hostile, people } from '../testing/people.ts';
import { placeView, until } from '../testing/place.ts';

const placed = async (place: Place, given: Parameters<typeof placeView>[2] = {}, size: Parameters<typeof placeView>[3] = {}) => {
  const { element, root } = await placeView(People, 'review-people', { place, ...given }, size);
  await until(() => root.querySelector('table, .empty'), 'the list is drawn');
  return { element, root };
};
const rows = (root: ShadowRoot) => [...root.querySelectorAll('tr.person')];
const names = (root: ShadowRoot) => rows(root).map((row) => row.querySelector('b')?.textContent);

describe('the list of people', () => {
  afterEach(() => {
    unplace();
    scrollTo(0, 0);
  });

  for (const locale of locales) {
    for (const width of [1120, 700, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed({ view: 'people' }, {}, { width, locale });
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
        const heights = new Set(rows(root).map((row) => Math.round(row.getBoundingClientRect().height)));
        expect([...heights], 'all rows are of one height').to.have.length(1);
        for (const cell of root.querySelectorAll('tr.person :is(th, td)')) {
          expect(
            cell.getBoundingClientRect().bottom <= (cell.parentElement?.getBoundingClientRect().bottom ?? 0) + 1,
            'no cell reaches out of its row',
          ).to.equal(true);
        }
      });
    }
  }

  it('lists who is asked for, in their order', async () => {
    const { root } = await placed({ view: 'people', region: '华北', sort: 'score', descending: true });
    expect(names(root)[0]).to.equal('学员4G');
    const { root: failed } = await placed({ view: 'people', standing: 'failed' });
    expect(rows(failed)).to.have.length(4);
    const { root: found } = await placed({ view: 'people', text: '学员4A' });
    expect(names(found)).to.deep.equal(['学员4A']);
  });

  it('tells the region beside the dealer at every width, as two dealers may bear one name', async () => {
    for (const [width, place] of [
      [1000, {}],
      [1120, { dealer: '城东店' }],
      [360, { dealer: '城东店' }],
    ] as const) {
      const { root } = await placed({ view: 'people', ...place }, {}, { width });
      const region = root.querySelector('tr.person .region');
      expect([region?.textContent, region?.getClientRects().length], `${width} px`).to.deep.equal(['华东', 1]);
    }
  });

  it('shows markup in names as text, and leads to the person', async () => {
    const { root } = await placed({ view: 'people', text: 'img src' });
    expect(names(root)).to.deep.equal([hostile]);
    expect(root.querySelector('tr.person a')?.getAttribute('href')).to.equal('/review?view=person&learner=p1-0%40example.com');
    expect(root.querySelector('img')).to.equal(null);
  });

  it('is searched, filtered and ordered by keyboard and finger, without a step back', async () => {
    const { element, root } = await placed({ view: 'people', overdue: true });
    const [search] = root.querySelectorAll('input');
    if (!search) throw new Error('there is no field');
    search.value = '学员4';
    search.dispatchEvent(new Event('input'));
    expect((await oneEvent(element, 'review-wish')).detail).to.deep.equal({
      place: { view: 'people', overdue: true, text: '学员4' },
      instead: true,
    });
    const select = root.querySelector('select');
    if (!select) throw new Error('there is no choice');
    select.value = 'failed';
    setTimeout(() => select.dispatchEvent(new Event('change')));
    expect((await oneEvent(element, 'review-wish')).detail.place).to.deep.equal({ view: 'people', overdue: true, standing: 'failed' });
    const heading = root.querySelector('th.score button');
    if (!(heading instanceof HTMLElement)) throw new Error('there is no heading');
    setTimeout(() => heading.click());
    expect((await oneEvent(element, 'review-wish')).detail.place).to.deep.equal({
      view: 'people',
      overdue: true,
      sort: 'score',
      descending: true,
    });
  });

  it('says how many there are, and what to do where there is nobody', async () => {
    const { root } = await placed({ view: 'people' });
    expect(root.querySelector('.above p')?.textContent).to.include(`${people.length} 人`);
    const { root: none, element } = await placed({ view: 'people', text: 'nobody' });
    expect(none.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=people');
    await axe(element);
    const { root: empty } = await placed({ view: 'people' }, { counting: counting([], []) });
    expect(empty.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=import');
  });

  it('keeps of 100,000 people only those in sight on the page', async () => {
    const many: readonly Person[] = Array.from({ length: 100_000 }, (_, at) => ({
      learner: `l${String(at).padStart(6, '0')}`,
      name: '',
      dealer: 'D',
      region: 'R',
    }));
    const { root } = await placed({ view: 'people' }, { counting: counting(many, []) });
    await until(() => document.documentElement.scrollHeight > 5_000_000, 'the page is as high as the list');
    expect(rows(root).length).to.be.lessThan(80);
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('100001');
    const height = rows(root)[0]?.getBoundingClientRect().height ?? 0;
    scrollTo(0, height * 70_000);
    await until(() => names(root).includes('l070000'), 'the rows there are fetched');
    expect(rows(root).length).to.be.lessThan(80);
    const row = rows(root).find((one) => one.querySelector('b')?.textContent === 'l070000');
    expect(row?.getAttribute('aria-rowindex')).to.equal('70002');
    expect(Math.abs(row?.getBoundingClientRect().top ?? Infinity)).to.be.lessThan(innerHeight);
  });

  it('says that the list could not be read, and reads it again', async () => {
    const sound = counting();
    let isDown = true;
    const down: typeof sound = { ...sound, people: (query) => (isDown ? Promise.reject(new Error('down')) : sound.people(query)) };
    const { element, root } = await placeView(People, 'review-people', { place: { view: 'people' }, counting: down });
    await until(() => root.querySelector('[role="alert"]'), 'the failure is told');
    await axe(element);
    isDown = false;
    root.querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    await until(() => names(root).includes(people[0]?.name), 'the list is there');
  });

  it('says after a while that it is loading', async () => {
    const sound = counting();
    const slow: typeof sound = { ...sound, people: () => new Promise(() => undefined) };
    const { element, root } = await placeView(People, 'review-people', { place: { view: 'people' }, counting: slow });
    expect(root.querySelector('.loading')?.textContent?.trim()).to.equal('');
    await until(() => root.querySelector('.loading')?.textContent?.includes('正在读取'), 'it is told');
    await axe(element);
  });
});
