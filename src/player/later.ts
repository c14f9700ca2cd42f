export { detour } from '../machine/detour.ts';
export { afterwards, goOnWithAside } from './afterwards.ts';
export { attend } from './attend.ts';
export { isBusy } from './busy.ts';
