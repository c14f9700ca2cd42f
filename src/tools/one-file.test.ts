import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { oneFile } from './one-file.ts';
import { fillReviewPage } from './review-file.ts';

const template =
  '<html lang="zh-CN"><head><!-- policy --><title>Parley</title><!-- style --></head><body><!-- dictionary --><!-- script --></body></html>';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (page: string, start: string, end: string) => page.split(start)[1]?.split(end)[0] ?? '';

it('allows its own script and style by what they are, and nothing from elsewhere', () => {
  const page = oneFile(template, { script: 'begin()', style: 'b{color:red}' });
  const policy = between(page, 'content="', '"');
  expect(policy).toContain(`default-src 'none'; script-src ${hash('begin()')}; style-src ${hash('b{color:red}')}`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(page).toContain('<script>begin()</script>');
});

it('keeps a script from ending early, and from being read as a pattern', () => {
  const script = `const a = '</script><!--<SCRIPT>', b = "$' $& $1", c = 1 < 2, d = /<\\/script/`;
  const page = oneFile(template, { script, style: '' });
  const written = between(page, '<script>', '</script>');
  expect(written).not.toMatch(/<\/script|<!--|<script/i);
  expect(page.split('</script>')).toHaveLength(2);
  expect(between(page, 'content="', '"')).toContain(hash(written));
  const run = new Function(`${written}; return [a, b, c]`);
  expect(run()).toEqual(['</script><!--<SCRIPT>', `$' $& $1`, true]);
});

it('carries the dictionary as data that no text of a course ends or executes', () => {
  const evil = `</script><script>alert(1)</script>\u2028<!-- $' $&`;
  const dictionary = {
    code: 'A-1',
    edition: '1',
    title: { ko: `제목 ${evil}`, en: 'Title' },
    slides: { [evil]: { ko: evil } },
    decisions: {},
    objectives: {},
    skills: {},
    talks: {},
  };
  const page = fillReviewPage(template, dictionary);
  const data = between(page, 'id="dictionary">', '</script>');
  expect(JSON.parse(data)).toEqual(dictionary);
  expect(data).not.toMatch(/[<\u2028]/);
  expect(page).toContain('<html lang="ko">');
  expect(between(page, '<title>', '</title>')).toBe(
    `A-1 제목 &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u2028&lt;!-- $&#39; $&amp;`,
  );
  expect(page.match(/<script/g)).toHaveLength(1);
});
