/** What is wrong with a file that a translator gives back: in English, then in Chinese. */
export const exchangeMessages = {
  'exchange.unknown': [
    'the course has no text “{found}”',
    'It was renamed or taken out since the export; export again and translate what is left.',
    '课程里没有“{found}”这处文字',
    '导出之后它改了名或删去了；请重新导出，再译剩下的。',
  ],
  'exchange.changed': [
    'the source text is not the one that was translated: now it is “{source}”',
    'Export again and look at this translation again.',
    '原文已经不是当时译的那句，现在是“{source}”',
    '请重新导出，再看一遍这句译文。',
  ],
  'exchange.corrected': [
    'the translation in the course was changed after the export: “{right}”; the file has “{found}”',
    'Put the one you want into the file and import again, or let the file win with --overwrite.',
    '导出之后课程里的译文改过，现在是“{right}”；文件里是“{found}”',
    '请把要用的那句写进文件，再导入；想以文件为准，就加上 --overwrite。',
  ],
  'exchange.twice': [
    '“{found}” is translated twice, and differently',
    'The first was taken; leave only one in the file.',
    '“{found}”有两处不同的译文',
    '用了第一处；文件里请只留一处。',
  ],
  'exchange.xml': [
    'the XML is not well-formed here',
    'Export from the translation tool again, or fix this place.',
    '这里的 XML 写法有错',
    '请从翻译软件里重新导出，或改好这一处。',
  ],
  'exchange.xmlUnclosed': [
    'the tag <{found}> is opened and not closed',
    'Write </{found}> where its text ends, or export from the translation tool again.',
    '标签 <{found}> 没有结束',
    '请在它的文字后面补上 </{found}>，或从翻译软件里重新导出。',
  ],
  'exchange.xmlStray': [
    'the tag </{found}> closes nothing: there is no <{found}> before it',
    'Take it out, or export from the translation tool again.',
    '标签 </{found}> 多余，前面没有对应的 <{found}>',
    '请删去它，或从翻译软件里重新导出。',
  ],
  'exchange.xmlEntity': [
    'XML does not know what stands here between & and ;',
    'Write the character itself; for an & alone write &amp;.',
    '这里 & 和 ; 之间的写法，XML 不认识',
    '请直接写那个字；要写 & 本身，就写 &amp;。',
  ],
  'exchange.xmlAttribute': [
    'an attribute of this tag is written wrongly',
    'Write each once, as name="value", or export from the translation tool again.',
    '这个标签里的属性写得不对',
    '每个属性只写一次，写成 名称="值"；也可以从翻译软件里重新导出。',
  ],
  'exchange.xmlEnd': [
    'the file ends here, and <{found}> is not closed: it was cut off',
    'Get the whole file again, or export from the translation tool again.',
    '文件到这里就断了，<{found}> 还没有结束',
    '请重新取一份完整的文件，或从翻译软件里重新导出。',
  ],
  'exchange.row': [
    'this row does not have the same columns as the first one, or its quotes do not match',
    'Put a text with commas or line breaks in double quotes, or save the table as CSV from Excel.',
    '这一行的列数和第一行不同，或者引号不成对',
    '含逗号或换行的文字要加双引号；也可以用 Excel 另存为 CSV。',
  ],
  'exchange.file': [
    '{found} cannot be read, so none of its texts was taken',
    'Fix what parley check says about it, then import again.',
    '{found} 读不了，所以其中的文字都没有写入',
    '请先照 parley check 的提示改好，再导入。',
  ],
  'exchange.notXliff': [
    'this is not XLIFF 1.2',
    'Export as XLIFF 1.2 from the translation tool; a file that begins with < is read as XLIFF, any other as CSV.',
    '这不是 XLIFF 1.2 文件',
    '请从翻译软件里导出为 XLIFF 1.2；开头是 < 的文件按 XLIFF 读，其他按 CSV 读。',
  ],
  'exchange.columns': [
    'the table has no column {among}',
    'Keep the headings of the export in the first row.',
    '表格里没有这些列：{among}',
    '请保留导出时第一行的列名。',
  ],
  'exchange.lost': [
    'characters of this text were lost (�, ??)',
    'Write the text again, and save the file as UTF-8.',
    '这处文字里有丢失的字（�、??）',
    '请重新写好，文件另存为 UTF-8。',
  ],
  'exchange.lostSource': [
    'the file lost characters of the source text (�, ??), so nobody can tell what was translated',
    'Export again, put the translations into that file, and save it as UTF-8: in Excel as “CSV UTF-8”.',
    '文件里的原文丢了字（�、??），看不出译的是哪一句',
    '请重新导出，把译文填进新文件，另存为 UTF-8；用 Excel 的话，选“CSV UTF-8”。',
  ],
} as const;
