export { defineTerm } from './aids/term.ts';
export { Narration } from './narration/narration.ts';
export { defineDialog } from './parts/dialog.ts';
export { listenForPreflight } from './preflight/summon.ts';
export { Menu } from './shell/menu.ts';
export { Panel } from './shell/panel.ts';
export { Settings } from './shell/settings.ts';
