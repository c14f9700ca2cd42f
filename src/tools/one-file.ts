import { createHash } from 'node:crypto';

/** What a page of one file is made of. */
export interface Parts {
  script: string;
  style: string;
}

/**
 * A page of one file that opens from disk: its script and style stand in it, and its policy allows these two alone, and nothing
 * from elsewhere. The template has a comment for each: policy, style, script.
 */
export function oneFile(template: string, { script, style }: Parts): string {
  const code = inScript(script);
  const policy = [
    `default-src 'none'`,
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}' 'nonce-parley'`,
    `img-src data: blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return template
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
}

/** A program as it may stand in a page: what would end it there, or hide its end, is written with an escape. */
function inScript(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
