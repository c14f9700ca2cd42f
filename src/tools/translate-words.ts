import { agreed } from '../core/plural.ts';
import type { Language } from '../course/check-messages.ts';

const words = {
  noAction: ['say what to do: export, import or accept', '请说明要做什么：export、import 或 accept'],
  actionMeant: ['there is no “{found}”; did you mean “{meant}”?', '没有“{found}”，是不是想写“{meant}”？'],
  unknownAction: ['there is no “{found}”; there are export, import and accept', '没有“{found}”；可以写 export、import 或 accept'],
  noImport: ['name the file to import: parley translate import FILE', '请写明要导入的文件：parley translate import 文件'],
  onlyImport: ['{option} goes with import', '{option} 只用于 import'],
  tooMany: ['“{extra}” is one too many', '多了“{extra}”'],
  noFolder: ['{path}: there is no such course folder', '{path}：没有这个课程文件夹'],
  noFile: ['{path}: there is no such file', '{path}：没有这个文件'],
  noText: ['{path}: this is no text file; export XLIFF 1.2 or CSV', '{path}：这不是文本文件；请导出为 XLIFF 1.2 或 CSV'],
  notWritten: [
    '{path} could not be written ({why}): is it open elsewhere, or not yours to write?',
    '写不了 {path}（{why}）：是不是在别处打开着，或者没有权限？',
  ],
  thereAlready: [
    '{path} is there already and holds something else, perhaps a translator’s work: import it first, or name another file with --out',
    '{path} 已经存在，内容不同，里面也许有译者的成果：请先导入它，或者用 --out 换个文件名',
  ],
  noLocale: ['say which language with --to, for example --to ko', '请用 --to 说明是哪种语言，例如 --to ko'],
  badLocale: ['“{locale}” is no language; write it like ko or pt-BR', '“{locale}”不是语言代码；请写成 ko 或 pt-BR 这样'],
  isSource: ['the course is written in {locale}; there is nothing to translate', '课程原文就是 {locale}，不用译'],
  badFormat: ['“{format}” is no format; there are xliff and csv', '“{format}”不是可用的格式；可以写 xliff 或 csv'],
  notExported: [
    'nothing was written, since texts would be missing from it (files that cannot be read: {count}): mend them, then export again',
    '没有导出：{count} 个文件读不了，其中的文字会缺掉；请先改好，再导出',
  ],
  exported: [
    '✓ {path}: {count} {count|text|texts} into {locale}; {fresh} to translate, {stale} to look at again',
    '✓ {path}：{count} 处文字译成 {locale}；{fresh} 处要译，{stale} 处要重看',
  ],
  imported: [
    '{sign} {path} → {locale}: {taken} taken, {unchanged} unchanged, {empty} not translated, {rejected} rejected',
    '{sign} {path} → {locale}：写入 {taken} 处，{unchanged} 处没有变，{empty} 处没有译，{rejected} 处没有写入',
  ],
  warned: ['! taken, and to be looked at (marked with ! above): {count}', '! 上面带 ! 的 {count} 处已经写入，请再看一眼'],
  absent: [
    '! texts of the course that are not in the file: {count} ({among}); they stay as they are. Where rows were deleted or the file was cut off, export again',
    '! 课程里有、文件里没有的文字：{count} 处（{among}），课程里保持原样；如果是误删了行，或者文件不完整，请重新导出再译',
  ],
  older: [
    '! changed in the course since the export and not in the file: {count}; there the course’s translation stays',
    '! 导出之后课程里改过、文件里没有改的：{count} 处，保留课程里的译文',
  ],
  replaced: [
    '! translations of the course that were replaced: {count}; the file does not tell what it was exported with, so look whether one was corrected since',
    '! 课程里被替换的译文：{count} 处；文件里没有导出时的标记，请看看其中有没有后来改过的',
  ],
  unlisted: [
    '! course.json does not list {locale} yet: add it to “locales”, then run parley check',
    '! course.json 的“locales”里还没有 {locale}：请补上，再运行 parley check',
  ],
  noIds: [
    'say which texts still hold, by their ids, or --all for every one whose source has changed',
    '请写明哪些译文仍然合适（id），或者用 --all 表示所有原文改过的',
  ],
  accepted: ['{sign} {locale}: {count} {count|translation still holds|translations still hold}', '{sign} {locale}：{count} 处译文仍然合适'],
  notStale: [
    '✗ {id}: there is no such text whose source has changed; parley check tells which have',
    '✗ {id}：没有这处原文改过的文字；parley check 会说明有哪些',
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** A sentence of `translate`. */
export function say(language: Language, name: keyof typeof words, values: Readonly<Record<string, string | number>> = {}): string {
  const sentence = words[name][language === 'en' ? 0 : 1];
  return agreed(sentence, values).replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
