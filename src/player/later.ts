export { detour } from '../machine/detour.ts';
export { isBusy } from './busy.ts';
