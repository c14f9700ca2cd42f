import { expect } from '@open-wc/testing';
import { lessonOf, played, sessionOf, until } from '../../../tests/browser/aids.ts';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { schema } from '../../slides/pledge/pledge.schema.ts';
import { outcomesOf } from './outcomes.ts';
import { Pledges } from './pledges.ts';

const pledge = (id: string) =>
  schema.parse({
    id,
    type: 'pledge',
    title: `约定 ${id}`,
    question: '先试哪一件？',
    options: [
      { id: 'name', text: '叫出客户的姓' },
      { id: 'time', text: '主动报进度，不等客户来问' },
    ],
  });
const lesson = lessonOf([pledge('one'), pledge('two'), pledge('three')]);
const journey = played(lesson, played(lesson, lesson.start, 'one', [{ type: 'choose', option: 0 }]), 'two', [
  { type: 'choose', option: 1 },
]);

async function open(width = 370) {
  const session = await sessionOf(lesson);
  const made = await place(Pledges, 'parley-pledges', { session, journey }, { width });
  await until(() => made.root.querySelector('.action'));
  return { ...made, session };
}

describe('<parley-pledges>', () => {
  afterEach(() => {
    unplace();
    localStorage.clear();
  });

  it('is accessible and fits its panel', async () => {
    const { element, root } = await open(280);
    await axe(element);
    touchable(root);
    if (element.parentElement) fits(element.parentElement);
  });

  it('lists what was chosen, and nothing else', async () => {
    const { root } = await open();
    expect([...root.querySelectorAll('.action')].map((one) => one.textContent)).to.deep.equal(['叫出客户的姓', '主动报进度，不等客户来问']);
  });

  it('keeps on this device what became of each', async () => {
    const { element, root, session } = await open();
    const states = () => [...root.querySelectorAll('.outcome button')].map((one) => one.getAttribute('aria-pressed'));
    expect(states()).to.deep.equal(['false', 'false', 'false', 'false']);
    root.querySelectorAll<HTMLElement>('.outcome button')[2]?.click();
    await element.updateComplete;
    expect(states()).to.deep.equal(['false', 'false', 'true', 'false']);
    root.querySelectorAll<HTMLElement>('.outcome button')[3]?.click();
    await element.updateComplete;
    expect(states()).to.deep.equal(['false', 'false', 'false', 'true']);
    const kept = outcomesOf(localStorage, session.place);
    expect([kept.of('one/name'), kept.of('two/time')]).to.deep.equal([undefined, 'waiting']);
  });

  it('leads to the slide', async () => {
    const { element, root } = await open();
    const events = heard(element, 'menu-go');
    root.querySelectorAll<HTMLElement>('.look')[1]?.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal(['two']);
  });

  it('says so where this device keeps nothing', async () => {
    const { element, root } = await open();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    root.querySelector<HTMLElement>('.outcome button')?.click();
    await element.updateComplete;
    Storage.prototype.setItem = setItem;
    expect(root.querySelector('[role=alert]')?.textContent).to.contain('不让保存');
  });
});
