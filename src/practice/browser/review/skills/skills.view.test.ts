import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../../../tests/browser/axe.ts';
import { touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { countingOf, dictionary, hostile, twelve } from '../../../../../tests/browser/review-course.ts';
import { locales } from '../../../../i18n/i18n.ts';
import { readPlace, type Place } from '../place.ts';
import { SkillsView } from './skills.ts';
import { placeView, until } from '../testing/place.ts';

type Given = Parameters<typeof placeView>[2];

async function placed(given: Given = {}, size: Parameters<typeof placeView>[3] = {}) {
  await loadTheme();
  const { element, root } = await placeView(
    SkillsView,
    'review-skills',
    { counting: countingOf(twelve), dictionary, place: { view: 'skills', region: '华东' }, ...given },
    size,
  );
  const wishes: Place[] = [];
  element.addEventListener('review-wish', (event) => {
    if (!(event instanceof CustomEvent)) return;
    wishes.push(event.detail.place);
    element.place = event.detail.place;
  });
  await until(() => root.querySelector('table, .empty'), 'the map');
  return { element, root, wishes };
}

const rowsOf = (root: ShadowRoot, table = 0) =>
  [...(root.querySelectorAll('table')[table]?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim()),
  );

describe('<review-skills>', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible at ${width} px in ${locale}, and only its tables scroll sideways`, async () => {
        const { element, root } = await placed({}, { width, locale });
        await axe(element);
        touchable(root);
        const tooWide = [...root.children].filter(
          (child) => child.getBoundingClientRect().right > width + element.getBoundingClientRect().left + 1,
        );
        expect(tooWide).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, width + 16));
      });
    }
  }

  it('tells each skill of each dealer as a figure with a sign and a word', async () => {
    const { root } = await placed();
    const [heading, whole, first, second] = rowsOf(root);
    expect(heading).to.deep.equal(['门店', '本事listen', '本事acknowledge', '本事own', '本事explain', '本事offer', '本事confirm']);
    expect(first?.slice(0, 4)).to.deep.equal(['一店 6 人', '✓100% 稳', '✓100% 稳', '✓100% 稳']);
    expect(second?.[0]).to.equal('二店 6 人');
    expect(second?.[3]).to.equal('!0% 先练');
    expect(second?.[1]).to.equal('–');
    // own: 12 at d01, 5 at d05; six of 二店 miss it
    expect(whole?.[0]).to.equal('合计 12 人');
    expect(whole?.[3]).to.equal('～65% 要练');
    expect(root.querySelector('.weakest')?.textContent).to.include('最该练的是');
  });

  it('has the questions of each section as a map of their own', async () => {
    const { root } = await placed();
    expect(rowsOf(root, 1)[0]).to.deep.equal(['门店', '接待入门']);
    expect(rowsOf(root, 1)).to.have.length(4);
  });

  it('compares regions, and within a region its dealers', async () => {
    const { root } = await placed({ place: { view: 'skills' } });
    expect(rowsOf(root)[0]?.[0]).to.equal('区域');
    expect(root.querySelector('tbody th a')?.getAttribute('href')).to.equal('/review?view=skills&region=%E5%8D%8E%E4%B8%9C');
    const { root: region } = await placed({ place: { view: 'skills', region: '华东' } });
    expect([...region.querySelectorAll('tbody th a')].map((link) => link.getAttribute('href'))).to.include(
      '/review?view=coaching&region=%E5%8D%8E%E4%B8%9C&dealer=%E4%B8%80%E5%BA%97',
    );
  });

  it('keeps dealers of the same name in two regions apart', async () => {
    const north = twelve.map((one) => ({ ...one, learner: `n${one.learner}`, region: '华北' }));
    const counting = countingOf([...twelve, ...north]);
    const { root } = await placed({ counting, place: { view: 'skills', dealer: '二店' } });
    expect(
      [...(root.querySelectorAll('table')[0]?.querySelectorAll('tbody th a') ?? [])].map((link) => link.getAttribute('href')),
    ).to.deep.equal([
      '/review?view=skills&region=%E5%8D%8E%E4%B8%9C&dealer=%E4%BA%8C%E5%BA%97',
      '/review?view=skills&region=%E5%8D%8E%E5%8C%97&dealer=%E4%BA%8C%E5%BA%97',
    ]);
    const { root: region } = await placed({ counting, place: { view: 'skills', region: '华北' } });
    expect(rowsOf(region).map(([name]) => name)).to.deep.equal(['门店', '合计 12 人', '一店 6 人', '二店 6 人']);
  });

  it('leads to the dealers of those who have no region', async () => {
    const counting = countingOf(twelve.map((one) => ({ ...one, region: '' })));
    const { root } = await placed({ counting, place: { view: 'skills' } });
    const links = [...(root.querySelector('tbody')?.querySelectorAll('th a') ?? [])];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['（未归属）', '/review?view=skills&region='],
    ]);
    const { root: dealers } = await placed({ counting, place: readPlace('?view=skills&region=') });
    expect(rowsOf(dealers).map(([name]) => name)).to.deep.equal(['门店', '合计 12 人', '一店 6 人', '二店 6 人']);
    expect(dealers.querySelector('tbody th a')?.getAttribute('href')).to.equal('/review?view=coaching&region=&dealer=%E4%B8%80%E5%BA%97');
  });

  it('puts the weakest in a skill first when its heading is pressed, and back again', async () => {
    const { element, root, wishes } = await placed();
    expect(rowsOf(root)[2]?.[0]).to.equal('一店 6 人');
    root.querySelectorAll<HTMLElement>('thead button')[2]?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(wishes).to.deep.equal([{ view: 'skills', region: '华东', sort: 'own' }]);
    expect(rowsOf(root)[2]?.[0]).to.equal('二店 6 人');
    expect(root.querySelector('[aria-sort="ascending"]')?.textContent).to.include('本事own');
    await sendKeys({ press: 'Enter' });
    expect(wishes.at(-1)).to.deep.equal({ view: 'skills', region: '华东' });
  });

  it('does not compare fewer than five people, and says so', async () => {
    const few = twelve.slice(0, 3).map((one) => ({ ...one, learner: `q${one.learner}`, dealer: hostile }));
    const { root } = await placed({ counting: countingOf([...twelve, ...few]) });
    expect(rowsOf(root).find(([name]) => name === hostile)).to.deep.equal([hostile, '不到 5 人']);
    expect(root.querySelectorAll('img')).to.have.length(0);
    expect(root.querySelector('.note')?.textContent).to.include('不到 5 人');
  });

  it('says where nobody has done anything', async () => {
    const { element, root } = await placed({ counting: countingOf([]) });
    expect(root.querySelector('.empty')?.textContent).to.include('还没有人');
    await axe(element);
  });
});
