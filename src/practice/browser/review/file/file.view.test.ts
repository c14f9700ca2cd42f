import { expect, waitUntil } from '@open-wc/testing';
import { axe } from '../../../../../tests/browser/axe.ts';
import { fits } from '../../../../../tests/browser/fits.ts';
import { loadTheme } from '../../../../../tests/browser/mount.ts';
import { heard, place, unplace } from '../../../../../tests/browser/place.ts';
import { dictionary } from '../../../../../tests/browser/review-course.ts';
import { ExportButtons } from '../export/export.ts';
import { ReviewFile } from './file.ts';
import { ReviewFrame } from '../frame.ts';
import { ImportView } from '../import/import.ts';
import { speakOfReview } from '../texts.ts';

const roster = new File(['学员,姓名,门店,区域\np1,王小明,一店,北区\np2,李小红,二店,南区\n'], 'roster.csv');

/** Waits as long as a busy machine may need. */
const until = (check: () => unknown, what = '') => waitUntil(() => Boolean(check()), what, { timeout: 8000 });

async function open(width = 800) {
  await Promise.all([loadTheme(), speakOfReview()]);
  if (!customElements.get('parley-review')) customElements.define('parley-review', ReviewFrame);
  const placed = await place(ReviewFile, 'parley-review-file', { dictionary, today: '2026-11-22' }, { width });
  // the file is a whole page: its <main> stands in no other
  const page = document.createElement('div');
  page.style.width = `${width}px`;
  placed.element.parentElement?.replaceWith(page);
  page.append(placed.element);
  pages.push(page);
  return placed;
}

const pages: HTMLElement[] = [];

describe('<parley-review-file>', () => {
  afterEach(() => {
    unplace();
    for (const page of pages.splice(0)) page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('asks for a report first, accessibly, on a phone too', async () => {
    const { element, root } = await open(360);
    await axe(element);
    fits(element);
    expect(root.querySelector('h1')?.textContent).to.equal('看看大家错在哪里');
    expect(root.querySelector('parley-review')).to.equal(null);
  });

  it('shows the review of what was dropped, with the place in the address and the focus on the heading', async () => {
    history.replaceState(null, '', '#?view=people&region=北区');
    const { root } = await open();
    const first = root.querySelector('review-import');
    if (!(first instanceof ImportView)) throw new Error('there is nothing to drop files on');
    first.take([roster]);
    await until(() => first.shadowRoot?.querySelector('.result .primary'));
    first.shadowRoot?.querySelector<HTMLElement>('.result .primary')?.click();
    await until(
      () => root.querySelector('parley-review')?.shadowRoot?.querySelector('review-people')?.shadowRoot?.textContent?.includes('王小明'),
      'people',
    );
    const frame = root.querySelector('parley-review')?.shadowRoot;
    expect(frame?.querySelector('review-people')?.shadowRoot?.textContent).not.to.contain('李小红');
    expect(frame?.activeElement?.localName).to.equal('h1');
    expect(root.querySelector('review-import')).to.equal(null);
  });

  it('takes in what is dropped on another view, once, where reports are taken in', async () => {
    const { root } = await open();
    const first = root.querySelector('review-import');
    if (!(first instanceof ImportView)) throw new Error('there is nothing to drop files on');
    first.take([roster]);
    await until(() => first.shadowRoot?.querySelector('.result .primary'));
    first.shadowRoot?.querySelector<HTMLElement>('.result .primary')?.click();
    const frame = () => root.querySelector('parley-review')?.shadowRoot;
    await until(() => frame()?.querySelector('review-overview'), 'an overview');
    const drop = (name: string) => {
      const carried = new DataTransfer();
      carried.items.add(new File(['学员,姓名,门店,区域\np3,张三,一店,北区\n'], name));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }));
    };
    const results = () =>
      [...(frame()?.querySelector('review-import')?.shadowRoot?.querySelectorAll('.result .file') ?? [])].map(
        ({ textContent }) => textContent,
      );
    drop('second.csv');
    await until(() => results().length === 1, 'the second roster');
    expect(location.hash).to.equal('#?view=import');
    drop('third.csv');
    await until(() => results().length > 1, 'the third roster');
    expect(results()).to.deep.equal(['third.csv', 'second.csv']);
    frame()?.querySelector<HTMLElement>('.tabs a[href="#"]')?.click();
    await until(() => frame()?.querySelector('review-overview'), 'the overview again');
    frame()?.querySelector<HTMLElement>('.tabs a[href="#?view=import"]')?.click();
    await until(() => frame()?.querySelector('review-import')?.shadowRoot?.querySelector('review-file-drop'), 'where reports are taken in');
    expect(frame()?.querySelector('review-import')?.shadowRoot?.querySelectorAll('.work, .result').length).to.equal(0);
  });

  it('speaks another language when one is chosen', async () => {
    const { element, root } = await open();
    const chosen = heard(element, 'locale-change');
    const select = root.querySelector('select');
    if (!select) throw new Error('there is no choice of languages');
    select.value = 'ko';
    select.dispatchEvent(new Event('change'));
    await until(() => root.querySelector('h1')?.textContent === '어디서 틀리는지 살펴보기');
    expect(root.querySelector('review-import')?.shadowRoot?.textContent).to.contain('Moodle');
    expect(chosen).to.deep.equal([{ type: 'locale-change', detail: 'ko' }]);
  });
});

describe('<review-export>', () => {
  const real = HTMLAnchorElement.prototype.click;
  let saved: string[] = [];
  beforeEach(() => {
    saved = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = real;
    unplace();
  });

  const sheet = { name: '人员', columns: [{ heading: '姓名', width: 9 }], rows: [['王小明']] };

  async function buttons(make: ExportButtons['exported']['sheet']) {
    await Promise.all([loadTheme(), speakOfReview()]);
    const placed = await place(
      ExportButtons,
      'review-export',
      { exported: { what: '人员', sheet: make }, code: 'SHOP', today: '2026-11-22' },
      { width: 320 },
    );
    const press = (at: number) => placed.root.querySelectorAll('button')[at]?.click();
    return { ...placed, press, text: () => placed.root.textContent ?? '' };
  }

  it('saves Excel and CSV by course and day', async () => {
    const { element, press } = await buttons(async () => sheet);
    await axe(element);
    press(0);
    await until(() => saved.length === 1, 'a first file');
    await element.updateComplete;
    press(1);
    await until(() => saved.length === 2);
    expect(saved).to.deep.equal(['SHOP-人员-2026-11-22.xlsx', 'SHOP-人员-2026-11-22.csv']);
  });

  it('says how far it is, and stops at a second press', async () => {
    let stopped = false;
    const { element, press, text } = await buttons(
      ({ progress, signal }) =>
        new Promise((_, reject) => {
          progress(0.4);
          signal.addEventListener('abort', () => ((stopped = true), reject(signal.reason)));
        }),
    );
    press(1);
    await until(() => text().includes('40%'));
    await axe(element);
    press(1);
    await until(() => !text().includes('40%'));
    expect([stopped, saved, text().includes('没有生成')]).to.deep.equal([true, [], false]);
  });

  it('says so where it fails', async () => {
    const { press, text } = await buttons(() => Promise.reject(new Error('down')));
    press(0);
    await until(() => text().includes('没有生成'));
    expect(saved).to.deep.equal([]);
  });
});
