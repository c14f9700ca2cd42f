/** The nonce that the page's policy allows styles by, in browsers that cannot adopt a sheet; Lit's own styles carry it there as well. */
const nonce = 'parley';

/** Gives the page itself a style for a while: what lies outside every element. Returns what takes it away. */
export function stylePage(rules: string): () => void {
  return 'adoptedStyleSheets' in document ? adopt(rules) : insert(rules);
}

function adopt(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
}

function insert(rules: string): () => void {
  const style = document.createElement('style');
  style.setAttribute('nonce', nonce);
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}
