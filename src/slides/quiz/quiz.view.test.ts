import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import { kind, type QuizEvent } from './quiz.ts';
import { schema, type QuizSlide } from './quiz.schema.ts';

const raw = {
  id: 'check',
  type: 'quiz',
  title: '小测',
  draw: 3,
  intro: '三道题。',
  pool: ['甲', '乙', '丙'].map((name, at) => ({
    id: `q${at}`,
    question: `问题${name}`,
    options: [
      { id: 'yes', text: `${name}对`, right: true, feedback: `${name}的道理` },
      { id: 'no', text: `${name}不对`, feedback: `${name}差在哪里` },
    ],
  })),
};
const each = schema.parse(raw);
const atEnd = schema.parse({ ...raw, feedback: 'end' });

const played = (slide: QuizSlide, ...events: QuizEvent[]) =>
  events.reduce((answer, event) => kind.reduce(slide, answer, event), kind.start(slide, 1));
const answerOne = (option: number): QuizEvent[] => [{ type: 'toggle', option }, { type: 'confirm' }];
const look = (at: number): QuizEvent => ({ type: 'look', at });
const finished = played(each, ...answerOne(0), look(1), ...answerOne(1), look(2), ...answerOne(0));

const dots = ({ root }: Mounted<'quiz'>) => [...root.querySelectorAll<HTMLElement>('.dot')];

describe('<slide-quiz>', () => {
  afterEach(unmount);

  it('is accessible while it asks, when it tells, and at the end', async () => {
    const mounted = await mount('quiz', { slide: each });
    await axe(mounted.column);
    await mounted.give({ answer: played(each, ...answerOne(1)) });
    await axe(mounted.column);
    await mounted.give({ answer: finished, done: true });
    await axe(mounted.column);
  });

  it('shows one question and where it stands', async () => {
    const { root } = await mount('quiz', { slide: each });
    expect(root.querySelector('.place')?.textContent).to.equal('第 1 题，共 3 题');
    expect(root.querySelectorAll('.question').length).to.equal(1);
    expect(root.querySelectorAll('button.dot').length).to.equal(1);
    expect(root.textContent).to.contain('三道题');
  });

  it('emits the authored position of a marked option, by click and by key', async () => {
    const mounted = await mount('quiz', { slide: each });
    mounted.root.querySelector<HTMLElement>('[data-option="1"]')?.click();
    await mounted.element.updateComplete;
    mounted.root.querySelector<HTMLElement>('[data-option="1"]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(mounted.acts).to.deep.equal([
      { type: 'toggle', option: 1 },
      { type: 'toggle', option: 0 },
    ]);
  });

  it('tells after each question, and locks it', async () => {
    const mounted = await mount('quiz', { slide: each });
    await mounted.give({ answer: played(each, { type: 'toggle', option: 1 }) });
    await mounted.give({ answer: played(each, ...answerOne(1)) });
    expect(mounted.root.querySelectorAll('.told').length).to.equal(2);
    expect(mounted.asks.length).to.equal(1);
    mounted.root.querySelector<HTMLElement>('[data-option="0"]')?.click();
    expect(mounted.acts).to.deep.equal([]);
  });

  it('tells nothing before the end where the author wants it so', async () => {
    const mounted = await mount('quiz', { slide: atEnd });
    const second = played(atEnd, ...answerOne(1));
    await mounted.give({ answer: second });
    await mounted.give({ answer: kind.reduce(atEnd, second, look(0)) });
    expect(mounted.root.querySelectorAll('.told').length).to.equal(0);
    expect(mounted.root.querySelectorAll('.sign').length).to.equal(0);
    expect(mounted.asks).to.deep.equal([]);
    await mounted.give({ answer: played(atEnd, ...answerOne(1), ...answerOne(0), ...answerOne(0)), done: true });
    expect(mounted.root.querySelectorAll('.dot .sign').length).to.equal(3);
  });

  it('leads the focus to the next question, not to the first one', async () => {
    const mounted = await mount('quiz', { slide: each });
    expect(mounted.root.activeElement === null).to.equal(true);
    await mounted.give({ answer: played(each, ...answerOne(0)) });
    expect(mounted.root.activeElement === null).to.equal(true);
    await mounted.give({ answer: played(each, ...answerOne(0), look(1)) });
    expect(mounted.root.activeElement === mounted.root.querySelector('.question')).to.equal(true);
    expect(mounted.root.querySelector('.place')?.textContent).to.equal('第 2 题，共 3 题');
  });

  it('looks back at every question when all are answered', async () => {
    const mounted = await mount('quiz', { slide: each, answer: finished, done: true });
    expect(mounted.root.querySelector('.score')?.textContent).to.contain('3 题答完，答对 2 题');
    dots(mounted)[1]?.click();
    await mounted.element.updateComplete;
    expect(mounted.acts).to.deep.equal([look(1)]);
    expect(mounted.root.querySelector('[aria-current="step"]')?.textContent).to.contain('第 2 题').and.to.contain('没答对');
    expect(mounted.root.querySelectorAll('.option.poor').length).to.equal(1);
  });

  it('is silent when a program sets the answer, and fits 360 px', async () => {
    const mounted = await mount('quiz', { slide: each, answer: played(each, ...answerOne(0), look(1)) }, { width: 328 });
    expect(mounted.acts).to.deep.equal([]);
    expect(mounted.asks).to.deep.equal([]);
    expect(mounted.column.scrollWidth).to.be.at.most(328);
    for (const dot of mounted.root.querySelectorAll('button')) expect(dot.getBoundingClientRect().height).to.be.at.least(44);
  });
});
