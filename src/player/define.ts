import { speakOfRest } from '../i18n/i18n.ts';
import { BottomLine } from './shell/bottom.ts';
import { Player } from './shell/player.ts';
import { SaveLight } from './shell/save-light.ts';
import { Stage } from './shell/stage.ts';
import { TopLine } from './shell/top.ts';

/** Makes the elements of the frame known; a second call changes nothing. */
export function defineFrame(): void {
  if (customElements.get('parley-player')) return;
  Object.assign(globalThis, { litNonce: 'parley' });
  customElements.define('parley-save-light', SaveLight);
  customElements.define('parley-top', TopLine);
  customElements.define('parley-bottom', BottomLine);
  customElements.define('parley-stage', Stage);
  customElements.define('parley-player', Player);
}

/** The elements that nobody needs before the first slide is on screen: menu, settings, transcript, and what stands in a slide's place. */
export async function defineRest(): Promise<void> {
  const { Menu, Narration, Panel, Settings, defineDialog, defineTerm, listenForPreflight } = await Promise.all([
    import('./rest.ts'),
    speakOfRest(),
  ]).then(([rest]) => rest);
  if (customElements.get('parley-menu')) return;
  customElements.define('parley-menu', Menu);
  customElements.define('parley-narration', Narration);
  customElements.define('parley-panel', Panel);
  customElements.define('parley-settings', Settings);
  defineDialog();
  defineTerm();
  listenForPreflight(document);
}
