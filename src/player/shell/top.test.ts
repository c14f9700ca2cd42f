import { expect } from '@open-wc/testing';
import { axe } from '../../../tests/browser/axe.ts';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { SaveLight } from './save-light.ts';
import { Settings } from './settings.ts';
import { TopLine } from './top.ts';

describe('<parley-top>', () => {
  afterEach(unplace);

  const top = (width = 1000) =>
    place(TopLine, 'parley-top', { code: 'FM-1-B2', heading: '服务理念与客户应对', share: 0.4, narrated: false }, { width });

  for (const width of [360, 650, 1280]) {
    it(`is accessible at ${width} px`, async () => axe((await top(width)).element));
  }

  it('asks for the menu and the transcript', async () => {
    const { element, root } = await top();
    const events = heard(element, 'top-menu', 'top-narration');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(events.map((event) => event.type)).to.deep.equal(['top-menu', 'top-narration']);
  });

  it('tells how much of the course is done', async () => {
    const bar = (await top()).root.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).to.equal('40');
  });
});

describe('<parley-save-light>', () => {
  afterEach(unplace);

  const at = new Date(2026, 10, 21, 10, 42).getTime();
  const words = async (given: Partial<SaveLight>) =>
    (await place(SaveLight, 'parley-save-light', { keeps: 'lms', savedAt: at, ...given })).root.textContent.replaceAll(/\s+/g, ' ').trim();

  it('says saved only with the time of the save', async () => {
    expect(await words({ saved: 'saved' })).to.equal('已保存 10:42');
    expect(await words({ saved: 'saved', savedAt: undefined })).not.to.contain('已保存');
    expect(await words({ saved: 'saved', keeps: 'browser' })).to.contain('本机');
  });

  it('says that this device keeps what is not saved, where it does', async () => {
    expect(await words({ saved: 'unsaved', kept: true })).to.contain('本机');
    expect(await words({ saved: 'unsaved', kept: false })).not.to.contain('本机');
  });

  it('offers another try when something is not saved', async () => {
    const { element, root } = await place(SaveLight, 'parley-save-light', { saved: 'unsaved', keeps: 'lms', savedAt: at });
    const events = heard(element, 'save-retry');
    root.querySelector('button')?.click();
    expect(events).to.have.length(1);
    await axe(element);
  });
});

describe('<parley-settings>', () => {
  afterEach(unplace);

  it('tells the language, the text size and Exit', async () => {
    const { element, root } = await place(Settings, 'parley-settings', { size: 150 });
    const events = heard(element, 'setting-locale', 'setting-size', 'setting-exit');
    const select = root.querySelector('select');
    if (!select) throw new Error('there is no choice of languages');
    select.value = 'ko';
    select.dispatchEvent(new Event('change'));
    root.querySelector<HTMLButtonElement>('.size')?.click();
    root.querySelector<HTMLButtonElement>('.exit')?.click();
    expect(events).to.deep.equal([
      { type: 'setting-locale', detail: 'ko' },
      { type: 'setting-size', detail: 200 },
      { type: 'setting-exit', detail: null },
    ]);
    await axe(element);
  });

  it('says which languages the course lacks, and nothing where it has all', async () => {
    const groups = async (languages: readonly string[]) => {
      const { element, root } = await place(Settings, 'parley-settings', { size: 100, languages, locale: 'en' });
      await axe(element);
      expect(root.querySelector('select')?.value).to.equal('en');
      return [...root.querySelectorAll('optgroup')].map(({ label, children }) => [label, [...children].map((one) => one.textContent)]);
    };
    expect(await groups(['zh-CN', 'en', 'ko'])).to.deep.equal([]);
    unplace();
    expect(await groups(['zh-CN', 'en'])).to.deep.equal([
      ['课程和界面', ['中文', 'English']],
      ['只换界面（课程用中文）', ['한국어']],
    ]);
  });
});
