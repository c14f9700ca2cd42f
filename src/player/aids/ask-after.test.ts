import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { adoptStyles } from 'lit';
import { inWords, lessonOf, played, sessionOf, until } from '../../../tests/browser/aids.ts';
import { axe } from '../../../tests/browser/axe.ts';
import { fits, touchable } from '../../../tests/browser/fits.ts';
import { lastPledged } from '../../course/pledges.ts';
import { speak } from '../../i18n/i18n.ts';
import { schema } from '../../slides/pledge/pledge.schema.ts';
import { base } from '../parts/styles.ts';
import { playerStyles } from '../shell/player.styles.ts';
import { askAfter } from './ask-after.ts';
import type { FollowUp } from './follow-up.ts';
import { outcomesOf } from './outcomes.ts';

const script = {
  id: 'week',
  type: 'pledge',
  title: '约定',
  question: '先试哪一件？',
  options: [
    { id: 'name', text: '叫出客户的姓' },
    { id: 'time', text: '主动报进度，不等客户来问' },
  ],
};
const slide = schema.parse(script);
const lesson = lessonOf([slide]);
const journey = played(lesson, lesson.start, 'week', [{ type: 'choose', option: 1 }]);

/** The course as it is shown now. */
let shown = lesson.outline;

async function launch(quiet = 0): Promise<{ place: string; element: FollowUp | null; root: ShadowRoot | null | undefined }> {
  await speak('zh-CN');
  const { place } = await sessionOf(lesson);
  const entry = lastPledged(journey);
  if (!entry) throw new Error('nothing was pledged');
  await askAfter({ place, outline: () => shown }, journey, entry, quiet);
  const element = document.querySelector<FollowUp>('parley-follow-up');
  await element?.updateComplete;
  return { place, element, root: element?.shadowRoot };
}

const button = (root: ShadowRoot | null | undefined, at: number) => {
  const found = root?.querySelectorAll('button')[at];
  if (!found) throw new Error(`no button ${at}`);
  return found;
};

describe('asking after a pledge', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    const element = document.querySelector<FollowUp>('parley-follow-up');
    if (element) button(element.shadowRoot, element.shadowRoot?.querySelectorAll('button').length === 1 ? 0 : 3).click();
    document.querySelector('parley-player')?.remove();
  });

  it('is accessible, says what was pledged, and fits narrow pages', async () => {
    const { element, root } = await launch();
    if (!element || !root) throw new Error('nobody asks');
    expect(root.querySelector('[role=region]')?.getAttribute('aria-label')).to.equal('上次的约定');
    expect(root.querySelector('.words')?.textContent).to.equal('上次你说要试：“主动报进度，不等客户来问”。试得怎么样？');
    await axe(element);
    touchable(root);
    for (const width of ['320px', '602px']) {
      element.style.width = width;
      fits(element);
    }
  });

  it('waits until the learner had time with the first slide', async () => {
    const asked = launch(300);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.querySelector('parley-follow-up')).to.equal(null);
    expect((await asked).element).not.to.equal(null);
  });

  it('covers nothing: the course gives way', async () => {
    const player = document.createElement('parley-player');
    const inside = player.attachShadow({ mode: 'open' });
    adoptStyles(inside, [base, playerStyles]);
    const main = document.createElement('main');
    main.append('很长的一页。'.repeat(5000));
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.append(main);
    inside.append(frame);
    document.body.append(player);
    expect(player.getBoundingClientRect().height).to.equal(innerHeight);
    const { element } = await launch();
    expect(element?.getBoundingClientRect().bottom).to.be.at.most(player.getBoundingClientRect().top);
    expect(player.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
  });

  for (const [at, outcome, words] of [
    [0, 'tried', '说到做到'],
    [1, 'waiting', '没关系'],
  ] as const) {
    it(`keeps “${outcome}” on this device, answers kindly, and does not ask again`, async () => {
      const { place, element, root } = await launch();
      button(root, at).click();
      await element?.updateComplete;
      expect(root?.querySelector('.words')?.textContent).to.contain(words);
      expect(outcomesOf(localStorage, place).of('week/time')).to.equal(outcome);
      button(root, 0).click();
      expect(document.querySelector('parley-follow-up')).to.equal(null);
      expect((await launch()).element).to.equal(null);
    });
  }

  it('is closed by keyboard, gives the room back, and does not ask again', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const { place, root } = await launch();
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    button(root, 3).focus();
    await sendKeys({ press: 'Enter' });
    expect(document.querySelector('parley-follow-up')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(outcomesOf(localStorage, place).of('week/time')).to.equal('unsaid');
    expect((await launch()).element).to.equal(null);
  });

  it('speaks the language that is chosen meanwhile', async () => {
    const { element, root } = await launch();
    await speak('en');
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element?.updateComplete;
    expect(root?.querySelector('.words')?.textContent).to.contain('Last time you said you would try').and.to.contain('主动报进度');
    document.documentElement.lang = 'zh-CN';
  });

  it('says the pledge in the language that the course is shown in now', async () => {
    const { root } = await launch();
    const said = schema.parse({ ...script, options: [script.options[0], { id: 'time', text: 'Tell how far it is' }] });
    shown = inWords(lesson, { locale: 'en' }, [said]).outline;
    document.documentElement.lang = 'en';
    await until(() => root?.querySelector('strong')?.textContent === 'Tell how far it is');
    expect(root?.querySelector('strong')?.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = 'zh-CN';
    shown = lesson.outline;
  });
});
