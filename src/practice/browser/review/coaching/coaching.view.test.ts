import { expect } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { unplace } from '../../../../../tests/browser/place.ts';
import { countingOf, dictionary, hostile, twelve, type Doing } from '../../../../../tests/browser/review-course.ts';
import { locales } from '../../../../i18n/i18n.ts';
import { CoachingView } from './coaching.ts';
import { CopyElement } from '../talk/copy.ts';
import { placeView, until } from '../testing/place.ts';

type Given = Parameters<typeof placeView>[2];

async function placed(given: Given = {}, size: Parameters<typeof placeView>[3] = {}) {
  await loadTheme();
  const place = { view: 'coaching', region: '华东', dealer: '二店' } as const;
  const { element, root } = await placeView(
    CoachingView,
    'review-coaching',
    { counting: countingOf(twelve), dictionary, place, ...given },
    size,
  );
  await until(() => root.querySelector('.sheet, .dealers, .empty'), 'the sheet');
  return { element, root };
}

const plain = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('<review-coaching>', () => {
  afterEach(unplace);

  for (const locale of locales) {
    for (const width of [1120, 360]) {
      it(`is accessible and fits at ${width} px in ${locale}`, async () => {
        const { element, root } = await placed({}, { width, locale });
        await axe(element);
        touchable(root);
        if (element.parentElement) fits(element.parentElement);
        const { element: choice } = await placed({ place: { view: 'coaching' } }, { width, locale });
        await axe(choice);
      });
    }
  }

  it('tells what to practise, for whom, on which day, and what to say instead', async () => {
    const { root } = await placed();
    const sheet = plain(root.querySelector('.sheet header'));
    expect(sheet).to.include('二店').and.include('华东').and.include('2026年12月1日').and.include('根据 6 人的第一次作答');
    const things = [...root.querySelectorAll('.thing')].map(plain);
    // all six lost the customer at the talk, and all six were wrong at `greet`; both slides stand once
    expect(things).to.have.length(2);
    const line = things.find((thing) => thing.includes('客户说')) ?? '';
    expect(line).to.include('100% 的人这样答，其中 100% 最后谈崩了').and.include('两人一组').and.include('换成这样');
    const answer = things.find((thing) => thing.includes('先说哪句？')) ?? '';
    expect(answer)
      .to.include('下一位，快')
      .and.include('100% 的人')
      .and.include('像在赶人。')
      .and.include('您好，请坐')
      .and.include('回看页面：前台');
    expect([...root.querySelectorAll('.foot a')].map((link) => link.getAttribute('href'))).to.include(
      '/review?view=decision&region=%E5%8D%8E%E4%B8%9C&dealer=%E4%BA%8C%E5%BA%97&id=greet',
    );
  });

  it('can be copied as plain words', async () => {
    const { root } = await placed();
    const copy = root.querySelector('review-copy');
    const words = copy instanceof CopyElement ? copy.words : '';
    expect(words.split('\n')[0]).to.equal('本周练三件事 · 二店 · 华东 · 2026年12月1日');
    expect(words).to.include('题目：先说哪句？\n很多人这样答：下一位，快\n为什么：像在赶人。\n换成这样：您好，请坐');
  });

  it('prints when asked to', async () => {
    const { root } = await placed();
    const own = window.print;
    let printed = 0;
    window.print = () => (printed += 1);
    root.querySelector<HTMLButtonElement>('.actions .primary')?.click();
    window.print = own;
    expect(printed).to.equal(1);
  });

  it('lets one choose a dealer, by region', async () => {
    const far = { learner: 'f', dealer: hostile, region: '华北' };
    const { root } = await placed({ counting: countingOf([...twelve, far]), place: { view: 'coaching' } });
    expect([...root.querySelectorAll('.dealers h3')].map(plain)).to.have.members(['华东', '华北']);
    expect([...root.querySelectorAll('.dealers a')].map(plain)).to.have.members(['一店 6 人', '二店 6 人', `${hostile} 1 人`]);
    expect(root.querySelectorAll('img')).to.have.length(0);
    const { root: region } = await placed({ counting: countingOf([...twelve, far]), place: { view: 'coaching', region: '华东' } });
    expect(region.querySelectorAll('.dealers a')).to.have.length(2);
    expect(region.querySelector('.dealers a')?.getAttribute('href')).to.equal(
      '/review?view=coaching&region=%E5%8D%8E%E4%B8%9C&dealer=%E4%B8%80%E5%BA%97',
    );
  });

  it('draws no conclusions from fewer than five people, and says so', async () => {
    const { element, root } = await placed({ counting: countingOf(twelve.slice(0, 10)) });
    expect(plain(root.querySelector('.empty'))).to.include('不到 5 人');
    expect(root.querySelector('.sheet')).to.equal(null);
    await axe(element);
  });

  it('counts who has answered, not who has begun', async () => {
    const begun = Array.from({ length: 8 }, (_, at): Doing => ({
      learner: `b${at}`,
      dealer: '二店',
      answers: at < 4 ? { greet: 'b' } : { steps: 'act,listen,ask-back' },
    }));
    const { root } = await placed({ counting: countingOf([...twelve, ...begun]) });
    expect(plain(root.querySelector('.sheet header'))).to.include('根据 10 人的第一次作答');
    const { root: few } = await placed({ counting: countingOf(begun) });
    expect(plain(few.querySelector('.empty'))).to.include('不到 5 人');
  });

  it('says where there is nothing to practise, and where there is nobody', async () => {
    const good = twelve.map((one) => ({ ...one, talk: 'aaaaa', answers: { greet: 'a' } }));
    expect(plain((await placed({ counting: countingOf(good) })).root.querySelector('.empty'))).to.include('没有明显要练的地方');
    const { element, root } = await placed({ counting: countingOf([]), place: { view: 'coaching' } });
    expect(root.querySelector('.empty a')?.getAttribute('href')).to.equal('/review?view=import');
    await axe(element);
  });
});
