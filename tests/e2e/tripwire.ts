import type { BrowserContext, Page } from 'playwright';

declare global {
  interface Window {
    /** What a hostile script sets where it is executed. */
    __pwned?: unknown;
    __tripped(what: string): void;
  }
}

/**
 * Gives what pages do from now on that none of ours may: executing what an author wrote, asking for something that is not
 * at home, being stopped by their policy, opening dialogs and windows, going elsewhere, failing.
 */
export async function tripwire(context: BrowserContext, home: string): Promise<readonly string[]> {
  const tripped: string[] = [];
  const isHome = (address: string) => address.startsWith(`${home}/`) || address === 'about:blank' || address === 'data:,';
  await context.exposeBinding('__tripped', (_, what: string) => void tripped.push(what));
  await context.addInitScript(() => {
    Object.defineProperty(window, '__pwned', {
      set(what) {
        window.__tripped(`executed ${what} in ${location.href}`);
      },
    });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      window.__tripped(`policy ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  context.on('request', (request) => isHome(request.url()) || tripped.push(`request ${request.url()}`));
  context.on('page', (page) => watch(page));
  const watch = (page: Page) => {
    page.on('popup', (popup) => tripped.push(`window ${popup.url()}`));
    page.on('pageerror', (error) => tripped.push(`error ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && tripped.push(`console ${message.text()}`));
    page.on('framenavigated', (frame) => isHome(frame.url()) || tripped.push(`navigated ${frame.url()}`));
    page.on('dialog', (dialog) => {
      tripped.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  return tripped;
}
