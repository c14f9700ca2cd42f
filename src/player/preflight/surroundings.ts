import { appOf, browserOf, type Browser } from './browser.ts';

/** What the course runs in. */
export interface Surroundings {
  window: 'frame' | 'tab' | 'popup' | 'webview';
  /** The app whose web view it is; empty in a browser. */
  app: string;
  width: number;
  height: number;
  browser: Browser;
  /** The browser's language. */
  language: string;
  /** Whether this device can keep answers. */
  stores: boolean;
  /** Megabytes that are left for them, where the browser says so. */
  free: number | undefined;
  /** How a second window of the course is noticed. */
  tabs: 'locks' | 'channel' | 'none';
}

/** Looks at the browser, the window and the storage; what it puts there, it takes away again. */
export async function surroundingsOf(view: Window): Promise<Surroundings> {
  const { userAgent, language } = view.navigator;
  const app = appOf(userAgent);
  return {
    window: app ? 'webview' : windowOf(view),
    app,
    width: view.innerWidth,
    height: view.innerHeight,
    browser: browserOf(userAgent),
    language,
    stores: stores(view),
    free: await freeIn(view),
    tabs: tabsIn(view),
  };
}

function windowOf(view: Window): Surroundings['window'] {
  if (view.parent !== view) return 'frame';
  return view.opener ? 'popup' : 'tab';
}

const key = 'parley/check';
const words = 'x'.repeat(4000);

function stores(view: Window): boolean {
  try {
    view.localStorage.setItem(key, words);
    const isKept = view.localStorage.getItem(key) === words;
    view.localStorage.removeItem(key);
    return isKept;
  } catch {
    return false;
  }
}

async function freeIn({ navigator, isSecureContext }: Window): Promise<number | undefined> {
  if (!isSecureContext) return undefined;
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined ? undefined : Math.floor((quota - (usage ?? 0)) / 1_000_000);
}

function tabsIn(view: Window): Surroundings['tabs'] {
  if (view.isSecureContext && 'locks' in view.navigator) return 'locks';
  return 'BroadcastChannel' in view ? 'channel' : 'none';
}
