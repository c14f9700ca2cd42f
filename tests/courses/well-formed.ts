/** Whether every element of an XML text is closed in order, and nothing in it is left unescaped. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, closing: string, name: string, attributes: string, empty: string) => {
        if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) open.push('unescaped');
        if (closing) return open.pop() === name ? '' : '<';
        if (!empty) open.push(name);
        return '';
      },
    );
  return open.length === 0 && !/[<>]|(?!\s)\p{Cc}|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest);
}
