export { detour } from '../machine/detour.ts';
export { afterwards, goOnWithAside } from './afterwards.ts';
export { isBusy } from './busy.ts';
export { drawer } from './shell/drawer.ts';
export { ending, panel } from './shell/ending.ts';
export { reread, turnTo } from './turn.ts';
