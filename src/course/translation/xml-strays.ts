/** The processing instruction that stands in the place of an end tag without a start. */
export const strayTag = 'parley-stray';

const tag = /<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>|<(\/?)([^\s<>/!?]+)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?(\/?)>/gs;

/** Marks end tags that end nothing: for a parser each of them would end all elements that are open, and what comes after would be lost. */
export function withMarkedStrays(text: string): string {
  const open: string[] = [];
  return text.replace(tag, (found: string, end: string | undefined, name: string | undefined, empty: string | undefined) => {
    if (name === undefined) return found;
    if (end === '/') {
      if (!open.includes(name)) return `<?${strayTag} ${name}?>`;
      open.splice(open.lastIndexOf(name));
    } else if (empty !== '/' && !found.endsWith('/>')) open.push(name);
    return found;
  });
}
