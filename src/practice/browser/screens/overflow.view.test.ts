import { expect } from '@open-wc/testing';
import { overflowsIn } from './overflow.ts';

/** A page of 320 × 640 with this in it, for as long as something is asked of it. */
async function onPage<T>(body: string, ask: (page: Document) => T): Promise<T> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '320px', height: '640px', border: '0' });
  const style = 'body { margin: 0; font: 20px/1.5 sans-serif; } main { position: relative; height: 600px; overflow: auto; }';
  frame.srcdoc = `<!doctype html><html lang="en"><style>${style}</style>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no page');
  const found = ask(page);
  frame.remove();
  return found;
}

const told = (body: string) => onPage(body, (page) => overflowsIn(page));
const kinds = async (body: string) => (await told(body)).map(({ kind }) => kind);

describe('what cannot be read', () => {
  it('is nothing on a page whose words have room, also below the fold', async () => {
    expect(
      await told('<main><h1>A title</h1><p>Some words in a line or two of their own.</p><p style="margin-top: 900px">Below</p></main>'),
    ).to.deep.equal([]);
  });

  it('is a text that is cut off', async () => {
    expect(
      await told('<main><p style="height: 20px; overflow: hidden">One line, and a second line, and a third line of words</p></main>'),
    ).to.deep.equal([{ kind: 'cut', words: 'One line, and a second line, and a third' }]);
    expect(
      await kinds('<main><button style="width: 60px; overflow: clip; white-space: nowrap">Start the conversation</button></main>'),
    ).to.include('cut');
  });

  it('is a text that what it stands in cuts off', async () => {
    const cut = [{ kind: 'cut', words: 'Three lines of words that have no room i' }];
    const words = '<p style="margin: 0">Three lines of words that have no room in it at all</p>';
    expect(await told(`<main><div style="height: 30px; overflow: hidden">${words}</div><p>More</p></main>`)).to.deep.equal(cut);
    expect(await kinds(`<main><div style="width: 100px; overflow: hidden; white-space: nowrap">${words}</div></main>`)).to.include('cut');
    expect(await told(`<main><div style="overflow: hidden">${words}</div></main>`)).to.deep.equal([]);
    const scrolled = `<div style="height: 30px; overflow: auto">${words}</div>`;
    expect(await told(`<main><div style="height: 40px; overflow: hidden">${scrolled}</div></main>`)).to.deep.equal([]);
  });

  it('is a text off the screen, and a slide that scrolls sideways', async () => {
    const found = await kinds(
      '<main><p style="white-space: nowrap">A line that does not break, however long it may become in the end</p></main>',
    );
    expect(found).to.have.members(['off', 'sideways']);
    expect(await kinds('<main><p style="margin-left: -40px">Off on the other side</p></main>')).to.deep.equal(['off']);
  });

  it('is one text over another, each told by its words', async () => {
    const found = await told('<main><p>The words below</p><p style="position: absolute; top: 20px; margin: 0">The words above</p></main>');
    expect(found).to.deep.equal([{ kind: 'over', words: 'The words below', other: 'The words above' }]);
  });

  it('is also found in shadow trees', async () => {
    const found = await onPage('<main><div></div></main>', (page) => {
      const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = '<p style="width: 40px; height: 20px; overflow: hidden">Not to be read</p>';
      return overflowsIn(page);
    });
    expect(found).to.deep.equal([{ kind: 'cut', words: 'Not to be read' }]);
  });

  it('is a page that scrolls as a whole', async () => {
    expect(await kinds('<main>Words</main><div style="height: 300px"></div>')).to.deep.equal(['whole']);
  });

  it('is not what lies over a text and can be scrolled away from it, nor what stands around the slide', async () => {
    const bar = '<div style="position: sticky; bottom: 0">A bar that stays</div>';
    expect(await told(`<main><p>Words</p><p style="margin-top: 570px">More words that go on under the bar</p>${bar}</main>`)).to.deep.equal(
      [],
    );
    expect(await told('<header style="position: absolute; top: 0">Top</header><main><p style="margin: 0">Words</p></main>')).to.deep.equal(
      [],
    );
  });

  it('is not what has been scrolled out of a part of the slide, but what is still in sight there', async () => {
    const box = (top: number) =>
      `<main><p style="margin: 0 0 10px">Who speaks now</p><div style="height: 60px; overflow: auto; position: relative"><p style="position: relative; margin: 0; top: ${top}px">Said before</p></div></main>`;
    expect(await told(box(-30))).to.deep.equal([]);
    expect(
      await kinds(
        '<main><div style="height: 60px; overflow: auto; position: relative"><p style="margin: 0">Said before</p><p style="position: absolute; top: 5px; margin: 0">Said now</p></div></main>',
      ),
    ).to.deep.equal(['over']);
  });

  it('is not the back of a card that is turned away', async () => {
    expect(
      await told('<main><p style="margin: 0">Front</p><p aria-hidden="true" style="position: absolute; top: 0; margin: 0">Back</p></main>'),
    ).to.deep.equal([]);
    expect(
      await told('<main><p style="margin: 0">Front</p><p style="position: absolute; top: 0; margin: 0; opacity: 0">Back</p></main>'),
    ).to.deep.equal([]);
  });
});
