import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { axe } from '../../../tests/browser/axe.ts';
import { speak } from '../../i18n/i18n.ts';
import { DialogElement, defineDialog } from './dialog.ts';

let dialog: DialogElement;
let opener: HTMLButtonElement;
let wishes: number;

async function open(): Promise<void> {
  opener.focus();
  dialog.open = true;
  await dialog.updateComplete;
}

describe('<parley-dialog>', () => {
  beforeEach(async () => {
    await speak('zh-CN');
    defineDialog();
    wishes = 0;
    opener = document.createElement('button');
    opener.textContent = '目录';
    dialog = new DialogElement();
    dialog.heading = '目录';
    dialog.append(document.createElement('p'), document.createElement('button'));
    dialog.querySelector('p')?.append('两节，十三页');
    dialog.querySelector('button')?.append('第一页');
    dialog.addEventListener('dialog-close', () => {
      wishes += 1;
      dialog.open = false;
    });
    document.body.append(opener, dialog);
    await dialog.updateComplete;
  });
  afterEach(() => {
    dialog.remove();
    opener.remove();
  });

  it('is accessible and has its heading as a name', async () => {
    await open();
    await axe(dialog);
    expect(dialog.shadowRoot?.querySelector('dialog')?.getAttribute('aria-labelledby')).to.equal('title');
    expect(dialog.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('closes with Escape and gives focus back', async () => {
    await open();
    await sendKeys({ press: 'Escape' });
    await dialog.updateComplete;
    expect(wishes).to.equal(1);
    expect(document.activeElement).to.equal(opener);
  });

  it('closes with X and gives focus back', async () => {
    await open();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await dialog.updateComplete;
    expect(wishes).to.equal(1);
    expect(document.activeElement).to.equal(opener);
  });

  it('closes with a click outside, not with one inside', async () => {
    await open();
    await sendMouse({ type: 'click', position: [Math.round(innerWidth / 2), Math.round(innerHeight / 2)] });
    expect(wishes).to.equal(0);
    await sendMouse({ type: 'click', position: [3, 3] });
    expect(wishes).to.equal(1);
  });

  it('stays open when a mouse pressed inside is let go outside', async () => {
    await open();
    await sendMouse({ type: 'move', position: [Math.round(innerWidth / 2), Math.round(innerHeight / 2)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [3, 3] });
    await sendMouse({ type: 'up' });
    expect(wishes).to.equal(0);
  });

  it('keeps focus inside while it is open', async () => {
    await open();
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.not.equal(opener);
    }
  });

  it('closes by program without a word', async () => {
    await open();
    dialog.open = false;
    await dialog.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(wishes).to.equal(0);
  });
});
