import type { Message } from '../../core/kind.ts';

const messages = {
  'import.empty': {
    'zh-CN': '这个文件是空的。',
    en: 'This file is empty.',
    ko: '빈 파일입니다.',
  },
  'import.binary': {
    'zh-CN': '这个文件不是文本，也不是 Excel 工作簿（.xlsx），读不出来。',
    en: 'This file is neither text nor an Excel workbook (.xlsx), so it cannot be read.',
    ko: '텍스트도 Excel 통합 문서(.xlsx)도 아니어서 읽을 수 없습니다.',
  },
  'import.oldExcel': {
    'zh-CN': '这是旧版 Excel 文件（.xls）。请用 Excel 另存为 .xlsx 或 CSV，再放进来。',
    en: 'This is an old Excel file (.xls). Save it as .xlsx or CSV and drop it again.',
    ko: '예전 Excel 파일(.xls)입니다. .xlsx 또는 CSV로 저장한 뒤 다시 넣어 주세요.',
  },
  'import.openDocument': {
    'zh-CN': '这是 OpenDocument 表格（.ods）。请在 Moodle 里下载 Excel 或文本格式，再放进来。',
    en: 'This is an OpenDocument spreadsheet (.ods). Download the Excel or the text format from Moodle and drop that.',
    ko: 'OpenDocument 스프레드시트(.ods)입니다. Moodle에서 Excel 또는 텍스트 형식으로 내려받아 넣어 주세요.',
  },
  'import.brokenWorkbook': {
    'zh-CN': '这个压缩文件里没有能读的 Excel 工作表，也可能已经损坏。',
    en: 'This archive holds no readable Excel sheet, or it is damaged.',
    ko: '읽을 수 있는 Excel 시트가 없거나 파일이 손상되었습니다.',
  },
  'import.tooLarge': {
    'zh-CN': '这个工作簿解开后太大了。请改用 CSV 格式下载。',
    en: 'This workbook is too large once unpacked. Download it as CSV instead.',
    ko: '압축을 풀면 너무 큰 통합 문서입니다. CSV로 내려받아 주세요.',
  },
  'import.noTable': {
    'zh-CN': '没有找到表头。第一行应是各列的名称，用逗号、分号或制表符隔开。',
    en: 'No headings were found. The first row should name the columns, separated by commas, semicolons or tabs.',
    ko: '제목 행을 찾지 못했습니다. 첫 행에는 쉼표, 세미콜론 또는 탭으로 구분한 열 이름이 있어야 합니다.',
  },
  'import.noRows': {
    'zh-CN': '表头下面没有内容。',
    en: 'There is nothing below the headings.',
    ko: '제목 행 아래에 내용이 없습니다.',
  },
  'import.tickBoxes': {
    'zh-CN':
      '这份 Moodle 报表里没有题目编号，同一列可能是不同的题，无法可靠读取。请在 Moodle 的“交互式报表”页面勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，保存后重新下载。',
    en: 'This Moodle report does not say which question a response belongs to, and one column can hold different questions. On Moodle’s interactions report page tick “Summary of question”, “Summary of response”, “Summary of right answer” and “Summary of result”, save, and download again.',
    ko: '이 Moodle 보고서에는 응답이 어느 질문의 것인지 나와 있지 않고, 같은 열에 서로 다른 질문이 들어 있을 수 있습니다. Moodle의 상호작용 보고서 페이지에서 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”을 선택하고 저장한 다음 다시 내려받아 주세요.',
  },
  'import.objectivesReport': {
    'zh-CN':
      '这是 Moodle 的目标报表，只有每个目标的分数，没有一次次的选择。请打开“交互式报表”，勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，再下载。',
    en: 'This is Moodle’s objectives report: it holds scores but no decisions. Open the “Interactions report”, tick “Summary of question”, “Summary of response”, “Summary of right answer” and “Summary of result”, and download that.',
    ko: 'Moodle의 학습목표 보고서로, 점수만 있고 선택 내용이 없습니다. “상호작용 보고서”를 열어 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”을 선택한 다음 내려받아 주세요.',
  },
  'import.basicReport': {
    'zh-CN': '这是 Moodle 的基本报表，没有一次次的选择。请打开“交互式报表”，勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，再下载。',
    en: 'This is Moodle’s basic report: it holds no decisions. Open the “Interactions report”, tick “Summary of question”, “Summary of response”, “Summary of right answer” and “Summary of result”, and download that.',
    ko: 'Moodle의 기본 보고서로, 선택 내용이 없습니다. “상호작용 보고서”를 열어 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”을 선택한 다음 내려받아 주세요.',
  },
  'import.otherCourse': {
    'zh-CN': '文件里没有一道题属于本课程，可能是另一门课的报表。例如：{{example}}',
    en: 'None of the questions in this file belongs to this course; it may be another course’s report. For example: {{example}}',
    ko: '이 파일의 질문 가운데 이 과정의 것이 없습니다. 다른 과정의 보고서일 수 있습니다. 예: {{example}}',
  },
  'import.brokenJson': {
    'zh-CN': '这个 JSON 文件有语法错误，可能没有下载完整。',
    en: 'This JSON file has an error in it; it may not have been downloaded completely.',
    ko: 'JSON 파일에 오류가 있습니다. 끝까지 내려받지 못했을 수 있습니다.',
  },
  'import.unknownJson': {
    'zh-CN': '这个 JSON 文件里没有学习记录。',
    en: 'This JSON file holds no attempts.',
    ko: '이 JSON 파일에는 학습 기록이 없습니다.',
  },
  'import.stopped': {
    'zh-CN': '已停止，什么也没有导入。',
    en: 'Stopped; nothing was imported.',
    ko: '중지했습니다. 아무것도 가져오지 않았습니다.',
  },
  'import.rosterHeadings': {
    'zh-CN': '名单里没有找到学员一列。请把一列命名为“学员”“邮箱”或“姓名”。',
    en: 'The roster has no column for the learner. Name one “Learner”, “E-mail” or “Name”.',
    ko: '명단에 학습자 열이 없습니다. 한 열의 이름을 “학습자”, “이메일” 또는 “이름”으로 지어 주세요.',
  },
  'import.noLearner': { 'zh-CN': '没有写是谁。', en: 'It does not say who it is about.', ko: '누구의 기록인지 적혀 있지 않습니다.' },
  'import.longName': {
    'zh-CN': '名字超过 {{most}} 个字。',
    en: 'The name is longer than {{most}} characters.',
    ko: '이름이 {{most}}자를 넘습니다.',
  },
  'import.notAnAttempt': {
    'zh-CN': '“{{value}}”不是第几次学习。',
    en: '“{{value}}” is not the number of an attempt.',
    ko: '“{{value}}”은(는) 시도 번호가 아닙니다.',
  },
  'import.notANumber': {
    'zh-CN': '“{{column}}”一列的“{{value}}”不是数字。',
    en: '“{{value}}” in the column “{{column}}” is not a number.',
    ko: '“{{column}}” 열의 “{{value}}”은(는) 숫자가 아닙니다.',
  },
  'import.scoreRange': {
    'zh-CN': '分数“{{value}}”不在 0 到 100 之间。',
    en: 'The score “{{value}}” is not between 0 and 100.',
    ko: '점수 “{{value}}”이(가) 0에서 100 사이가 아닙니다.',
  },
  'import.notATime': {
    'zh-CN': '“{{column}}”一列的“{{value}}”不是时长。',
    en: '“{{value}}” in the column “{{column}}” is no length of time.',
    ko: '“{{column}}” 열의 “{{value}}”은(는) 걸린 시간이 아닙니다.',
  },
  'import.unknownStatus': {
    'zh-CN': '不认识状态“{{value}}”。',
    en: 'The status “{{value}}” is not known.',
    ko: '알 수 없는 상태입니다: “{{value}}”',
  },
  'import.noInteraction': {
    'zh-CN': '没有写是哪道题。',
    en: 'It does not say which question it is about.',
    ko: '어느 질문인지 적혀 있지 않습니다.',
  },
  'import.duplicate': { 'zh-CN': '与第 {{line}} 行相同。', en: 'The same as line {{line}}.', ko: '{{line}}행과 같습니다.' },
  'import.sameAttempt': {
    'zh-CN': '这一次学习已经在第 {{line}} 行，内容不同。',
    en: 'Line {{line}} already tells of this attempt, and tells something else.',
    ko: '이 시도는 이미 {{line}}행에 있으며 내용이 다릅니다.',
  },
  'import.twiceOnRoster': {
    'zh-CN': '这位学员已经在第 {{line}} 行。',
    en: 'Line {{line}} already names this learner.',
    ko: '이 학습자는 이미 {{line}}행에 있습니다.',
  },
  'import.tooManyDecisions': {
    'zh-CN': '一次学习里的作答超过 {{most}} 个。',
    en: 'More than {{most}} responses in one attempt.',
    ko: '한 번의 시도에 응답이 {{most}}개를 넘습니다.',
  },
  'import.tooManyCells': {
    'zh-CN': '这一行有 {{cells}} 格，表头只有 {{columns}} 列。',
    en: 'This row has {{cells}} cells, but there are {{columns}} columns.',
    ko: '이 행에는 칸이 {{cells}}개 있지만 열은 {{columns}}개입니다.',
  },
  'import.brokenQuotes': {
    'zh-CN': '这里的引号没有正确配对，从这一行起的内容可能读不出来。',
    en: 'A quotation mark is not closed properly here; what follows may be missing.',
    ko: '따옴표가 제대로 닫히지 않았습니다. 이 행부터의 내용을 읽지 못했을 수 있습니다.',
  },
  'import.notADay': { 'zh-CN': '“{{value}}”不是日期。', en: '“{{value}}” is not a date.', ko: '“{{value}}”은(는) 날짜가 아닙니다.' },
  'import.noAttempt': { 'zh-CN': '这一条不是学习记录。', en: 'This entry is no attempt.', ko: '학습 기록이 아닙니다.' },
  'import.datesLeftOut': {
    'zh-CN': '有 {{count}} 个日期读不懂，已略去。例如：{{example}}',
    en: 'Dates that could not be read were left out ({{count}}). For example: {{example}}',
    ko: '읽을 수 없는 날짜 {{count}}개를 뺐습니다. 예: {{example}}',
  },
  'import.unknownInteractions': {
    'zh-CN': '有 {{count}} 个回答的题目不在本课程里，已保留编号。例如：{{example}}',
    en: 'Responses to questions this course does not have were kept under their ids ({{count}}). For example: {{example}}',
    ko: '이 과정에 없는 질문의 응답 {{count}}개를 번호 그대로 두었습니다. 예: {{example}}',
  },
  'import.noResultColumn': {
    'zh-CN': '文件里没有“结果”一列，所以不知道哪些回答是对的。在 Moodle 里可以勾选“结果摘要”。',
    en: 'There is no column with results, so it is not known which responses were right. In Moodle tick “Summary of result”.',
    ko: '결과 열이 없어 어떤 응답이 맞았는지 알 수 없습니다. Moodle에서는 “결과 요약”을 선택하세요.',
  },
  'import.noResponses': {
    'zh-CN': '有 {{count}} 道题没有写回答。',
    en: 'For some questions no response is given ({{count}}).',
    ko: '응답이 적혀 있지 않은 질문이 {{count}}개 있습니다.',
  },
  'import.unknownResults': {
    'zh-CN': '有 {{count}} 个结果读不懂，不计对错。例如：{{example}}',
    en: 'Results that are neither right nor wrong were not counted as either ({{count}}). For example: {{example}}',
    ko: '맞음도 틀림도 아닌 결과 {{count}}개는 어느 쪽으로도 세지 않았습니다. 예: {{example}}',
  },
  'import.standingUnclear': {
    'zh-CN': '文件里有分数，但没有说是否通过；有分数的记为“已完成”。',
    en: 'The file holds scores but does not say who passed; those with a score count as completed.',
    ko: '점수는 있으나 통과 여부가 없어, 점수가 있으면 완료로 셉니다.',
  },
  'import.noStatus': {
    'zh-CN': '有些记录既没有状态，也没有分数；有作答的记为“进行中”。',
    en: 'Where there is neither status nor score, those with responses count as in progress.',
    ko: '상태도 점수도 없는 기록은 응답이 있으면 진행 중으로 셉니다.',
  },
  'import.damaged': {
    'zh-CN': '有些字读不出来，已用 � 代替。',
    en: 'Some characters could not be read and are shown as �.',
    ko: '읽을 수 없는 글자는 �로 표시했습니다.',
  },
} satisfies Record<`import.${string}`, Readonly<Record<'zh-CN' | 'en' | 'ko', string>>>;

/** What can be said of an import. */
export type ImportKey = keyof typeof messages;

/** A sentence about an import. */
export interface ImportMessage extends Message {
  key: ImportKey;
}

const isLocale = (locale: string): locale is 'zh-CN' | 'en' | 'ko' => ['zh-CN', 'en', 'ko'].includes(locale);

/** What an import has to say, in a language of the interface; in English for any other. */
export function sentence({ key, values = {} }: ImportMessage, locale: string): string {
  const text = messages[key][isLocale(locale) ? locale : 'en'];
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(Object.hasOwn(values, name) ? values[name] : ''));
}

/** Every sentence by its key. */
export const importMessages: Readonly<Record<ImportKey, Readonly<Record<'zh-CN' | 'en' | 'ko', string>>>> = messages;
