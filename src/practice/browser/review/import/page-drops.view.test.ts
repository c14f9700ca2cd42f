import { expect } from '@open-wc/testing';
import { place as put, unplace } from '../../../../../tests/browser/place.ts';
import { hashAddress, keepAddress } from '../address.ts';
import { ReviewFrame } from '../frame.ts';
import { context, until } from '../testing/place.ts';
import { speakOfReview } from '../texts.ts';
import { catchDrops } from './page-drops.ts';

/** Drops something on an element, as a hand does; says whether the browser would do with it what it does by itself. */
function drop(on: Element | undefined, fill: (carried: DataTransfer) => void): boolean {
  const carried = new DataTransfer();
  fill(carried);
  return on?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true, bubbles: true, composed: true })) ?? true;
}
const file = (name: string) => (carried: DataTransfer) =>
  void carried.items.add(new File(['学员,姓名,门店,区域\np3,张三,一店,北区\n'], name));
const words = (carried: DataTransfer) => carried.setData('text/plain', 'https://elsewhere.example');

describe('what is dropped on the page of the review', () => {
  let ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends) end();
    ends = [];
    unplace();
    history.replaceState(null, '', '#');
  });

  async function opened() {
    await speakOfReview();
    history.replaceState(null, '', '#?view=people');
    const { counting, dictionary, intake, today } = context();
    const frame = () => document.querySelector<ReviewFrame>('parley-review');
    const { dropped, end } = catchDrops(frame);
    const { element, root } = await put(ReviewFrame, 'parley-review', { counting, dictionary, intake: { ...intake, dropped }, today });
    ends = [end, keepAddress(element, hashAddress())];
    await until(() => root.querySelector('review-people')?.shadowRoot?.querySelector('input'), 'a field');
    return { root, view: root.querySelector('review-people')?.shadowRoot };
  }

  it('is taken to Import and never opened where it is a file, even on a field', async () => {
    const { root, view } = await opened();
    expect(drop(view?.querySelector('input') ?? undefined, file('roster.csv'))).to.equal(false);
    await until(() => root.querySelector('review-import')?.shadowRoot?.querySelector('.result, .work'), 'Import takes it');
    expect(location.hash).to.equal('#?view=import');
    expect(root.querySelector('review-import')?.shadowRoot?.textContent).to.include('roster.csv');
  });

  it('is not opened where it is a link, but may be dropped into a field', async () => {
    const { root, view } = await opened();
    expect(drop(root.querySelector('h1') ?? undefined, words)).to.equal(false);
    expect(drop(view?.querySelector('input') ?? undefined, words)).to.equal(true);
    expect(location.hash).to.equal('#?view=people');
  });
});
