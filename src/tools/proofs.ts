import { agreed } from '../core/plural.ts';
import type { Language } from '../course/check-messages.ts';
import type { EndingProof, Proof } from '../slides/roleplay/proof/prove.ts';

/** What was proven of each role-play: how many states it can be in, how guessing fares, and for each ending how it is reached and what it can score. */
export function proofLines(proofs: Readonly<Record<string, Proof>>, language: Language): readonly string[] {
  const chinese = language === 'zh-CN';
  return Object.entries(proofs).flatMap(([slide, { states, guesses, endings }]) => {
    if (states === undefined || !guesses) return [];
    const [first, random] = [guesses.first, guesses.random].map(({ share }) => `${Math.round(share * 1000) / 10}%`);
    const head = chinese
      ? `  ${slide}：${states} 种状态；总选第一句通过 ${first}，随便选通过 ${random}，总选最长或最短的从不通过`
      : `  ${slide}: ${states} ${agreed('{states|state|states}', { states })}; always the first reply passes ${first}, a random one ${random}, always the longest or shortest never`;
    return [head, ...endings.map((ending) => `    ${endingLine(ending, chinese)}`)];
  });
}

const outcomes: Readonly<Record<string, string>> = { resolved: '圆满解决', settled: '基本平息', escalated: '矛盾升级', lost: '客户流失' };

function endingLine({ id, outcome, shortest, range }: EndingProof, chinese: boolean): string {
  const span = (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`);
  const turns = span(range.fewest, range.most);
  const score = span(Math.round(range.lowest * 100), Math.round(range.highest * 100));
  const path = shortest.map((reply) => `“${reply}”`).join(' → ');
  return chinese
    ? `${id}（${outcomes[outcome] ?? outcome}）：${turns} 轮，得分 ${score}%；最短：${path}`
    : `${id} (${outcome}): ${turns} ${agreed('{most|turn|turns}', { most: range.most })}, ${score}%; shortest: ${path}`;
}
