/** A browser as it names itself. */
export interface Browser {
  engine: 'chromium' | 'safari' | 'firefox' | 'other';
  name: string;
  version: number;
  /** The oldest version that the course runs in. */
  least: number;
}

const least = { chromium: 105, safari: 16, firefox: 110, other: 0 } as const;

/** Browsers by what they call themselves, the most particular first; on iOS every one of them is the system's. */
const known: readonly (readonly [engine: Browser['engine'], name: string, pattern: RegExp])[] = [
  ['safari', 'iOS', /(?:iPhone|iPad|iPod).*? OS (\d+)/],
  ['chromium', 'Edge', /Edg(?:A)?\/(\d+)/],
  ['chromium', 'Opera', /Chrome\/(\d+).*OPR\//],
  ['chromium', 'Samsung Internet', /SamsungBrowser\/.*?Chrome\/(\d+)/],
  ['firefox', 'Firefox', /Firefox\/(\d+)/],
  ['chromium', 'Chrome', /Chrome\/(\d+)/],
  ['safari', 'Safari', /Version\/(\d+).*Safari\//],
];

/** What a user agent text says of the browser. */
export function browserOf(userAgent: string): Browser {
  for (const [engine, name, pattern] of known) {
    const version = Number(pattern.exec(userAgent)?.[1]);
    if (version > 0) return { engine, name, version, least: least[engine] };
  }
  return { engine: 'other', name: userAgent.slice(0, 60), version: 0, least: 0 };
}

const apps: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['WeCom', /wxwork/i],
  ['WeChat', /MicroMessenger/],
  ['DingTalk', /DingTalk/],
  ['Lark', /Lark|Feishu/],
  ['KakaoTalk', /KAKAOTALK/],
  ['NAVER', /NAVER\(/],
  ['Facebook', /FBA[NV]/],
  ['Android', /; wv\)/],
  ['iOS', /(?:iPhone|iPad|iPod)(?!.*Safari\/)/],
];

/** The app whose web view this is, by name or by system; empty in a browser. */
export const appOf = (userAgent: string) => apps.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? '';
