import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLine, parseText } from './markup.ts';
import { linesOf, plainLine, plainText } from './text.ts';

describe('lines', () => {
  test.each([
    ['先听，再说', ['先听，再说']],
    ['**先听**，再说', [{ strong: '先听' }, '，再说']],
    ['他要的是**“道理”**。', ['他要的是', { strong: '“道理”' }, '。']],
    ['记住**先听。**再说', ['记住', { strong: '先听。' }, '再说']],
    ['说**（轻一点）**就好', ['说', { strong: '（轻一点）' }, '就好']],
    ['*急什么？*他说', [{ em: '急什么？' }, '他说']],
    ['**一**和*二*', [{ strong: '一' }, '和', { em: '二' }]],
    ['第一行\n第二行', ['第一行', { br: true }, '第二行']],
    ['**一**\n**二**', [{ strong: '一' }, { br: true }, { strong: '二' }]],
    ['**上\n下**', [{ strong: '上\n下' }]],
  ])('%j', (source, value) => {
    expect(parseLine(source)).toEqual({ is: 'read', value });
  });

  test.each([
    ['', 'empty', 0, ''],
    [' \n ', 'empty', 0, ''],
    ['先**听', 'unclosed', 1, '**'],
    ['先*听**', 'unclosed', 4, '*'],
    ['****', 'unclosed', 0, '****'],
    ['**先*听**', 'unclosed', 0, '*'],
    ['**一** 又 *二', 'unclosed', 8, '*'],
    ['先<b>听</b>', 'html', 1, '<b>'],
    ['<script>', 'html', 0, '<script>'],
    ['A&nbsp;B', 'html', 1, '&nbsp;'],
    ['A&#38;B', 'html', 1, '&#38;'],
    ['<!-- x -->', 'html', 0, '<!-- x -->'],
  ])('%j is refused: %s at %i', (source, fault, at, found) => {
    const parsed = parseLine(source);
    expect(parsed).toMatchObject({ is: 'refused' });
    expect(parsed.is === 'refused' && parsed.faults[0]).toEqual({ fault, at, found });
  });

  test('every fault is told', () => {
    const parsed = parseLine('<b>先</b>**听');
    expect(parsed.is === 'refused' && parsed.faults.map(({ fault }) => fault)).toEqual(['html', 'html', 'unclosed']);
  });

  test.each(['3 < 5', 'A & B', '1<2 也 >0', 'R&D'])('%j is no HTML', (source) => {
    expect(parseLine(source).is).toBe('read');
  });

  test('reading never throws, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '**', '中', '。', 'a', '\n', '<', '&', ' ', '- ') }), (source) => {
        const parsed = parseLine(source);
        if (parsed.is === 'refused') return;
        expect(plainLine(parsed.value).replace(/\s/g, '')).toBe(source.replace(/[*\s]/g, ''));
      }),
    );
  });
});

describe('texts', () => {
  test.each([
    ['一\n\n二', [{ p: ['一'] }, { p: ['二'] }]],
    ['一\n \n\n二', [{ p: ['一'] }, { p: ['二'] }]],
    ['- 一\n- **二**', [{ ul: [['一'], [{ strong: '二' }]] }]],
    ['1. 一\n2. 二', [{ ol: [['一'], ['二']] }]],
    ['先看\n- 再听', [{ p: ['先看', { br: true }, '- 再听'] }]],
    ['先说：\n\n- 一\n- 二\n\n再说', [{ p: ['先说：'] }, { ul: [['一'], ['二']] }, { p: ['再说'] }]],
  ])('%j', (source, value) => {
    expect(parseText(source)).toEqual({ is: 'read', value });
  });

  test.each(['**一\n\n二**', '- **一\n- 二**', '1. *一\n2. 二*'])('%j: weight ends with its paragraph or item', (source) => {
    expect(parseText(source)).toMatchObject({ is: 'refused', faults: [{ fault: 'unclosed' }] });
  });

  test('faults count from the start of the whole text', () => {
    const parsed = parseText('第一段\n\n第<b>二段');
    expect(parsed.is === 'refused' && parsed.faults).toEqual([{ fault: 'html', at: 6, found: '<b>' }]);
  });

  test('its words without their weight', () => {
    const parsed = parseText('先**听**\n再说\n\n- 一\n- *二*');
    if (parsed.is === 'refused') throw new Error('refused');
    expect(linesOf(parsed.value)).toHaveLength(3);
    expect(plainText(parsed.value)).toBe('先听 再说 一 二');
  });
});
