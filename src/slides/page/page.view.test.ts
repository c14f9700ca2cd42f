import { expect } from '@open-wc/testing';
import { axe } from '../../../tests/browser/axe.ts';
import { fits } from '../../../tests/browser/fits.ts';
import { mount, unmount } from '../../../tests/browser/mount.ts';
import { schema } from './page.schema.ts';

const slide = schema.parse({
  id: 'welcome',
  type: 'page',
  title: '服务理念与客户应对',
  body: '服务，就是给客户**他需要的**。',
  picture: {
    people: [
      { person: 'lin', mood: 'smile', says: '这是您的钥匙。' },
      { person: 'zhou', mood: 'glad' },
    ],
    alt: '顾问把钥匙递给客户',
  },
  points: [{ title: '懂得服务理念', body: '客户在意什么' }, { title: '接住不同的客户' }],
  numbered: true,
  rules: true,
});

describe('<slide-page>', () => {
  afterEach(unmount);

  it('is accessible', async () => {
    const { column } = await mount('page', { slide });
    await axe(column);
  });

  it('draws text with key words, the picture with its words, and the points as a numbered list', async () => {
    const { root } = await mount('page', { slide });
    expect(root.querySelector('.key')?.textContent).to.equal('他需要的');
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('顾问把钥匙递给客户 这是您的钥匙。');
    expect([...root.querySelectorAll('ol .marker')].map((marker) => marker.textContent)).to.deep.equal(['1', '2']);
  });

  it('says what counts, what passes and how long it takes, only where the slide asks for it', async () => {
    const { root } = await mount('page', { slide });
    expect([...root.querySelectorAll('dd .value')].map((value) => value.textContent)).to.deep.equal(['小测', '80%', '25 分钟']);
    const { root: without } = await mount('page', { slide: { ...slide, rules: false } });
    expect(without.querySelector('dl')).to.equal(null);
  });

  for (const width of [320, 602, 1180]) {
    it(`fits a column of ${width}px`, async () => {
      const { column } = await mount('page', { slide }, { width });
      fits(column);
    });
  }

  it('asks for nothing', async () => {
    const { acts, asks } = await mount('page', { slide });
    expect([...acts, ...asks]).to.deep.equal([]);
  });
});
