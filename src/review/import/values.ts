import type { Standing } from '../records.ts';

/** A heading or a word as it is compared: without blanks, signs and capitals. */
export const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:?()[\]"'*#/]/g, '');

const decimal = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/** A number as people write it: `87.5`, `87,5`, `90%`; nothing where it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[%分점]$/, '');
  return decimal.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A score of 0 to 100: `87.5`, or `45/50`. */
export function scoreOf(text: string): number | undefined {
  const [earned, possible, ...more] = text.normalize('NFKC').split('/').map(numberOf);
  if (earned === undefined || more.length > 0 || !text.normalize('NFKC').includes('/')) return more.length > 0 ? undefined : earned;
  return possible === undefined || possible <= 0 ? undefined : Math.round((earned / possible) * 10_000) / 100;
}

/** The number of an attempt: `2`, `第2次`, `Attempt 2`. */
export function attemptOf(text: string): number | undefined {
  const [, digits] = /^[^\d.,+-]{0,12}0*([1-9]\d{0,3})(?:\.0+)?[^\d.,]{0,4}$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const clock = /^(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;
const words =
  /^(?:(\d+)(?:days?|d|天|일))?(?:(\d+)(?:hours?|hrs?|h|小时|時間|시간))?(?:(\d+)(?:minutes?|mins?|m|分钟|分|분))?(?:(\d+(?:\.\d+)?)(?:seconds?|secs?|s|秒钟|秒|초))?$/;

/** Seconds of a length of time: SCORM's `PT12M3.5S` and `0000:12:03.50`, `12:03`, `12 分 3 秒`, or seconds alone; nothing where it is none. */
export function secondsOf(text: string): number | undefined {
  const seconds = lengthOf(text);
  return seconds === undefined || seconds < 0 || seconds > 1e9 ? undefined : seconds;
}

function lengthOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return undefined;
  const number = numberOf(plain.replace(/[^\d.,]$/, (sign) => (sign === 's' || sign === '秒' || sign === '초' ? '' : sign)));
  if (number !== undefined) return number;
  const [, hours, minutes, seconds] = clock.exec(plain) ?? [];
  if (minutes !== undefined) return sum([undefined, hours, minutes, seconds]);
  const [, ...parts] = iso.exec(plain) ?? words.exec(plain.toLowerCase()) ?? [];
  return parts.some((part) => part !== undefined) ? sum(parts) : undefined;
}

const sum = ([days = '0', hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]) =>
  Math.round((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100) / 100;

const lookUp = <Value>(listed: readonly (readonly [Value, string])[]) =>
  new Map(listed.flatMap(([value, line]) => line.split('|').map((word) => [bare(word), value] as const)));

/** SCORM's words, Moodle's in three languages (English seen; Chinese and Korean from its language packs 4.4), and common others. */
const standings = lookUp<Standing>([
  ['passed', 'passed|pass|已通过|通过|合格|及格|통과됨|통과|합격'],
  ['completed', 'completed|complete|finished|done|已完成|完成|완료됨|완료|수료|이수'],
  ['failed', 'failed|fail|失败|未通过|不合格|不及格|실패함|실패|불합격'],
  [
    'in-progress',
    'incomplete|in progress|started|browsed|suspended|不完整|未完成|进行中|学习中|浏览|暂停|미완성됨|미완료|진행 중|학습 중|수강 중|보았음|보류됨',
  ],
  ['not-started', 'not attempted|not started|notstarted|none|未尝试|未开始|未学习|시도하지 않았음|미시작|시작 전|미학습'],
]);

/** How far somebody is, by the word for it; nothing where the word is not known. */
export const standingOf = (text: string): Standing | undefined => standings.get(bare(text));

const results = lookUp<boolean | 'neutral'>([
  [true, 'correct|right|true|yes|y|1|√|对|正确|是|정답|맞음|예|o'],
  [false, 'wrong|incorrect|false|no|n|0|×|x|错|错误|不正确|否|오답|틀림|아니요'],
  ['neutral', 'neutral|unanticipated|中性|중립'],
]);

/** Whether a decision was right, by the word for it; nothing where the word is not known. */
export const resultOf = (text: string): boolean | 'neutral' | undefined => results.get(bare(text));
