import { aTimeout, expect } from '@open-wc/testing';
import { axe } from '../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../tests/browser/fits.ts';
import { place as put, unplace } from '../../../../tests/browser/place.ts';
import { locales, type Locale } from '../../../i18n/i18n.ts';
import { hashAddress, keepAddress } from './address.ts';
import { ReviewFrame } from './frame.ts';
import { context, until } from './testing/place.ts';
import { speakOfReview } from './texts.ts';

let end = () => {};

/** The review, kept at what follows `#` in the page's address. */
async function opened(query = '', { width = 1100, locale = 'zh-CN' }: { width?: number; locale?: Locale } = {}) {
  await speakOfReview();
  history.replaceState(null, '', `#${query}`);
  const { counting, dictionary, intake, today } = context();
  const { element, root } = await put(ReviewFrame, 'parley-review', { counting, dictionary, intake, today }, { width, locale });
  end = keepAddress(element, hashAddress());
  await shown(root);
  return { element, root };
}

const view = (root: ShadowRoot) => [...root.querySelectorAll('*')].find(({ localName }) => localName.startsWith('review-'));
const shown = (root: ShadowRoot) => until(() => view(root)?.shadowRoot?.querySelector('.card'), 'a view is on screen');
const heading = (root: ShadowRoot) => root.querySelector('h1')?.textContent;
const link = (root: ParentNode | null | undefined, words: string) => {
  const found = [...(root?.querySelectorAll('a') ?? [])].find(({ textContent }) => textContent?.trim() === words);
  if (!found) throw new Error(`there is no link “${words}”`);
  return found;
};

describe('the review', () => {
  afterEach(() => {
    end();
    unplace();
    history.replaceState(null, '', '#');
  });

  for (const locale of locales) {
    for (const width of [1100, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await opened('?view=people&region=%E5%8D%8E%E4%B8%9C&dealer=%E5%9F%8E%E4%B8%9C%E5%BA%97', {
          width,
          locale,
        });
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
      });
    }
  }

  it('leads by links from everybody to a region, a dealer and a person, and the address says where one is', async () => {
    const { root } = await opened();
    expect([heading(root), document.title]).to.deep.equal(['全部门店', '全部门店 · 回看']);
    link(view(root)?.shadowRoot, '华北').click();
    await until(() => heading(root) === '华北');
    await shown(root);
    expect(location.hash).to.equal('#?region=%E5%8D%8E%E5%8C%97');
    expect(root.activeElement?.localName).to.equal('h1');
    link(view(root)?.shadowRoot, '海港店').click();
    await until(() => heading(root) === '海港店');
    await until(
      () => view(root)?.shadowRoot?.querySelector('review-people')?.shadowRoot?.querySelector('tr.person a'),
      'its people are listed',
    );
    const person = view(root)?.shadowRoot?.querySelector('review-people')?.shadowRoot?.querySelector<HTMLAnchorElement>('tr.person a');
    person?.click();
    await until(() => heading(root)?.startsWith('学员4'), 'the person’s name is the heading');
    expect([...root.querySelectorAll('.crumbs a')].map(({ textContent }) => textContent)).to.deep.equal([
      '全部门店',
      '华北',
      '海港店',
      heading(root),
    ]);
    expect(document.title).to.equal(`${heading(root)} · 回看`);
    link(root.querySelector('.crumbs'), '华北').click();
    await until(() => heading(root) === '华北');
  });

  it('goes back and forward with the browser', async () => {
    const { root } = await opened('?view=overview');
    link(root, '人员').click();
    await until(() => heading(root) === '人员');
    await shown(root);
    history.back();
    await until(() => heading(root) === '全部门店');
    await shown(root);
    history.forward();
    await until(() => heading(root) === '人员');
  });

  it('goes back to where a list was left', async () => {
    const { root } = await opened('?view=people');
    await until(() => document.documentElement.scrollHeight > innerHeight + 500);
    scrollTo(0, 400);
    view(root)?.shadowRoot?.querySelector<HTMLElement>('tr.person a')?.click();
    await until(() => heading(root) !== '人员' && scrollY === 0, 'the person begins at the top');
    history.back();
    await until(() => heading(root) === '人员' && scrollY === 400, 'the list is where it was');
  });

  it('keeps order and filter in the address without a step back, and the same view on screen', async () => {
    const { root } = await opened('?view=people');
    const [before, steps] = [view(root), history.length];
    view(root)?.shadowRoot?.querySelector<HTMLElement>('th.score button')?.click();
    await until(() => location.hash === '#?view=people&sort=score&descending=yes');
    expect([view(root), history.length]).to.deep.equal([before, steps]);
  });

  it('marks the tab one is on, also for what is looked at closely', async () => {
    const { root } = await opened('?view=person&learner=p0-1%40example.com');
    expect(root.querySelector('.tabs [aria-current="page"]')?.textContent).to.equal('人员');
    await until(() => heading(root) === '学员1B');
    expect(link(root.querySelector('.tabs'), '总览').getAttribute('href')).to.equal(
      '#?region=%E5%8D%8E%E4%B8%9C&dealer=%E5%9F%8E%E4%B8%9C%E5%BA%97',
    );
  });

  it('leaves a click with a key to the browser', async () => {
    const { root } = await opened();
    const tab = link(root, '人员');
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    addEventListener('click', (one) => one.preventDefault(), { once: true });
    tab.dispatchEvent(event);
    await aTimeout(50);
    expect(location.hash).to.equal('');
    expect(heading(root)).to.equal('全部门店');
  });
});
