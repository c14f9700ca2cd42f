import { expect, test } from 'vitest';
import { schema } from '../slides/page/page.schema.ts';
import { glossarySchema } from './glossary.schema.ts';
import { withTerms } from './terms.ts';

const { terms } = glossarySchema.parse({
  terms: [
    { id: 'owner', term: '首问负责', also: ['首问'], means: '先问到谁，谁管到底。' },
    { id: 'pad', term: '刹车片', means: '会磨薄的一片。' },
  ],
});
const page = (body: string) =>
  schema.parse({ type: 'page', id: 'a', title: '刹车片', body, narration: { text: '刹车片' }, aside: { title: '首问', body: '刹车片' } });

test('a word of the glossary is a term where it comes first in running text, and only there', () => {
  const slide = withTerms(page('换了**刹车片**，再看刹车片。刹车片！\n\n- 首问负责的人，首问到底'), terms);
  expect(slide.title).toEqual(['刹车片']);
  expect(slide.narration).toEqual({ text: [{ p: ['刹车片'] }] });
  expect(slide.body).toEqual([
    { p: ['换了', { strong: '刹车片' }, '，再看', { term: 'pad', words: '刹车片' }, '。刹车片！'] },
    { ul: [[{ term: 'owner', words: '首问负责' }, '的人，首问到底']] },
  ]);
  expect(slide.aside).toEqual({ title: ['首问'], body: [{ p: ['刹车片'] }] });
});

test('a slide without such words stays as it is', () => {
  const slide = page('没有');
  expect(withTerms(page('没有'), [])).toEqual(slide);
});
