import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inWords, lessonOf, played, sessionOf, until } from '../../../tests/browser/aids.ts';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { schema } from '../../slides/choice/choice.schema.ts';
import { Refresher } from './refresher.ts';

const choice = (id: string) =>
  schema.parse({
    id,
    type: 'choice',
    title: `第 ${id} 页`,
    question: `客户问 ${id}，先说什么？`,
    variant: `换一问：${id} 来了，你开口第一句？`,
    options: [
      { id: 'hello', text: '您好，请讲', right: true, feedback: '先问好，他就愿意讲。' },
      { id: 'wait', text: '您先等等', feedback: '他还没开口就被挡住了。' },
    ],
  });
const lesson = lessonOf([choice('one'), choice('two')]);
const first = played(lesson, lesson.start, 'one', [{ type: 'toggle', option: 0 }]);
const journey = played(lesson, first, 'two', [{ type: 'toggle', option: 1 }]);

async function open(width = 370) {
  const session = await sessionOf(lesson);
  const made = await place(Refresher, 'parley-refresher', { session, journey }, { width });
  await until(() => made.root.querySelector('.question'));
  const press = async (selector: string) => {
    made.root.querySelector<HTMLElement>(selector)?.click();
    await made.element.updateComplete;
  };
  return { ...made, session, press, words: () => made.root.textContent.replaceAll(/\s+/g, ' ') };
}

describe('<parley-refresher>', () => {
  afterEach(unplace);

  it('is accessible and fits its panel while asking, telling and at the end', async () => {
    const { element, root, press } = await open(280);
    const room = element.parentElement;
    if (!room) throw new Error('no room');
    for (let asked = 0; asked < 2; asked += 1) {
      await axe(element);
      await press('[data-option="1"]');
      await press('.onward .primary');
      await axe(element);
      fits(room);
      touchable(root);
      await press('.onward .primary');
    }
    await axe(element);
    fits(room);
  });

  it('asks what was missed first, in other words, and says that nothing of it is told', async () => {
    const { words } = await open();
    expect(words()).to.contain('换一问：two').and.to.contain('第 1 题，共 2 题').and.to.contain('成绩和完成状态都不变');
  });

  it('says at once whether it was right and why, and leads to the slide', async () => {
    const { element, root, press, words } = await open();
    const events = heard(element, 'menu-go');
    expect(root.querySelector<HTMLButtonElement>('.onward .primary')?.disabled).to.equal(true);
    await press('[data-option="1"]');
    expect(words()).not.to.contain('被挡住');
    await press('.onward .primary');
    expect(words()).to.contain('被挡住').and.to.contain('先问好');
    expect(root.querySelector('[role=status]')?.textContent).to.contain('被挡住');
    await press('.look');
    expect(events.map(({ detail }) => detail)).to.deep.equal(['two']);
  });

  it('goes on after a look at a slide, ends in kind words, and begins another round', async () => {
    const { element, session, root, press, words } = await open();
    await press('[data-option="0"]');
    await press('.onward .primary');
    await press('.onward .primary');
    element.remove();
    const again = await place(Refresher, 'parley-refresher', { session, journey });
    expect(again.root.querySelector('.place')?.textContent).to.contain('第 2 题');
    expect(root.isConnected).to.equal(false);
    const click = async (selector: string) => {
      again.root.querySelector<HTMLElement>(selector)?.click();
      await again.element.updateComplete;
    };
    await click('[data-option="1"]');
    await click('.onward .primary');
    await click('.onward .primary');
    expect(again.root.querySelector('.end')?.textContent).to.contain('2 题里答对了 1 题').and.to.contain('大部分都在心里了');
    expect([...again.root.querySelectorAll('.row')].map((row) => row.textContent)).to.deep.equal(['第 one 页']);
    await click('.onward .primary');
    await until(() => again.root.querySelector('.question'));
    expect(again.root.querySelector('.place')?.textContent).to.contain('第 1 题');
    expect(words()).not.to.equal('');
  });

  it('is answered by keyboard alone', async () => {
    const { root } = await open();
    root.querySelector<HTMLElement>('[data-option][tabindex="0"]')?.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('.told'));
    expect(root.activeElement?.className).to.equal('primary');
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('.place')?.textContent.includes('第 2 题'));
    expect(root.activeElement?.className).to.equal('question');
  });

  it('goes on with the same question and the same mark when the course is shown in another language', async () => {
    const asking = (id: string) => ({ ...choice(id), question: [{ p: [`What first, ${id}?`] }], variant: [{ p: [`And now, ${id}?`] }] });
    const english = inWords(lesson, { locale: 'en' }, [asking('one'), asking('two')]);
    const { element, root, press, words } = await open();
    await press('[data-option="1"]');
    expect(words()).to.contain('换一问：two');
    element.journey = { ...journey, outline: english.outline };
    await element.updateComplete;
    expect(words()).not.to.contain('换一问');
    await until(() => root.querySelector('.question'));
    expect(words()).to.contain('And now, two?');
    expect(root.querySelector('[data-option="1"]')?.getAttribute('aria-checked')).to.equal('true');
  });

  it('says what an author has just changed', async () => {
    const edited = inWords(lesson, { content: 'edited' }, [
      { ...choice('one'), variant: [{ p: ['改过的一问：one'] }] },
      { ...choice('two'), variant: [{ p: ['改过的一问：two'] }] },
    ]);
    const { element, root, press, words } = await open();
    await press('[data-option="1"]');
    element.journey = { ...journey, outline: edited.outline };
    await element.updateComplete;
    await until(() => root.querySelector('.question'));
    expect(words()).to.contain('改过的一问');
    expect(root.querySelector('[data-option="1"]')?.getAttribute('aria-checked')).to.equal('true');
  });
});
