/** How long the tab that is being left may take to let go, in milliseconds. */
const patience = 1000;

/** Claims a learner's course for this tab until the page goes; false where another tab of this browser has it. */
export async function claimTab(name: string): Promise<boolean> {
  if (isSecureContext && 'locks' in navigator) return claimByLock(name);
  const { claimByChannel } = await import('./tab-channel.ts');
  return claimByChannel(name);
}

/** Where storage is blocked there are no locks to be had, and no other tab to be heard of: this one writes. */
const isForbidden = (error: unknown) => error instanceof DOMException && error.name === 'SecurityError';

function claimByLock(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, held).catch((error: unknown) => resolve(isForbidden(error)));
  });
}
