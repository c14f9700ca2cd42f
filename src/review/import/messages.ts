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
    'zh-CN': '这是旧版 Excel 文件（.xls）。请用 Excel 另存为 .xlsx 或 CSV，再导入。',
    en: 'This is an old Excel file (.xls). In Excel, save it as .xlsx or CSV, then import it.',
    ko: '예전 Excel 파일(.xls)입니다. .xlsx 또는 CSV로 저장한 뒤 가져와 주세요.',
  },
  'import.openDocument': {
    'zh-CN': '这是 OpenDocument 表格（.ods）。请在 Moodle 里下载 Excel 或文本格式，再导入。',
    en: 'This is an OpenDocument spreadsheet (.ods). In Moodle, download the Excel or text format instead, and import that.',
    ko: 'OpenDocument 스프레드시트(.ods)입니다. Moodle에서 Excel 또는 텍스트 형식으로 내려받아 가져와 주세요.',
  },
  'import.brokenWorkbook': {
    'zh-CN': '这个压缩文件里没有能读的 Excel 工作表，也可能已经损坏。',
    en: 'This compressed file has no Excel sheet that can be read, or it may be damaged.',
    ko: '이 압축 파일에는 읽을 수 있는 Excel 시트가 없거나 파일이 손상되었을 수 있습니다.',
  },
  'import.tooLarge': {
    'zh-CN': '这个工作簿解压后太大了。请改为下载 CSV 格式。',
    en: 'This workbook is too large once unpacked. Download it as CSV instead.',
    ko: '압축을 풀면 너무 큰 통합 문서입니다. CSV로 내려받아 주세요.',
  },
  'import.noTable': {
    'zh-CN': '没有找到表头。第一行应是各列的名称，用逗号、分号或制表符隔开。',
    en: 'No headings were found. The first row should name the columns, separated by commas, semicolons or tabs.',
    ko: '열 이름을 찾지 못했습니다. 첫 행에는 쉼표, 세미콜론 또는 탭으로 구분한 열 이름이 있어야 합니다.',
  },
  'import.noRows': {
    'zh-CN': '表头下面没有内容。',
    en: 'There is nothing below the headings.',
    ko: '열 이름 아래에 내용이 없습니다.',
  },
  'import.tickBoxes': {
    'zh-CN':
      '这份 Moodle 报表里没有题目编号，同一列可能是不同的题，无法可靠读取。请在 Moodle 的“交互式报表”页面勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，保存后重新下载。',
    en: 'This Moodle report does not say which question an answer belongs to, and one column can hold different questions, so it cannot be read reliably. In Moodle, on the “Interactions report” page, tick “Summary of question”, “Summary of responses”, “Summary of right answer” and “Summary of result”, save, and download it again.',
    ko: '이 Moodle 보고서에는 문항 번호가 없고, 같은 열에 서로 다른 문항이 들어 있을 수 있어 정확히 읽을 수 없습니다. Moodle의 “상호작용 보고서” 페이지에서 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”에 체크하고 저장한 다음 다시 내려받아 주세요.',
  },
  'import.objectivesReport': {
    'zh-CN':
      '这是 Moodle 的目标报表，只有每个目标的分数，没有每道题的作答。请打开“交互式报表”，勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，再下载。',
    en: 'This is Moodle’s objectives report: it has a score for each objective, but no answers to questions. Open the “Interactions report”, tick “Summary of question”, “Summary of responses”, “Summary of right answer” and “Summary of result”, and download that.',
    ko: 'Moodle의 학습목표 보고서입니다. 목표별 점수만 있고 문항별 응답이 없습니다. “상호작용 보고서”를 열어 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”에 체크한 다음 내려받아 주세요.',
  },
  'import.basicReport': {
    'zh-CN': '这是 Moodle 的基础报表，没有每道题的作答。请打开“交互式报表”，勾选“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”，再下载。',
    en: 'This is Moodle’s basic report: it has no answers to questions. Open the “Interactions report”, tick “Summary of question”, “Summary of responses”, “Summary of right answer” and “Summary of result”, and download that.',
    ko: 'Moodle의 기본 보고서입니다. 문항별 응답이 없습니다. “상호작용 보고서”를 열어 “질문 요약”, “응답 요약”, “정답 요약”, “결과 요약”에 체크한 다음 내려받아 주세요.',
  },
  'import.otherCourse': {
    'zh-CN': '文件里没有一道题属于本课程，可能是另一门课的报表。例如：{{example}}',
    en: 'None of the questions in this file belongs to this course; it may be another course’s report. For example: {{example}}',
    ko: '이 파일에는 이 과정의 문항이 하나도 없습니다. 다른 과정의 보고서일 수 있습니다. 예: {{example}}',
  },
  'import.brokenJson': {
    'zh-CN': '这个 JSON 文件有语法错误，可能没有下载完整。',
    en: 'This JSON file has a syntax error; the download may be incomplete.',
    ko: '이 JSON 파일에 문법 오류가 있습니다. 끝까지 내려받지 못했을 수 있습니다.',
  },
  'import.unknownJson': {
    'zh-CN': '这个 JSON 文件里没有学习记录。',
    en: 'This JSON file contains no attempts.',
    ko: '이 JSON 파일에는 학습 기록이 없습니다.',
  },
  'import.stopped': {
    'zh-CN': '已停止，什么也没有导入。',
    en: 'Stopped; nothing was imported.',
    ko: '중지했습니다. 아무것도 가져오지 않았습니다.',
  },
  'import.rosterHeadings': {
    'zh-CN': '名单里没有找到“学员”一列。请把一列命名为“学员”“邮箱”或“姓名”。',
    en: 'The roster has no column that says who it is. Give one column the heading “Learner”, “E-mail” or “Name”.',
    ko: '명단에 학습자 열이 없습니다. 열 이름 하나를 “학습자”, “이메일” 또는 “이름”으로 정해 주세요.',
  },
  'import.noLearner': { 'zh-CN': '没有写是谁。', en: 'It does not say who this is.', ko: '누구의 기록인지 적혀 있지 않습니다.' },
  'import.longName': {
    'zh-CN': '姓名超过 {{most}} 个字。',
    en: 'The name is longer than {{most}} characters.',
    ko: '이름이 {{most}}자를 넘습니다.',
  },
  'import.notAnAttempt': {
    'zh-CN': '“{{value}}”看不出是第几次学习。',
    en: '“{{value}}” is not an attempt number.',
    ko: '“{{value}}”(으)로는 몇 번째 학습인지 알 수 없습니다.',
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
    en: '“{{value}}” in the column “{{column}}” is not a length of time.',
    ko: '“{{column}}” 열의 “{{value}}”은(는) 걸린 시간이 아닙니다.',
  },
  'import.unknownStatus': {
    'zh-CN': '不认识状态“{{value}}”。',
    en: 'The status “{{value}}” is not recognised.',
    ko: '알 수 없는 상태입니다: “{{value}}”',
  },
  'import.noInteraction': {
    'zh-CN': '没有写是哪道题。',
    en: 'It does not say which question was answered.',
    ko: '어느 문항인지 적혀 있지 않습니다.',
  },
  'import.duplicate': { 'zh-CN': '与第 {{line}} 行相同。', en: 'The same as row {{line}}.', ko: '{{line}}행과 같습니다.' },
  'import.sameAttempt': {
    'zh-CN': '这一次学习已经在第 {{line}} 行，内容不同。',
    en: 'This attempt is already in row {{line}}, with different content.',
    ko: '이 학습 기록은 이미 {{line}}행에 있으며 내용이 다릅니다.',
  },
  'import.twiceOnRoster': {
    'zh-CN': '这位学员已经在第 {{line}} 行。',
    en: 'This learner is already in row {{line}}.',
    ko: '이 학습자는 이미 {{line}}행에 있습니다.',
  },
  'import.tooManyDecisions': {
    'zh-CN': '一次学习里的作答超过 {{most}} 个。',
    en: 'More than {{most}} answers in one attempt.',
    ko: '학습 한 번에 응답이 {{most}}개를 넘습니다.',
  },
  'import.tooManyCells': {
    'zh-CN': '这一行有 {{cells}} 格，表头只有 {{columns}} 列。',
    en: 'This row has {{cells}} cells, but there are only {{columns}} headings.',
    ko: '이 행에는 칸이 {{cells}}개 있지만 열 이름은 {{columns}}개뿐입니다.',
  },
  'import.brokenQuotes': {
    'zh-CN': '这里的引号没有正确配对，从这一行起的内容可能读不出来。',
    en: 'A quotation mark is not closed properly here; from this row on, content may be missing.',
    ko: '따옴표가 제대로 닫히지 않았습니다. 이 행부터의 내용을 읽지 못했을 수 있습니다.',
  },
  'import.notADay': { 'zh-CN': '“{{value}}”不是日期。', en: '“{{value}}” is not a date.', ko: '“{{value}}”은(는) 날짜가 아닙니다.' },
  'import.noAttempt': { 'zh-CN': '这一条不是学习记录。', en: 'This entry is not an attempt.', ko: '학습 기록이 아닙니다.' },
  'import.datesLeftOut': {
    'zh-CN': '有 {{count}} 个日期读不懂，已略去。例如：{{example}}',
    en: 'Dates that could not be read were left out ({{count}}). For example: {{example}}',
    ko: '읽을 수 없는 날짜 {{count}}개를 뺐습니다. 예: {{example}}',
  },
  'import.unknownInteractions': {
    'zh-CN': '有 {{count}} 个作答的题目不在本课程里，已按原编号保留。例如：{{example}}',
    en: 'Answers to questions that are not in this course were kept under their IDs ({{count}}). For example: {{example}}',
    ko: '이 과정에 없는 문항의 응답 {{count}}개를 원래 번호대로 남겨 두었습니다. 예: {{example}}',
  },
  'import.notNumbered': {
    'zh-CN':
      '有些学习记录没有编号（没有“第几次学习”一列，或这一列是空的），只能按开始的先后编号。所以这样的文件每次都要包含全部学习记录；如果只有新的记录，会覆盖以前的。',
    en: 'Some attempts have no number (there is no “Attempt” column, or it is empty), so they are numbered in the order they began. Such a file must therefore always hold all attempts; one with only the new ones overwrites earlier ones.',
    ko: '번호가 없는 학습 기록이 있어(“몇 번째 학습” 열이 없거나 비어 있음) 시작한 순서대로 번호를 매겼습니다. 그래서 이런 파일에는 매번 모든 학습 기록이 들어 있어야 합니다. 새 기록만 있으면 이전 기록을 덮어씁니다.',
  },
  'import.oneAttempt': {
    'zh-CN':
      '有些作答没有说明是第几次学习（没有“第几次学习”一列，或这一列是空的），都算作第一次。所以这样的文件每次都要包含全部作答；如果只有新的作答，会覆盖以前的。',
    en: 'Some answers do not say which attempt they belong to (there is no “Attempt” column, or it is empty), so they count as the first attempt. Such a file must therefore always hold all answers; one with only the new ones overwrites earlier ones.',
    ko: '몇 번째 학습인지 알 수 없는 응답이 있어(“몇 번째 학습” 열이 없거나 비어 있음) 첫 번째 학습으로 집계했습니다. 그래서 이런 파일에는 매번 모든 응답이 들어 있어야 합니다. 새 응답만 있으면 이전 응답을 덮어씁니다.',
  },
  'import.judgedByKey': {
    'zh-CN': '文件里没有“结果”一列，回答对不对按本课程的答案判断。在 Moodle 里可以勾选“结果摘要”。',
    en: 'There is no “Result” column, so answers are judged by the course’s own key. In Moodle, you can tick “Summary of result”.',
    ko: '“결과” 열이 없어 이 과정의 정답을 기준으로 맞았는지 판단합니다. Moodle에서는 “결과 요약”에 체크하면 됩니다.',
  },
  'import.rightUnknown': {
    'zh-CN': '文件里没有“回答”，也没有“结果”，所以不知道哪些回答是对的。请在 Moodle 里勾选“回答汇总”和“结果摘要”，再下载。',
    en: 'There are neither “Response” nor “Result” columns, so there is no telling which answers were right. In Moodle, tick “Summary of responses” and “Summary of result”, and download it again.',
    ko: '“응답” 열도 “결과” 열도 없어 어떤 응답이 맞았는지 알 수 없습니다. Moodle에서 “응답 요약”과 “결과 요약”에 체크한 다음 다시 내려받아 주세요.',
  },
  'import.noResponses': {
    'zh-CN': '有 {{count}} 道题没有写回答。',
    en: 'Some questions have no answer recorded ({{count}}).',
    ko: '응답이 적혀 있지 않은 문항이 {{count}}개 있습니다.',
  },
  'import.unknownResults': {
    'zh-CN': '有 {{count}} 个结果读不懂，不计对错。例如：{{example}}',
    en: 'Results that could not be read were counted as neither right nor wrong ({{count}}). For example: {{example}}',
    ko: '읽을 수 없는 결과 {{count}}개는 정답으로도 오답으로도 집계하지 않았습니다. 예: {{example}}',
  },
  'import.standingUnclear': {
    'zh-CN': '文件里有分数，但没有说是否通过；有分数的记为“已学完”。',
    en: 'The file has scores but does not say who passed; anyone with a score is recorded as “Completed”.',
    ko: '점수는 있지만 통과 여부가 없어, 점수가 있으면 ‘완료’로 기록합니다.',
  },
  'import.noStatus': {
    'zh-CN': '有些记录既没有状态，也没有分数；有作答的记为“学习中”。',
    en: 'Some records have neither a status nor a score; those with answers are recorded as “In progress”.',
    ko: '상태도 점수도 없는 기록은 응답이 있으면 ‘학습 중’으로 기록합니다.',
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
