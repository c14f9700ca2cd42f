import { jsonMessages } from './json-messages.ts';
import { talkMessages } from './talk-messages.ts';
import { exchangeMessages } from './translation/exchange-messages.ts';
import { translationMessages } from './translation/messages.ts';

/** The languages problems are told in. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** What a message needs to be said. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** What is wrong and what would be right: in English, then in Chinese. */
export const messages = {
  'file.courseMissing': ['there is no course.json', 'Is this the folder of a course?', '没有 course.json', '这是课程文件夹吗？'],
  'file.peopleMissing': [
    'there is no people.json, and slides show people',
    'It says who they are and what moods they have: take it from another course, or from one that parley new course writes.',
    '没有 people.json，可是页面里有人物',
    '人物和表情都写在里面：请从别的课程拷一个来，或者用 parley new course 生成的那个。',
  ],
  'file.bom': [
    'the file starts with a byte order mark',
    'Save it as UTF-8 without BOM.',
    '文件开头有 BOM 标记',
    '请另存为“UTF-8（无 BOM）”。',
  ],
  'file.notUtf8': [
    'the file is not UTF-8',
    'Save it as UTF-8 (it may be GBK or UTF-16), or let check --fix do it.',
    '文件不是 UTF-8 编码',
    '请另存为 UTF-8（现在可能是 GBK 或 UTF-16），也可以用 check --fix 转换。',
  ],
  'file.empty': [
    'the file is empty',
    'Write the script, beginning with {, or remove the file.',
    '这个文件是空的',
    '请写入内容（以 { 开头），或删去这个文件。',
  ],
  'file.long': ['the file is longer than {limit} characters', 'Split it into several slides.', '文件超过 {limit} 个字符', '请分成几页。'],

  ...jsonMessages,

  'json.twice': ['the field “{found}” appears twice', 'Keep one of them.', '字段“{found}”写了两次', '请只留一个。'],

  'schema.missing': [
    'this script names no “$schema”, so that an editor cannot complete its fields',
    'Add "$schema": "{right}" as its first line; check --fix does it.',
    '这个脚本没有写“$schema”，编辑器没法提示可以写什么',
    '请在第一行补上 "$schema": "{right}"，也可以用 check --fix 补。',
  ],
  'schema.nowhere': [
    '“$schema” leads to no file: {found}',
    'Write “{right}”; check --fix does it.',
    '“$schema”指向的文件不存在：{found}',
    '请写成“{right}”，也可以用 check --fix 改。',
  ],
  'schema.other': [
    '“$schema” is that of another kind of script: {found}',
    'Write “{right}”; check --fix does it.',
    '“$schema”写的是别的类型：{found}',
    '请写成“{right}”，也可以用 check --fix 改。',
  ],
  'field.missing': [
    'the field “{field}” is missing',
    'Add "{field}" with its value here.',
    '缺少字段“{field}”',
    '请在这里补上 "{field}" 和它的内容。',
  ],
  'field.unknown': ['there is no field “{field}”', 'Allowed here: {among}.', '没有“{field}”这个字段', '这里可以写：{among}。'],
  'field.unknownEither': [
    'there is no field “{field}”',
    'Allowed here: {among}, and either {either}.',
    '没有“{field}”这个字段',
    '这里可以写：{among}，再写 {either}。',
  ],
  'field.both': ['the fields {both} cannot be used together', 'Keep either {either}.', '字段 {both} 不能同时写', '请只留 {either}。'],
  'field.neither': ['a field is missing: either {either}', 'Add one of them.', '缺少字段：{either}', '请补上其中一个。'],
  'field.type': ['this is {found}', 'Write {expected}.', '这里写的是{found}', '应该写{expected}。'],
  'field.null': ['this is null', 'Write {expected}, or leave the field out.', '这里写的是 null', '请写{expected}，或删去这个字段。'],
  'field.value': ['“{found}” cannot be used here', 'Write one of: {among}.', '这里不能写“{found}”', '可以写：{among}。'],
  'field.whole': ['{found} is not a whole number', 'Write a whole number.', '{found} 不是整数', '请写整数。'],
  'field.small': ['{found} is too small', 'Write {limit} or more.', '{found} 太小', '至少是 {limit}。'],
  'field.large': ['{found} is too large', 'Write {limit} or less.', '{found} 太大', '最多是 {limit}。'],
  'field.few': ['there are too few items: {found}', 'Give at least {limit}.', '项数太少：{found}', '至少要 {limit} 项。'],
  'field.many': ['there are too many items: {found}', 'Give at most {limit}.', '项数太多：{found}', '最多 {limit} 项。'],
  'field.short': [
    'the text is empty',
    'Write something, or leave the field out if it is not required.',
    '这里是空的',
    '请写内容；不是必填的话，可以删去这个字段。',
  ],
  'field.long': ['the text is too long', 'Write at most {limit} characters.', '文字太长', '最多 {limit} 个字符。'],
  'field.rule': [
    'this breaks a rule of the slide type ({found})',
    'See the example of the type.',
    '不符合这种页面的规则（{found}）',
    '请对照这种页面的示例。',
  ],

  slug: [
    '“{found}” is not an id',
    'Use lowercase letters a–z, digits and single hyphens, at most 60.',
    '“{found}”不能作为 id',
    '请用小写英文字母、数字和单个连字符，最多 60 个字符。',
  ],
  'name.reserved': ['“{found}” is a name that computers reserve', 'Choose another one.', '“{found}”是计算机保留的名字', '请换一个。'],
  locale: ['“{found}” is not a language tag', 'Write it as zh-CN, en or ko.', '“{found}”不是语言代码', '请写成 zh-CN、en、ko 这样。'],
  code: [
    '“{found}” cannot be used in file names',
    'Use Latin letters, digits, dots and hyphens.',
    '“{found}”不能用在文件名里',
    '请用英文字母、数字、点和连字符。',
  ],
  color: [
    '“{found}” is not a color',
    'Write six hexadecimal digits, such as #4a7dbf.',
    '“{found}”不是颜色',
    '请写六位十六进制数，例如 #4a7dbf。',
  ],
  'markup.html': [
    'there is HTML in a text: {found}',
    'Use **strong**, *emphasis*, lists and line breaks only.',
    '文字里有 HTML：{found}',
    '只能用 **重点**、*强调*、列表和换行。',
  ],
  'markup.unclosed': [
    '{found} is opened and never closed',
    'Put {found} after the words too.',
    '{found} 没有成对',
    '请在词语后面也加上 {found}。',
  ],
  'markup.foreign': [
    '{found} would be shown literally: texts cannot have headings, links or code',
    'Use **strong**, *emphasis*, lists and line breaks only.',
    '{found} 会原样显示：文字里不能用标题、链接、代码这些格式',
    '只能用 **重点**、*强调*、列表和换行。',
  ],
  'markup.wide': [
    '{found} is shown as it stands here: ＊ of a Chinese keyboard makes nothing strong',
    'Write ** of the English keyboard on both sides; check --fix does it.',
    '{found} 会原样显示：中文输入法的 ＊ 不能表示重点',
    '请在两边改成英文的 **，也可以用 check --fix 改。',
  ],
  'markup.empty': [
    'the text is empty',
    'Write something, or leave the field out if it is not required.',
    '这里是空的',
    '请写内容；不是必填的话，可以删去这个字段。',
  ],
  'question.noneRight': ['no reply is right', 'Give one of them "right": true.', '没有正确答案', '请给正确的选项加上 "right": true。'],
  'question.severalRight': [
    'several replies are right, but only one can be marked',
    'Set "many": true, or leave one right.',
    '有多个正确答案，却只能选一个',
    '请写 "many": true，或只留一个正确答案。',
  ],
  'quiz.drawsTooMany': [
    '{found} {found|question is|questions are} drawn, but the pool has only {size}',
    'Write {limit} or less, or add questions; a quiz draws at most {most}.',
    '要抽 {found} 题，题库里只有 {size} 题',
    '请写 {limit} 或更小的数，或增加题目；一次测验最多抽 {most} 题。',
  ],
  'quiz.manyTopics': [
    '{limit} {limit|question is|questions are} drawn, but there are {found} topics, and at least one of each is asked',
    'Write {found} or more, or give fewer questions a topic of their own.',
    '要抽 {limit} 题，题目却分属 {found} 个主题，每个主题至少抽一题',
    '请写 {found} 或更大的数，或减少主题。',
  ],
  'placing.noGroup': [
    'there is no group “{found}”',
    'Write the id of one of the groups of this slide.',
    '没有“{found}”这一组',
    '请写这一页里某一组的 id。',
  ],
  'scale.bands': [
    'the bands do not go down from the highest to 0',
    'Begin with the highest “from”; the last one must be 0.',
    '分数段没有从高到低排到 0',
    '请从最高的 from 写起，最后一段写 0。',
  ],
  'learning.screenLong': [
    'this screen has {found} {unit} of text, and people read at most {limit} between two customers',
    'Split it into two screens, or shorten it.',
    '这一屏的正文有 {found} {unit}，趁空学习的人一屏最多看 {limit}',
    '请分成两屏，或者删短。',
  ],
  'learning.feedbackLong': [
    'this feedback has {found} {unit}; {limit} is enough',
    'Say what the reply leads to, then why. Leave out the rest.',
    '这条反馈有 {found} {unit}，不要超过 {limit}',
    '先说这句话会带来什么，再说为什么，其余的删去。',
  ],
  'learning.titleLong': [
    'this title has {found} {unit}; {limit} is enough, or it takes several lines on a phone',
    'Say the one thing the screen is about; the rest goes into “lead”.',
    '这个标题有 {found} {unit}，不要超过 {limit}，否则手机上要占好几行',
    '标题只说这一屏讲的一件事，其余的放到 lead 里。',
  ],
  'learning.narrationLong': [
    'this narration has {found} {unit}; {limit} take about half a minute to listen to, and that is enough for a screen',
    'Leave out what the screen shows anyway, or make two screens of it.',
    '这段旁白有 {found} {unit}，不要超过 {limit}，念出来大约半分钟',
    '屏幕上已经写了的就不用再念，或者分成两屏。',
  ],
  'learning.unlikeOptions': [
    'the longest option is {found} times as long as the shortest, so the choice can be guessed by its length',
    'Make them more alike: {limit} times at most.',
    '最长的选项是最短的 {found} 倍，看长短就能猜',
    '请写得差不多长，最多 {limit} 倍。',
  ],
  'learning.sectionLong': [
    'section “{found}” takes about {minutes} minutes; the most is {limit}',
    'Split it into two sections.',
    '“{found}”这一节大约要 {minutes} 分钟，最多 {limit} 分钟',
    '请分成两节。',
  ],
  'learning.noAction': [
    'section “{found}” ends without an action to take',
    'Make its last slide a pledge.',
    '“{found}”这一节结束时，没有让人选一件要去做的事',
    '请用 pledge 作这一节的最后一页。',
  ],
  'learning.onlyTells': [
    'this is the third screen in a row that only tells',
    'Ask something first: a guess, a sort, a choice.',
    '连着三屏都只是讲',
    '请先问一问：猜一猜、分一分、选一选。',
  ],
  'learning.skillOnce': [
    'the skill “{found}” is practiced with one customer only',
    'Have a talk with another customer ask for it too.',
    '“{found}”这项能力只跟一位客户练过',
    '请让另一位客户的对话也练到它。',
  ],
  'learning.longest': [
    'the right reply is by far the longest in {found} of {limit} {limit|question|questions}, so it can be guessed by its length',
    'Say the wrong replies in as many words, or the right one in fewer.',
    '{limit} 题里有 {found} 题，正确的回答明显最长，不用想也能猜中',
    '请把错误的回答写得一样长，或把正确的写短。',
  ],
  'learning.shortest': [
    'the right reply is by far the shortest in {found} of {limit} {limit|question|questions}, so it can be guessed by its length',
    'Say the wrong replies in fewer words, or the right one in more.',
    '{limit} 题里有 {found} 题，正确的回答明显最短，不用想也能猜中',
    '请把错误的回答写短，或把正确的写得一样长。',
  ],
  'learning.noModel': [
    'no talk shows how it goes badly and how it goes well',
    'Give one of the talks a “model” with a bad and a good example.',
    '没有一段对话示范谈砸了和谈好了各是什么样',
    '请给其中一段对话加上 model，一段反例，一段正例。',
  ],
  'testOut.ungraded': [
    '“{found}” is not graded, so nobody could pass with it',
    'Name a quiz or another slide with a score.',
    '“{found}”不计分，没法靠它通过',
    '请写一个测验，或别的计分的页。',
  ],
  'match.sameRight': ['two right sides are the same', 'Give every pair its own right side.', '右边有两项相同', '每一对的右边都要不同。'],

  ...talkMessages,

  'type.unknown': ['there is no slide type “{found}”', 'The types are: {among}.', '没有“{found}”这种页面', '页面类型有：{among}。'],
  'type.missing': [
    'the slide does not say of what type it is',
    'Add "type" here with one of: {among}.',
    '没有写这一页是什么类型',
    '请在这里补上 "type"，可以写：{among}。',
  ],
  'id.file': [
    'the id “{found}” is not the name of the file',
    'The file, the id here and the name in course.json must be called the same: write “{right}” in all three.',
    'id“{found}”和文件名不一致',
    '文件名、这里的 id 和 course.json 里的名字要一样，三处都用“{right}”。',
  ],
  'copy.id': [
    'this file has the id “{found}”, and so has {other}',
    'Is it a copy? Give it an id of its own: “{right}” here, and in “{section}” in course.json. Or remove the file, and what course.json lists of it.',
    '这个文件的 id 是“{found}”，和 {other} 的一样',
    '如果是复制出来的新页，这里和 course.json 的“{section}”一节里都写“{right}”；用不着就删去这个文件，course.json 里列了的话也去掉。',
  ],
  'copy.file': [
    'this file has the id “{found}”, and so has {other}',
    'Is it a copy? Rename the file to {right}.json, and write “{right}” here and in “{section}” in course.json. Or remove the file, and what course.json lists of it.',
    '这个文件的 id 是“{found}”，和 {other} 的一样',
    '如果是复制出来的新页，请把文件改名为 {right}.json，这里和 course.json 的“{section}”一节里都写“{right}”；用不着就删去这个文件，course.json 里列了的话也去掉。',
  ],
  'id.twice': ['the id “{found}” appears twice', 'Give each its own.', 'id“{found}”用了两次', '每个 id 只能用一次。'],
  'id.reported': [
    'a decision of this slide is reported as “{found}”, like one of “{other}”',
    'Rename the newer of the two slides.',
    '这一页有一个决定在报表里叫“{found}”，和“{other}”的重名',
    '请把较新的那一页改名。',
  ],
  'id.collision': [
    'the ids “{found}” and “{other}” have the same key in saved answers',
    'Rename the newer of them a little.',
    'id“{found}”和“{other}”在学习记录里的缩写相同',
    '请把较新的那个稍微改一下。',
  ],
  'section.missing': [
    'there is no folder “{found}”',
    'Make it, or correct the section’s id.',
    '没有文件夹“{found}”',
    '请建立文件夹，或改正章节的 id。',
  ],
  'section.otherFolder': [
    'none of the slides of “{found}” is in its folder',
    'A section and the folder of its slides have the same name.',
    '文件夹“{found}”里没有这一章的页面',
    '章节的 id 和文件夹的名字要一致。',
  ],
  'slide.missing': [
    'there is no file {found}',
    'Write it, or take the slide off the list.',
    '没有文件 {found}',
    '请写这个文件，或从列表里去掉。',
  ],
  'slide.otherFolder': [
    'this slide is not where its section looks for it, but here: {found}',
    'Move or rename the file to {right}, or list the slide in another section.',
    '这一页不在章节的文件夹里，而在 {found}',
    '请把文件移到（或改名为）{right}，或把它列到另一个章节。',
  ],
  'slide.unlisted': [
    'course.json does not list this slide',
    'Add “{found}” to the slides of “{section}”, or remove the file.',
    'course.json 里没有列出这一页',
    '请把“{found}”加到章节“{section}”，或删去文件。',
  ],
  'slide.listedTwice': [
    'course.json lists “{found}” in two places',
    'A slide stands in one place only: take it out here or there.',
    'course.json 里把“{found}”列了两次',
    '一页只能放在一个地方，请去掉其中一处。',
  ],
  'slide.noSection': [
    'course.json has no section “{section}”, as the folder of this slide is called',
    'Move the file into the folder of a section and list it there, add a section “{section}”, or remove the file.',
    'course.json 里没有“{section}”这一节，可是这个文件在这个文件夹里',
    '请把文件移到某一节的文件夹里并列在那一节，或者补上“{section}”这一节，或者删去文件。',
  ],
  'slide.unknown': ['the course has no slide “{found}”', 'Write the id of a slide.', '课程里没有“{found}”这一页', '请写页面的 id。'],
  'results.noQuiz': ['“{found}” is not a quiz', 'Name a slide of type quiz.', '“{found}”不是测验', '请写 quiz 类型页面的 id。'],
  'results.otherSection': [
    'the quiz “{found}” is in another section',
    'Put both into one section.',
    '测验“{found}”在另一个章节',
    '请把两页放在同一章节。',
  ],
  'variable.unknown': ['there is no variable “{found}”', 'course.json has: {among}.', '没有变量“{found}”', 'course.json 里有：{among}。'],
  'variable.open': ['{{ opens a variable that is not closed', 'Write {{name}}.', '{{ 没有用 }} 结束', '请写成 {{name}}。'],
  'variable.braces': [
    '{found} is not how a variable is written',
    'Write {right}, with two braces of the English keyboard on each side.',
    '变量不能写成 {found}',
    '请用英文的两层大括号，写成 {right}。',
  ],
  'variable.locale': ['the variable “{found}” has no value in {locale}', 'Add it.', '变量“{found}”没有 {locale} 的值', '请补上。'],
  'variable.particle': [
    '“{found}” is not a pair of Korean particles',
    'Use one of: {among}.',
    '“{found}”不是一对韩语助词',
    '可以用：{among}。',
  ],
  'variable.nested': ['a variable cannot hold another one', 'Write the words themselves.', '变量里不能再用变量', '请直接写文字。'],
  'person.unknown': [
    'there is no character “{found}”',
    'people.json has: {among}.',
    '没有“{found}”这个人物',
    'people.json 里有：{among}。',
  ],
  'mood.unknown': ['there is no mood “{found}”', 'people.json has: {among}.', '没有“{found}”这种表情', 'people.json 里有：{among}。'],
  'weights.sum': ['the weights add up to {found}', 'They must add up to 100.', '权重加起来是 {found}', '合计必须是 100。'],
  'weights.private': [
    'the answers of “{found}” are private, so they cannot count',
    'Take it out of the weights, or make the slide not private.',
    '“{found}”的答案是私密的，不能计分',
    '请把它从 weights 里删去，或去掉这一页的 private。',
  ],
  'weights.ungraded': [
    'nothing is graded on “{found}”',
    'Give weight only to slides with scored answers.',
    '“{found}”没有计分的内容',
    '只给有计分题目的页面加权重。',
  ],
  ...translationMessages,
  ...exchangeMessages,

  'budget.over12': [
    'the answers of a learner can take {found} characters; SCORM 1.2 keeps {limit}',
    'Package for SCORM 2004, or make these lighter: {among}.',
    '一名学员的答案最多会占 {found} 个字符；SCORM 1.2 只存得下 {limit} 个',
    '请打包成 SCORM 2004，或精简这几页：{among}。',
  ],
  'budget.over': [
    'the answers of a learner can take {found} characters; no LMS is sure to keep more than {limit}',
    'Make these lighter, or split it into two courses: {among}.',
    '一名学员的答案最多会占 {found} 个字符；超过 {limit} 个，没有平台保证存得下',
    '请精简这几页，或分成两门课：{among}。',
  ],

  'media.missing': [
    'there is no file {found}',
    'Paths start in the slide script’s folder.',
    '没有文件 {found}',
    '路径从页面文件所在的文件夹算起。',
  ],
  'media.outside': [
    '“{found}” is not in the course folder, and a course brings all its files along',
    'Copy the file beside the slide script and write its name alone.',
    '“{found}”不在课程文件夹里，课程要自带所有文件',
    '请把文件复制到页面文件旁边，这里只写文件名。',
  ],
  'media.backslash': [
    '“{found}” has a backslash',
    'Write folders with /: {right}.',
    '“{found}”里用了反斜杠',
    '文件夹请用 / 隔开：{right}。',
  ],
  'media.kind': [
    '“{found}” is not a kind of file every LMS serves',
    'Use one of: {among}.',
    '不是每个平台都支持“{found}”文件',
    '请用：{among}。',
  ],
  'media.content': [
    'the content of {found} is not what its name says',
    'Export it again as {right}.',
    '{found} 的内容和扩展名不符',
    '请重新导出为 {right}。',
  ],
  'media.active': [
    'the picture {found} holds active content: {part}',
    'Export it as a plain SVG, or as PNG.',
    '图片 {found} 里有可执行的内容：{part}',
    '请导出为纯 SVG 或 PNG。',
  ],
  'media.unused': ['no slide uses this file', 'Remove it, or name it in a slide.', '没有页面用到这个文件', '请删去它，或在页面里使用。'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

/** What kind of problem it is. */
export type Code = keyof typeof messages;

/** Names of JSON's kinds of values, as `field.type` says them. */
export const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  string: ['a text in double quotes', '加双引号的文字'],
  number: ['a number', '数字'],
  boolean: ['true or false', 'true 或 false'],
  object: ['an object in { }', '{ } 里的对象'],
  record: ['an object in { }', '{ } 里的对象'],
  array: ['a list in [ ]', '[ ] 里的列表'],
  null: ['null', 'null'],
};

/** The same as what should be written. */
export const wantedNames: Readonly<Record<string, readonly [string, string]>> = {
  ...kindNames,
  number: ['a number, without quotes', '数字，不加引号'],
  boolean: ['true or false, without quotes', ' true 或 false，不加引号'],
};

/** Names of what texts are measured in. */
export const unitNames: Readonly<Record<string, readonly [string, string]>> = {
  characters: ['characters', '字'],
  words: ['words', '个词'],
  letters: ['letters (a Chinese, Japanese or Korean character counts as two)', '个字母宽（一个汉字或韩文字算两个）'],
};

/** What stands between the names of a list, the last two of a choice, and for a list without names. */
export const listing = [
  { comma: ', ', or: ' or ', and: ' and ', none: 'none' },
  { comma: '、', or: ' 或 ', and: ' 和 ', none: '无' },
] as const;

export const didYouMean = ['Did you mean “{nearest}”?', '是不是想写“{nearest}”？'] as const;
