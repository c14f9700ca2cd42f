import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { Narration } from './narration.ts';

const narration = { text: [{ p: ['先听完，', { strong: '再开口' }, '。'] }] };

describe('<parley-narration>', () => {
  afterEach(unplace);

  it('shows the text whether or not the device has a voice, and is accessible', async () => {
    const { element, root } = await place(Narration, 'parley-narration', { narration, language: 'zh-CN' });
    expect(root.querySelector('.body')?.textContent.trim()).to.equal('先听完，再开口。');
    await axe(element);
  });

  it('says so where a slide has no narration', async () => {
    const { root } = await place(Narration, 'parley-narration', { narration: undefined, language: 'zh-CN' });
    expect(root.querySelector('.body')?.textContent).to.contain('没有讲解');
  });

  it('plays and pauses a recording', async () => {
    const { root, element } = await place(Narration, 'parley-narration', {
      narration: { ...narration, audio: 'silence.wav' },
      language: 'zh-CN',
    });
    await element.updateComplete;
    const play = root.querySelector<HTMLButtonElement>('header button:not(.close)');
    expect(play?.textContent).to.contain('播放');
    play?.focus();
    await sendKeys({ press: 'Enter' });
    for (let tries = 0; tries < 50 && !play?.textContent.includes('暂停'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 40));
    expect(play?.textContent).to.contain('暂停');
    play?.click();
    await element.updateComplete;
    expect(play?.textContent).to.contain('播放');
  });

  it('asks to be closed', async () => {
    const { element, root } = await place(Narration, 'parley-narration', { narration, language: 'zh-CN' });
    const events = heard(element, 'narration-close');
    root.querySelector<HTMLButtonElement>('.close')?.click();
    expect(events).to.have.length(1);
  });
});
