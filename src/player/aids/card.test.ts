import { expect } from '@open-wc/testing';
import { lessonOf, played, sessionOf, until } from '../../../tests/browser/aids.ts';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { place, unplace } from '../../../tests/browser/place.ts';
import { schema } from '../../slides/choice/choice.schema.ts';
import { defineDialog } from '../parts/dialog.ts';
import { CompletionCard } from './card.ts';

const slide = schema.parse({
  id: 'one',
  type: 'choice',
  title: '一页',
  question: '先说什么？',
  options: [
    { id: 'hello', text: '您好', right: true, feedback: '先问好。' },
    { id: 'wait', text: '等等', feedback: '他刚来。' },
  ],
});
const lesson = lessonOf([slide], { one: 100 });
const day = Date.UTC(2026, 1, 3, 12) / 60_000;
const passed = played(lesson, lesson.start, 'one', [{ type: 'toggle', option: 0 }], day);
const failed = played(lesson, lesson.start, 'one', [{ type: 'toggle', option: 1 }], day);

async function open(journey: typeof passed, name: string, options: { width?: number; locale?: 'zh-CN' | 'en' | 'ko' } = {}) {
  defineDialog();
  const session = await sessionOf(lesson, name);
  const made = await place(CompletionCard, 'parley-card', { session, journey }, options);
  await sessionOf(lesson, name);
  made.element.requestUpdate();
  await made.element.updateComplete;
  const canvas = made.root.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  return { ...made, canvas, words: () => canvas.getAttribute('aria-label') };
}

/** How many dots of the drawing are dark, as letters are. */
function inked(canvas: HTMLCanvasElement, [x, y, width, height]: readonly [number, number, number, number]): number {
  const { data } = canvas.getContext('2d')?.getImageData(x, y, width, height) ?? { data: [] };
  return [...data].filter((value, at) => at % 4 === 0 && value < 60).length;
}
const nameBox = [600, 600, 1046, 150] as const;

describe('<parley-card>', () => {
  afterEach(unplace);

  it('is accessible and fits its panel', async () => {
    for (const name of ['', 'Kim, Dana']) {
      const { element, root } = await open(passed, name, { width: 280 });
      await axe(element);
      touchable(root);
      if (element.parentElement) fits(element.parentElement);
    }
  });

  it('says who passed what, when and how well, in words as in the drawing', async () => {
    const { canvas, words } = await open(passed, 'Kim, Dana', { locale: 'en' });
    expect(words()).to.equal(
      'Completion card, Dana Kim, has passed the course, 服务理念与客户应对, EX-1 · 2026.1, Completed on February 3, 2026, Score: 100%',
    );
    expect([canvas.width, canvas.height]).to.deep.equal([2246, 1588]);
    expect(inked(canvas, nameBox)).to.be.greaterThan(1000);
  });

  it('says completed, not passed, without a pass', async () => {
    const { words } = await open(failed, '潘小林');
    expect(words()).to.contain('完成了课程').and.to.contain('得分：0%').and.not.to.contain('通过');
  });

  it('asks for a name where the LMS told none, and draws it', async () => {
    const { element, root, canvas, words } = await open(passed, '');
    expect(inked(canvas, nameBox)).to.equal(0);
    const input = root.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = '潘小林';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(words()).to.contain('潘小林');
    expect(inked(canvas, nameBox)).to.be.greaterThan(1000);
    unplace();
    expect((await open(passed, '潘')).root.querySelector('input')).to.equal(null);
  });

  it('prints the card alone, and leaves the page as it was', async () => {
    const { root } = await open(passed, '潘小林');
    const asked: string[] = [];
    const print = window.print;
    window.print = () => asked.push([...document.querySelectorAll('.printed-card')].map(({ localName }) => localName).join());
    const sheets = document.adoptedStyleSheets.length;
    root.querySelector<HTMLElement>('.deeds .primary')?.click();
    window.print = print;
    expect(asked).to.deep.equal(['canvas']);
    const rules = [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
    expect(rules.join()).to.contain('body > :not(.printed-card)').and.to.contain('landscape');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('.printed-card')).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('saves a picture under the course’s code', async () => {
    const { root } = await open(passed, '潘小林');
    const saved: string[] = [];
    const stop = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      saved.push(`${event.target.download} ${event.target.protocol}`);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function hear() {
      this.addEventListener('click', stop, { once: true });
      click.call(this);
    };
    root.querySelector<HTMLElement>('.deeds .plain')?.click();
    await until(() => saved.length);
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['EX-1.png blob:']);
  });

  it('is shown large, and closing that closes nothing else', async () => {
    const { element, root } = await open(passed, '潘小林');
    let closes = 0;
    element.addEventListener('dialog-close', () => (closes += 1));
    root.querySelector<HTMLElement>('.wide')?.click();
    await element.updateComplete;
    const large = root.querySelector<HTMLCanvasElement>('canvas.large');
    expect(large && inked(large, nameBox)).to.be.greaterThan(1000);
    root.querySelector('parley-dialog')?.dispatchEvent(new CustomEvent('dialog-close', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(root.querySelector('canvas.large')).to.equal(null);
    expect(closes).to.equal(0);
  });
});
