import type { Item } from './fields.ts';

/** What is counted: one, several, and in Chinese with its measure word and without. */
export const nouns: Readonly<Record<Item['is'], readonly [one: string, many: string, counted: string, bare: string]>> = {
  option: ['an option', 'options', '个选项', '选项'],
  question: ['a question', 'questions', '道题', '题目'],
  pair: ['a pair', 'pairs', '组配对', '配对'],
  box: ['a box', 'boxes', '个格子', '格子'],
  row: ['a row', 'rows', '行', '各行'],
  step: ['a step', 'steps', '步', '步骤'],
  scene: ['a scene', 'scenes', '个场景', '场景'],
  reply: ['a reply', 'replies', '句回应', '回应'],
  ending: ['an ending', 'endings', '个结局', '结局'],
  line: ['a line of the example', 'lines of the example', '句示范对话', '示范对话'],
  point: ['a key point', 'key points', '个要点', '要点'],
  card: ['a card', 'cards', '张卡片', '卡片'],
  group: ['a group', 'groups', '个组', '各组'],
  field: ['a field', 'fields', '个区域', '各区域'],
  statement: ['a statement', 'statements', '条陈述', '陈述'],
  band: ['a score band', 'score bands', '个分数段', '分数段'],
  bar: ['a part of the chart', 'parts of the chart', '个数据项', '数据项'],
  spot: ['a point on the picture', 'points on the picture', '个图上的点', '图上的点'],
  said: ['a line to rewrite', 'lines to rewrite', '句要改的话', '要改的话'],
  part: ['a part', 'parts', '处内容', '内容'],
};

/** What changed in a slide: of one, of several, in Chinese. */
export const changeMessages = {
  text: ['1 text', '{count} texts', '{count} 处文字'],
  picture: ['1 picture', '{count} pictures', '{count} 张图片'],
  face: ['1 face', '{count} faces', '{count} 处表情'],
  recording: ['1 recording', '{count} recordings', '{count} 段录音'],
  added: ['{noun} was added', '{count} {nouns} were added', '增加了 {count} {noun}'],
  removed: ['{noun} was removed', '{count} {nouns} were removed', '删去了 {count} {noun}'],
  order: ['the {nouns} are in another order', 'the {nouns} are in another order ({count} times)', '{nouns}的顺序变了'],
  right: ['a right answer changed', '{count} right answers changed', '改了 {count} 处正确答案'],
  home: ['a card belongs elsewhere now', '{count} cards belong elsewhere now', '{count} 张卡片换了该放的地方'],
  reply: ['what a reply does changed', 'what {count} replies do changed', '{count} 句回应的作用变了'],
  value: ['{field}: {from} → {to}', '{field}: {from} → {to}', '{field}：{from} → {to}'],
  type: ['its type changed: {from} → {to}', 'its type changed: {from} → {to}', '页面类型变了：{from} → {to}'],
  section: ['moved from section {from} to {to}', 'moved from section {from} to {to}', '从 {from} 节移到 {to} 节'],
  place: ['moved: page {from} → {to} of the course', 'moved: page {from} → {to} of the course', '移动了：全课第 {from} 页 → 第 {to} 页'],
  new: ['a new page', 'a new page', '新的一页'],
  gone: [
    'the page is gone: its answer and its points are dropped',
    'the page is gone: its answer and its points are dropped',
    '这一页没有了：答案和得分都不再保留',
  ],
  other: [
    'its answers are kept in another way (another version of Parley)',
    'its answers are kept in another way (another version of Parley)',
    '答案的存法变了（Parley 的版本不同）',
  ],
} as const satisfies Record<string, readonly [one: string, many: string, chinese: string]>;

export type ChangeCode = keyof typeof changeMessages;

/** What changed in the whole course, and what that means for learners: in English, then in Chinese. */
export const remarkMessages = {
  code: [
    'code: {from} → {to}',
    'an LMS takes it for another course, and progress kept in a browser is not found',
    '课程代码：{from} → {to}',
    '学习平台会当成另一门课，存在浏览器里的进度也找不到',
  ],
  edition: ['edition: {from} → {to}', 'answers stay', '版次：{from} → {to}', '答案不变'],
  title: ['title: {from} → {to}', 'answers stay', '课程名称：{from} → {to}', '答案不变'],
  locale: ['source language: {from} → {to}', 'answers stay', '源语言：{from} → {to}', '答案不变'],
  locales: ['languages: {from} → {to}', 'answers stay', '语言：{from} → {to}', '答案不变'],
  drawings: ['faces redrawn: {count}', 'answers stay', '重新画的人物表情：{count} 个', '答案不变'],
  passHigher: [
    'pass mark: {from} → {to}',
    'anyone who has passed stays passed, with the score they had; everybody else needs {to}',
    '通过分：{from} → {to}',
    '已通过的仍算通过，成绩不变；其他人要达到 {to} 分',
  ],
  passLower: [
    'pass mark: {from} → {to}',
    'anyone who failed with {to} or more, and lacks nothing required, passes the next time they open the course',
    '通过分：{from} → {to}',
    '之前没通过、但已有 {to} 分且必做页都做完的，下次打开课程就算通过',
  ],
  counts: [
    'the try that counts: {from} → {to}',
    'the score is worked out again from the tries made; a status never falls, and where it would, the score stays too',
    '计分方式：{from} → {to}',
    '成绩按已有的作答重新计算；状态不会降低，会降低时成绩也保持原样',
  ],
  weights: [
    'weights: {changes}',
    'the score is worked out again from the points earned; a status never falls, and where it would, the score stays too',
    '权重：{changes}',
    '成绩按已得的分数重新计算；状态不会降低，会降低时成绩也保持原样',
  ],
  weightNew: [
    'counts now: {slides}',
    'no score is reported until it is finished too; anyone who has passed or completed stays so, with the score they had',
    '新计入成绩：{slides}',
    '做完它才有成绩；已通过或已完成的不变，成绩也不变',
  ],
  completes: [
    'what completes the course: {from} → {to}',
    'anyone who has completed or passed stays so; everybody else goes by the new rule',
    '完成的条件：{from} → {to}',
    '已完成或已通过的不变；其他人按新条件',
  ],
  toPassed: [
    'the course is passed or failed now, no longer only completed',
    'anyone who has reached the pass mark passes the next time they open the course; anyone who has completed keeps that at least',
    '课程现在分通过与未通过，不再只算完成',
    '达到通过分的，下次打开课程就算通过；已完成的至少仍算完成',
  ],
  toCompleted: [
    'the course is only completed now, no longer passed or failed',
    'anyone who has passed stays passed; anyone who failed completes once all is done',
    '课程现在只算完成，不再分通过与未通过',
    '已通过的不变；之前没通过的，全部做完就算完成',
  ],
  scoreTold: ['the LMS is told the score now', 'it comes the next time something is saved', '现在会把成绩告诉学习平台', '下次保存时送出'],
  scoreUntold: ['the LMS is no longer told the score', 'it keeps the score it has', '不再把成绩告诉学习平台', '平台上已有的成绩不变'],
  exit: ['exit of a finished course: {from} → {to}', 'answers stay', '学完后的退出方式：{from} → {to}', '答案不变'],
  privateNow: [
    'private now: {slides}',
    'answers from now on stay on the device; what an LMS was told before stays there',
    '现在不上报：{slides}',
    '以后的答案只留在本机；以前告诉学习平台的仍在那里',
  ],
  privateNoMore: [
    'no longer private: {slides}',
    'answers from now on are told to the LMS',
    '现在会上报：{slides}',
    '以后的答案会告诉学习平台',
  ],
  toLinear: [
    'navigation: free → linear',
    'pages that were opened stay open; others open once the required ones before them are done',
    '浏览方式：自由 → 按顺序',
    '打开过的页面仍可打开；其他页面要先完成它前面的必做页',
  ],
  toFree: ['navigation: linear → free', 'every page is open', '浏览方式：按顺序 → 自由', '所有页面都能打开'],
  sectionNew: ['new section: {section}', 'answers stay', '新的一节：{section}', '答案不变'],
  sectionGone: [
    'section removed: {section}',
    'pages that moved elsewhere keep their answers',
    '删去一节：{section}',
    '移到别处的页面答案不变',
  ],
  sectionTitle: ['title of section {section}: {from} → {to}', 'answers stay', '{section} 节的名称：{from} → {to}', '答案不变'],
  sectionOrder: ['the sections are in another order', 'answers stay', '各节的顺序变了', '答案不变'],
  attemptsMore: [
    'attempts of {slides}: {from} → {to}',
    'anyone who had used up their tries may try again',
    '{slides} 的作答次数：{from} → {to}',
    '次数用完的可以再试',
  ],
  attemptsFewer: [
    'attempts of {slides}: {from} → {to}',
    'anyone who has had {to} or more may not try again; the results stay',
    '{slides} 的作答次数：{from} → {to}',
    '已试过 {to} 次或更多的不能再试；成绩不变',
  ],
  requiredNow: [
    'required now: {slides}',
    'anyone in the middle of the course has to finish it too; anyone who has completed or passed stays so',
    '现在必做：{slides}',
    '还在学的要做完它；已完成或已通过的不变',
  ],
  requiredNoMore: [
    'no longer required: {slides}',
    'anyone who lacked nothing else is done the next time they open the course',
    '不再必做：{slides}',
    '只差它的，下次打开课程就算完成',
  ],
  renamed: [
    '{from} is gone, and {to} is much like it',
    'under another id it is another slide, and its answers and points are lost: keep the id {from}',
    '{from} 没有了，而 {to} 和它很像',
    '换了编号就是另一页，答案和得分都会丢失：请保留编号 {from}',
  ],
  sameKey: [
    'the new id {to} has the same key in saved answers as {from}, which is gone',
    'an old answer could land on the wrong slide: choose another id',
    '新编号 {to} 与已删去的 {from} 在存档里是同一个记号',
    '旧答案可能落到错的页面上：请换一个编号',
  ],
} as const satisfies Record<string, readonly [what: string, effect: string, whatChinese: string, effectChinese: string]>;

export type RemarkCode = keyof typeof remarkMessages;
