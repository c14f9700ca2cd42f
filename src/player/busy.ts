let isPressed = false;

const follow = (is: boolean) => () => void (isPressed = is);
addEventListener('pointerdown', follow(true), { capture: true, passive: true });
for (const end of ['pointerup', 'pointercancel', 'blur']) addEventListener(end, follow(false), { capture: true, passive: true });

/** Whether a finger or button is down, so that something may be dragged, or something moves: an LMS that answers slowly would make it stop. */
export const isBusy = () => isPressed || document.getAnimations().some(isPassing);

/** What turns for ever, such as the sign of saving, holds nothing up. */
function isPassing({ playState, effect }: Animation): boolean {
  return playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime));
}
