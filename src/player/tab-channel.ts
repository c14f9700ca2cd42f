/** How long another tab may take to speak up, in milliseconds. */
const silence = 300;

/** Claims a name for this tab where there are no locks, on pages without TLS: tabs ask each other. */
export function claimByChannel(name: string): Promise<boolean> {
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
