import { html } from 'hono/html';
import type { Piece } from '../layout.ts';
import { metersWord, type TalkView } from './talk-view.ts';
import { filled } from './words.ts';

const lengths: readonly string[] = ['talk.longestPasses', 'talk.shortestPasses'];

/** What was proven of a talk as a whole, and what a pass takes. */
export function factsOf(view: TalkView): Piece {
  const { texts, said, slide, proof } = view;
  const { start, mustDo, maxTurns } = slide;
  const fact = (name: string, value: string | number | Piece) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const passes = proof.flaws.some(({ code }) => lengths.includes(code));
  const guesses = proof.guesses && [
    fact(texts.map.first, percent(proof.guesses.first.share)),
    fact(texts.map.random, percent(proof.guesses.random.share)),
    fact(texts.map.length, passes ? texts.map.lengthPasses : texts.map.lengthNever),
  ];
  return html`<dl class="facts card">
    ${proof.states === undefined ? '' : fact(texts.map.states, proof.states)} ${guesses ?? ''}
    ${fact(texts.map.start, metersWord(view, start.respect, start.matter))}
    ${fact(texts.map.mustDo, mustDo.map((skill) => said[`${skill}Skill`]).join(said.comma))}
    ${maxTurns ? fact(texts.map.limit, html`${filled(texts.map.limitTo, { turns: maxTurns.turns })} <a href="#ending-${maxTurns.to}">${maxTurns.to}</a>`) : ''}
  </dl>`;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
