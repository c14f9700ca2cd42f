/** How long the tab that is being left may take to let go, in milliseconds. */
const patience = 1000;

/** How long another tab may take to speak up where there are no locks, in milliseconds. */
const silence = 300;

/** Claims a learner's course for this tab until the page goes; false where another tab of this browser has it. */
export function claimTab(name: string): Promise<boolean> {
  return isSecureContext && 'locks' in navigator ? claimByLock(name) : claimByChannel(name);
}

function claimByLock(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, held).catch(() => resolve(false));
  });
}

/** Pages without TLS have no locks: tabs ask each other. */
function claimByChannel(name: string): Promise<boolean> {
  if (!('BroadcastChannel' in globalThis)) return Promise.resolve(true);
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      channel.onmessage = ({ data }) => data === 'asked' && channel.postMessage('taken');
      resolve(true);
    }, silence);
    channel.onmessage = ({ data }) => {
      if (data !== 'taken') return;
      clearTimeout(timer);
      channel.close();
      resolve(false);
    };
    channel.postMessage('asked');
  });
}
