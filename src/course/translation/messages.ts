/** What is wrong with a translation and what would be right: in English, then in Chinese. */
export const translationMessages = {
  'locale.untranslated': [
    'there is no translation into {found} yet',
    'The course is packaged without it; “parley translate export --to {found}” writes the texts for a translator.',
    '还没有 {found} 的译文',
    '打包时不含这种语言；用“parley translate export --to {found}”导出要译的文字。',
  ],
  'locale.incomplete': [
    'in {found}, {missing} {missing|text is|texts are} missing and {stale} {stale|is|are} out of date, so the course is packaged without it',
    'Translate them, or name {found} in “partial”: then those texts are shown in {source}.',
    '{found} 还缺 {missing} 处译文，{stale} 处已过时，打包时不含这种语言',
    '请补译；或者在“partial”里写上 {found}，缺的文字就用 {source} 显示。',
  ],
  'locale.partial': [
    '{found} is partial: {missing} {missing|text that is|texts that are} missing and {stale} that {stale|is|are} out of date are shown in {source}',
    'Learners are told so. Translate them when you can.',
    '{found} 是部分译文：缺的 {missing} 处和过时的 {stale} 处用 {source} 显示',
    '学员会看到提示。有空时请补译。',
  ],
  'locale.twice': ['the language {found} appears twice', 'Name it once.', '语言 {found} 写了两次', '只写一次。'],
  'locale.unlisted': [
    'course.json does not list the language {found}',
    'Add it to “locales”, or remove the folder.',
    'course.json 的“locales”里没有 {found}',
    '请补上，或者拿走这个文件夹。',
  ],
  'locale.notPartial': [
    '“{found}” is not a language to translate into',
    'Use one of: {among}.',
    '“{found}”不是要译的语言',
    '可以写：{among}。',
  ],
  'translation.missing': [
    '{count} {count|text is|texts are} not translated',
    '{count|It is|They are}: {among}.',
    '{count} 处文字还没有译',
    '是：{among}。',
  ],
  'translation.stale': [
    'the source text has changed since: {source}',
    'Translate it again, or, if it still holds, write {right} in “from”.',
    '原文已经改了：{source}',
    '请重译；译文仍然合适的话，把“from”改成 {right}。',
  ],
  'translation.orphan': [
    'there is no text “{found}” in the source anymore',
    'Take it out.',
    '原文里已经没有“{found}”这处文字',
    '请删去它。',
  ],
  'translation.noScript': [
    'this is a translation of nothing: the course has no {found}',
    'Remove the file, or give it the name of a slide.',
    '课程里没有 {found}，这份译文对不上',
    '请拿走这个文件，或者改成某一页的名字。',
  ],
  'translation.variable': [
    'the variables are not those of the source: {found} instead of {right}',
    'Keep each {{name}}.',
    '变量和原文不同：这里是 {found}，原文是 {right}',
    '请保留每一个 {{变量}}。',
  ],
  'translation.number': [
    'the figures are not those of the source; only here: {found}; only in the source: {right}',
    'Check whether that is intended.',
    '数字和原文对不上；只在这里有：{found}；只在原文有：{right}',
    '请看看是不是有意的。',
  ],
  'translation.long': [
    'the translation is too long: {found} {unit}; at most {limit} fit',
    'Say it in fewer words.',
    '译文太长：{found} {unit}，最多 {limit}',
    '请译得短一些。',
  ],
  'translation.markup': [
    'the markup is not that of the source: {found} instead of {right}',
    'Keep what is strong, the paragraphs and the lists.',
    '格式和原文不同：这里是 {found}，原文是 {right}',
    '请保留加粗、段落和列表。',
  ],
  'translation.term': [
    'the source speaks of “{source}”, but none of the glossary’s words for it is used here: {among}',
    'Use one of them, or add the word to “also” in the glossary’s translation.',
    '原文说到“{source}”，这里却没有术语表里的译法：{among}',
    '请用其中一个，或者在术语表译文的“also”里补上这个词。',
  ],
} as const;
