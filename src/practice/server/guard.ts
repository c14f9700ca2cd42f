import type { MiddlewareHandler } from 'hono';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/** What our own pages may load: nothing from elsewhere, no script or style within the page. */
export const pagePolicy = "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** What a course may load. */
export const packagePolicy = "default-src 'self'; frame-ancestors 'self'";

/** Refuses what a page of another site could have sent: a foreign host name, or a request that changes something. */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!loopback.test(host)) return context.text('This server answers on this computer only.', 403);
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!reads && isForeign(host, context.req.header('origin'), context.req.header('sec-fetch-site'))) {
    return context.text('Requests from other sites are refused.', 403);
  }
  await next();
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'same-origin');
};

/** Programs that are no browsers send neither header. */
function isForeign(host: string, origin: string | undefined, site: string | undefined): boolean {
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
