import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { BottomLine } from './bottom.ts';

const given = { at: 2, count: 4, finished: [true, false, false, false], minutes: 8, label: '确认', why: '', first: false, more: '' };
const bottom = (more: Partial<BottomLine> = {}, width = 1000) => place(BottomLine, 'parley-bottom', { ...given, ...more }, { width });

describe('<parley-bottom>', () => {
  afterEach(unplace);

  for (const width of [360, 650, 1280]) {
    it(`is accessible at ${width} px`, async () => {
      const { element } = await bottom({ why: '还有 2 句没连上' }, width);
      await axe(element);
    });
  }

  it('asks for what the primary button stands for', async () => {
    const { element, root } = await bottom();
    const events = heard(element, 'bottom-primary', 'bottom-wait', 'bottom-back');
    root.querySelector<HTMLButtonElement>('.primary')?.click();
    root.querySelector<HTMLButtonElement>('.back')?.click();
    expect(events.map((event) => event.type)).to.deep.equal(['bottom-primary', 'bottom-back']);
  });

  it('says why it waits, can still be reached, and does not go on', async () => {
    const { element, root } = await bottom({ why: '还有 2 句没连上' });
    const events = heard(element, 'bottom-primary', 'bottom-wait');
    const primary = root.querySelector<HTMLButtonElement>('.primary');
    expect(primary?.getAttribute('aria-disabled')).to.equal('true');
    expect(root.querySelector(`#${primary?.getAttribute('aria-describedby')}`)?.textContent).to.equal('还有 2 句没连上');
    primary?.focus();
    await sendKeys({ press: 'Enter' });
    expect(events.map((event) => event.type)).to.deep.equal(['bottom-wait']);
  });

  it('keeps a long word of its button, and the place, within a phone', async () => {
    const { root } = await bottom({ label: 'Unterhaltung mit der Kundin beginnen', minutes: 124 }, 360);
    for (const part of root.querySelectorAll('.primary, .where')) expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth);
  });

  it('says its place in words', async () => {
    const { root } = await bottom();
    expect(root.querySelector('.where .unseen')?.textContent).to.equal('本节第 2 页，共 4 页');
    expect(root.querySelectorAll('.dots i')).to.have.length(4);
  });

  it('has no Back on the first slide, and something else to do only when it is offered', async () => {
    const { element, root } = await bottom({ first: true, more: '再试一次' });
    const events = heard(element, 'bottom-back', 'bottom-more');
    root.querySelector<HTMLButtonElement>('.back')?.click();
    root.querySelector<HTMLButtonElement>('button.again')?.click();
    expect(events.map((event) => event.type)).to.deep.equal(['bottom-more']);
  });
});
