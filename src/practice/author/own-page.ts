import type { MiddlewareHandler } from 'hono';

/**
 * Refuses whatever is not sent by a page of this very server: what changes files needs an `Origin` that is its own, which no other
 * page can send; the rest may come from an address bar, but from no other site. Which hosts are its own, the guard has seen to.
 */
export const ownPage: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  const site = context.req.header('sec-fetch-site');
  const own = `http://${context.req.header('host')?.toLowerCase()}`;
  const reads = method === 'GET' || method === 'HEAD';
  const isOwn = reads
    ? site === undefined || site === 'same-origin' || site === 'none'
    : context.req.header('origin')?.toLowerCase() === own;
  if (!isOwn) return context.text('Only the author’s own page may ask for this.', 403);
  await next();
};
