/** The query of a place that a click on one of the review's links asks for; nothing where the browser shall follow the link itself. */
export function followed(event: MouseEvent, base: string): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return undefined;
  const address = link.getAttribute('href') ?? '';
  if (address === base) return '';
  return address.startsWith(`${base}?`) ? address.slice(base.length) : undefined;
}
