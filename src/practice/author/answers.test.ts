import { expect, test } from 'vitest';
import { answersIn } from './answers.ts';

test('options, replies, pairs and cards are told with what is right and what is said to them', () => {
  const script = {
    title: 'Not told',
    question: 'Not told either',
    options: [
      { text: 'listen', right: true, feedback: 'Yes.' },
      { text: 'argue', feedback: 'No.' },
    ],
    scenes: [{ says: 'Who is responsible?', replies: [{ text: 'I am', verdict: 'best', coaching: 'Good.' }] }],
    pairs: [{ left: 'late', right: 'sorry' }],
    groups: [{ id: 'do', title: 'Do this' }],
    cards: [{ text: 'listen', in: 'do' }],
  };
  expect(answersIn(script)).toEqual([
    { text: 'listen', word: 'Yes.', mark: 'right' },
    { text: 'argue', word: 'No.', mark: 'wrong' },
    { heading: 'Who is responsible?' },
    { text: 'I am', word: 'Good.', mark: 'best' },
    { text: 'late', to: 'sorry' },
    { text: 'listen', to: 'Do this' },
  ]);
});

test.each([undefined, null, 7, 'text', []])('%j has no answers', (value) => {
  expect(answersIn(value)).toEqual([]);
});
