import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { schema } from './choice.schema.ts';

const one = schema.parse({
  id: 'first-words',
  type: 'choice',
  title: '第一句话',
  question: '他声音很大：“叫你们**负责人**出来！”你先说什么？',
  options: [
    { id: 'own', text: '“您的车由我负责，我会一直跟到解决。”', right: true, feedback: '他知道有人负责了。' },
    { id: 'wait', text: '“请先坐，等一下。”', feedback: '他只能干等。' },
    { id: 'rule', text: '“我们有规定。”', feedback: '规定安抚不了人。' },
  ],
  after: '先让他知道有人负责。',
});
const several = schema.parse(rawSeveral());

function rawSeveral() {
  const options = ['懂业务', '记得他', '少说话'].map((text, at) => ({ id: `o${at}`, text, right: at < 2, feedback: `因为${text}` }));
  return { id: 'needs', type: 'choice', title: '期待', many: true, question: '客户期待什么？', options };
}

function button({ root }: Mounted<'choice'>, option: number): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-option="${option}"]`);
  if (!found) throw new Error(`no option ${option}`);
  return found;
}

const checked = ({ root }: Mounted<'choice'>) =>
  [...root.querySelectorAll<HTMLElement>('[aria-checked="true"]')].map(({ dataset }) => Number(dataset.option));
const order = ({ root }: Mounted<'choice'>) =>
  [...root.querySelectorAll<HTMLElement>('[data-option]')].map(({ dataset }) => Number(dataset.option));

describe('<slide-choice>', () => {
  afterEach(unmount);

  it('is accessible, open and done, with one or several replies', async () => {
    for (const slide of [one, several]) {
      const mounted = await mount('choice', { slide });
      await axe(mounted.column);
      await mounted.give({ answer: [1, 2], done: true });
      await axe(mounted.column);
      unmount();
    }
  });

  it('emits the authored position of what is clicked and shows what it is given', async () => {
    const mounted = await mount('choice', { slide: one });
    button(mounted, 2).click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([{ type: 'toggle', option: 2 }]);
    expect(checked(mounted)).to.deep.equal([2]);
  });

  it('marks nothing by itself', async () => {
    const mounted = await mount('choice', { slide: several });
    mounted.element.addEventListener('slide-act', (event) => event.stopPropagation());
    button(mounted, 0).click();
    await mounted.element.updateComplete;
    expect(checked(mounted)).to.deep.equal([]);
  });

  it('is answered with Tab and arrows, as radio buttons are', async () => {
    const mounted = await mount('choice', { slide: one });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const [first = 0, second = 0, third = 0] = order(mounted);
    button(mounted, first).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(checked(mounted)).to.deep.equal([second]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(checked(mounted)).to.deep.equal([third]);
    expect(mounted.root.activeElement === button(mounted, third)).to.equal(true);
    expect(mounted.root.querySelectorAll('[role="radio"][tabindex="0"]').length).to.equal(1);
  });

  it('marks several with Space, and walks without marking', async () => {
    const mounted = await mount('choice', { slide: several });
    const [first = 0, , third = 0] = order(mounted);
    button(mounted, first).focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Space' });
    expect(checked(mounted).sort()).to.deep.equal([first, third].sort());
  });

  it('marks by number as the options stand on screen', async () => {
    const mounted = await mount('choice', { slide: one });
    button(mounted, 0).focus();
    await sendKeys({ press: '2' });
    expect(mounted.acts).to.deep.equal([{ type: 'toggle', option: order(mounted)[1] }]);
    await sendKeys({ press: '9' });
    expect(mounted.acts.length).to.equal(1);
  });

  it('tells why after Confirm, and hides the right reply while a try is left', async () => {
    const mounted = await mount('choice', { slide: one, answer: [1], triesLeft: 1 });
    await mounted.give({ done: true });
    expect(mounted.root.textContent).to.contain('他只能干等').and.not.to.contain('他知道有人负责了');
    expect(mounted.root.querySelectorAll('.sign.poor').length).to.equal(1);
    expect(mounted.root.querySelectorAll('.sign.good').length).to.equal(0);
    expect(mounted.asks).to.deep.equal([{ want: 'say', words: '还不对。 他只能干等。' }]);
    await mounted.give({ triesLeft: 0 });
    expect(mounted.root.textContent).to.contain('他知道有人负责了').and.to.contain('先让他知道有人负责');
    expect(mounted.root.querySelectorAll('.sign.good').length).to.equal(1);
  });

  it('shows everything once it is right', async () => {
    const mounted = await mount('choice', { slide: one, answer: [0], triesLeft: 1, done: true });
    expect(mounted.root.textContent).to.contain('选对了').and.to.contain('先让他知道有人负责');
    expect(mounted.asks).to.deep.equal([]);
  });

  it('emits nothing when a program sets the answer, or when it is done', async () => {
    const mounted = await mount('choice', { slide: one });
    await mounted.give({ answer: [1] });
    await mounted.give({ done: true });
    button(mounted, 0).click();
    button(mounted, 0).focus();
    await sendKeys({ press: '1' });
    expect(mounted.acts).to.deep.equal([]);
  });

  it('stands in another order under another seed, and fits 360 px', async () => {
    const orders = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const mounted = await mount('choice', { slide: one, seed }, { width: 328 });
      orders.add(order(mounted).join());
      expect(mounted.column.scrollWidth).to.be.at.most(328);
      unmount();
    }
    expect(orders.size).to.be.greaterThan(1);
  });
});
