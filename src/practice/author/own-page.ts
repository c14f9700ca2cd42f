import type { Context, MiddlewareHandler } from 'hono';

/** What a person reads, below `/author`; all else is asked for by the page itself. */
const pages = /^\/author(?:\/screens|\/talks\/[^/]+)?\/?$/;

/**
 * Refuses whatever is not sent by a page of this very server: what changes files needs an `Origin` that is its own, which no other
 * page can send; the rest may come from an address bar, but from no other site. Only the pages themselves may be linked to from
 * anywhere, an e-mail or a chat: as the whole window, never as a frame. Which hosts are its own, the guard has seen to.
 */
export const ownPage: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  const own = `http://${context.req.header('host')?.toLowerCase()}`;
  const reads = method === 'GET' || method === 'HEAD';
  const isOwn = reads
    ? comesFromHere(context) || (pages.test(path) && isFollowedLink(context))
    : context.req.header('origin')?.toLowerCase() === own;
  if (!isOwn) return context.text('Only the author’s own page may ask for this.', 403);
  await next();
};

function comesFromHere({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether a browser opens a page in a window of its own; what scripts and frames of other sites ask for says otherwise. */
const isFollowedLink = ({ req }: Context): boolean =>
  req.method === 'GET' && req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
