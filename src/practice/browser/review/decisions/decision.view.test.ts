import { expect } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { countingOf, dictionary, hostile, twelve } from '../../../../../tests/browser/review-course.ts';
import { locales } from '../../../../i18n/i18n.ts';
import { DecisionView } from './decision.ts';
import { placeView, until } from '../testing/place.ts';

type Given = Parameters<typeof placeView>[2];

async function placed(id: string, given: Given = {}, size: Parameters<typeof placeView>[3] = {}) {
  await loadTheme();
  const headings: unknown[] = [];
  const hear = (event: Event) => headings.push(event instanceof CustomEvent && event.detail);
  document.addEventListener('review-heading', hear);
  const { element, root } = await placeView(
    DecisionView,
    'review-decision',
    { counting: countingOf(twelve), dictionary, place: { view: 'decision', id }, ...given },
    size,
  );
  await until(() => root.querySelector('.replies, .empty'), 'the decision');
  document.removeEventListener('review-heading', hear);
  return { element, root, headings };
}

const plain = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const replies = (root: ShadowRoot) => [...root.querySelectorAll('.reply')].map(plain);

describe('<review-decision>', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}, whatever its type`, async () => {
        for (const id of ['greet', 'sort', 'steps', 'overdue-car-d02-why']) {
          const { element, root } = await placed(id, {}, { width, locale });
          await axe(element);
          touchable(root);
          if (element.parentElement) fits(element.parentElement);
          unplace();
        }
      });
    }
  }

  it('names itself, tells its figures, and what the discrimination means', async () => {
    const { root, headings } = await placed('greet');
    expect(headings).to.deep.equal([{ text: '先说哪句？' }]);
    const strip = plain(root.querySelector('.figures-strip'));
    expect(strip)
      .to.include('50%')
      .and.include('12')
      .and.include('6 人次答错')
      .and.match(/\+0\.\d\d 高/);
    expect(plain(root.querySelector('.meaning'))).to.match(/^区分度 \+0\.\d\d：.+。$/);
  });

  it('tells the right reply, then the wrong ones, the most frequent first', async () => {
    const { root } = await placed('greet');
    expect(replies(root)).to.deep.equal([
      '正确 您好，请坐 6 人，占 50% 先打招呼。',
      '错误 下一位，快错得最多 6 人，占 50% 像在赶人。',
      `错误 ${hostile} 没有人选 没有时间。`,
    ]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('has what to say when coaching, ready to copy', async () => {
    const { root } = await placed('greet');
    const copy = root.querySelector('review-copy');
    expect(copy && 'words' in copy && copy.words).to.equal(
      ['【前台】先说哪句？', '很多人这样答：下一位，快', '为什么：像在赶人。', '正确的回答：您好，请坐', '为什么：先打招呼。'].join('\n'),
    );
    expect(plain(root.querySelector('.coach dl'))).to.include('您好，请坐');
  });

  it('tells pairs and orders in words', async () => {
    const { root } = await placed('sort');
    expect(replies(root)[2]).to.equal('错误 洗车 → 售后服务错得最多 4 人，占 33%');
    const { root: order } = await placed('steps');
    expect([...order.querySelectorAll('.reply.right li')].map(plain)).to.deep.equal(['听', '问', '做']);
    expect(plain(order.querySelector('.coach dl')))
      .to.include('问 → 听 → 做')
      .and.include('听完才问。');
  });

  it('leads from a reply of a talk to the whole talk', async () => {
    const { root } = await placed('overdue-car-d02-why', { place: { view: 'decision', id: 'overdue-car-d02-why', dealer: '二店' } });
    expect(root.querySelector('.go a')?.getAttribute('href')).to.equal('/review?view=talk&dealer=%E4%BA%8C%E5%BA%97&id=overdue-car');
    expect(replies(root)).to.have.length(3);
    expect(replies((await placed('greet')).root)).to.have.length(3);
  });

  it('has no figures of fewer than five people, but the replies and why', async () => {
    const { element, root } = await placed('greet', { counting: countingOf(twelve.slice(0, 4)) });
    expect(plain(root.querySelector('.empty'))).to.include('不到 5 人');
    expect(element.shadowRoot?.textContent).not.to.include('%').and.not.include('错得最多');
    expect(replies(root)[1]).to.equal('错误 下一位，快 像在赶人。');
    expect(root.querySelector('.coach')).to.equal(null);
    await axe(element);
  });

  it('says where nobody has answered, and where there is no such decision', async () => {
    const { root } = await placed('greet', { counting: countingOf([]) });
    expect(plain(root.querySelector('.empty'))).to.equal('这里还没有人答过这道题。');
    const { element, root: gone } = await placed('constructor');
    expect(gone.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=decisions');
    await axe(element);
  });
});
