/** How a language says the numbers from two to ten in words: what is certainly a count, and all that may be one. */
export interface NumberWords {
  certain(text: string): readonly string[];
  possible(text: string): readonly string[];
}

/** What words stand for: those of two first, then those of three, up to ten. */
const valuesOf = (...words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.flatMap((some, at) => some.split(' ').map((word) => [word, String(at + 2)] as const)));

const chinese = valuesOf('两 二', '三', '四', '五', '六', '七', '八', '九', '十');
const chineseCount =
  /(?<![零一二三四五六七八九十百千万两几第半点])([二三四五六七八九十两])(?=[次个位天年月周分秒小句件条项种步遍回页题章名家台辆元块成倍颗张类段])/g;

/** Chinese: `三次` is certain, and so is no part of a larger number. Half a year may be six months, and half an hour thirty minutes. */
export const inChinese: NumberWords = {
  certain: (text) => numbersIn(text, chineseCount, chinese),
  possible: (text) => [
    ...numbersIn(text, /[二三四五六七八九十两]/g, chinese),
    ...(text.includes('半') ? ['2', '6', '30'] : []),
    ...(/[双俩对再倍]/.test(text) ? ['2'] : []),
  ],
};

const english = valuesOf(
  'two twice both second pair double couple',
  'three third triple thrice',
  'four fourth',
  'five fifth',
  'six sixth',
  'seven seventh',
  'eight eighth',
  'nine ninth',
  'ten tenth',
);
const englishCount = /\b(two|twice|three|four|five|six|seven|eight|nine|ten)\b/gi;
const englishWord = new RegExp(String.raw`\b(${[...english.keys()].join('|')})s?\b`, 'gi');

const korean = valuesOf('두 둘 이틀 이', '세 셋 사흘 삼', '네 넷 나흘 사', '다섯 오', '여섯 육', '일곱 칠', '여덟 팔', '아홉 구', '열 십');
const counters = '번|명|분|개|가지|대|주|달|시|살|곳|장|마디|걸음|군데|쪽|사람|단계|배|줄|글자|건|잔|팀|종류';
const koreanCount = new RegExp(`(?<![가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?=${counters})`, 'g');
const koreanWord = /(?<![가-힣])(두|둘|세|셋|네|넷|열)|(이틀|사흘|나흘|다섯|여섯|일곱|여덟|아홉)/g;
const koreanDigit = /([이삼사오육칠팔구십]) ?(?=[번명분년주초원일층월호차대배조항인절장부회점등급십백천만]|개월|단계|시간|가지|퍼센트)/g;

/** The languages of translations whose words for numbers are known. */
const languages: Readonly<Record<string, NumberWords>> = {
  en: {
    certain: (text) => numbersIn(text, englishCount, english),
    possible: (text) => numbersIn(text, englishWord, english),
  },
  ko: {
    certain: (text) => numbersIn(text, koreanCount, korean),
    possible: (text) => [...numbersIn(text, koreanWord, korean), ...numbersIn(text, koreanDigit, korean)],
  },
};

/** How the language of a locale says numbers, if that is known. */
export function numberWords(locale: string): NumberWords | undefined {
  const [language = ''] = locale.split('-');
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
}

const numbersIn = (text: string, pattern: RegExp, values: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([found]) => values.get(found.trim().toLowerCase().replace(/s$/, '')) ?? [])),
];
