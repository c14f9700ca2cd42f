import type { Tab } from './tab.ts';

/** As `reach` in `player/reach`: whether the host answers with the package's own file within five seconds, on the tab's clock. */
export async function reached(tab: Tab): Promise<boolean> {
  const patience = new AbortController();
  const timer = tab.clock.setTimeout(() => patience.abort(), 5000);
  try {
    const response = await tab.fetch(patience.signal);
    return response.ok && (await response.text()).trim() === 'parley';
  } catch {
    return false;
  } finally {
    tab.clock.clearTimeout(timer);
  }
}
