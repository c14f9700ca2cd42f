import { bare } from './values.ts';

/** What a column can hold. */
export const roles = [
  'learner',
  'name',
  'attempt',
  'begun',
  'seen',
  'score',
  'status',
  'interaction',
  'response',
  'result',
  'seconds',
  'dealer',
  'region',
  'due',
] as const;
export type Role = (typeof roles)[number];

const split = (line: string) => line.split('|').map(bare);

const mail = 'email address|email|e-mail|mail|邮箱|电子邮件地址|电子邮件|电子邮箱|电邮地址|邮件地址|email 地址|이메일 주소|이메일|메일';

/**
 * Headings by what they mean, the likeliest first: Moodle's own, of which the English ones were seen in real files and the
 * Chinese and Korean ones looked up in its language packs (4.4: moodle, scorm, scormreport_interactions), and others in use.
 */
const headings: Readonly<Record<Role, readonly string[]>> = {
  learner: split(
    `${mail}|learner|learner id|student id|user id|username|login|account|employee id|employee number|id number|student|user|学员编号|员工号|工号|学号|账号|帐号|用户名|学员|用户|사번|아이디|사용자 아이디|학번|계정|학습자|사용자`,
  ),
  name: split(
    'name|full name|learner name|student name|first name / last name|姓名|名称|名字|全名|学员姓名|员工姓名|이름|성명|성함|학습자 이름',
  ),
  attempt: split('attempt|attempt number|attempt no|attempts|学习次数|尝试|尝试次数|次数|第几次|시도|시도 번호|시도 횟수|회차'),
  begun: split(
    'started on|started|begun|start|start time|start date|first access|开始时间|开始日期|开始于|开始|首次访问|시작일|시작 시간|시작 일시|시작',
  ),
  seen: split(
    'last accessed on|last access|last accessed|last seen|completed on|finished|end time|date|timestamp|when|time|最后访问时间|最后访问|上次访问|完成时间|结束时间|作答时间|日期|时间|마지막 접속|최근 접속|완료일|종료일|응답 시간|날짜|일시|시간',
  ),
  score: split('score|grade|mark|points|percent|percentage|得分|分数|成绩|总分|점수|성적'),
  status: split(
    'status|completion status|lesson status|completion|state|状态|完成状态|学习状态|完成情况|상태|완료 상태|진행 상태|수료 여부',
  ),
  interaction: split(
    'interaction|interaction id|question id|question|item id|item|decision|交互|互动|题目编号|题号|题目|问题|问题标识符|상호작용|질문 식별자|문항 번호|문항|질문|문제',
  ),
  response: split(
    'response|learner response|student response|answer|reply|choice|回答|学员回答|响应|作答|答案|选择|응답|학습자 응답|답변|답|선택',
  ),
  result: split('result|correct|is correct|right|outcome|结果|是否正确|对错|正误|결과|정답 여부|정오'),
  seconds: split(
    'seconds|latency|duration|time spent|total time|elapsed|用时|时长|耗时|总时间|学习时长|秒|延迟|소요 시간|학습 시간|총 시간|초',
  ),
  dealer: split(
    'dealer|dealership|store|branch|shop|department|institution|经销商|门店|店|店名|网点|4s店|部门|机构|대리점|딜러|지점|매장|영업점|부서',
  ),
  region: split('region|area|district|zone|大区|区域|地区|片区|지역|권역|구역'),
  due: split('due|due date|due on|deadline|截止日期|截止时间|截止|期限|完成期限|到期日|마감일|마감|기한|완료 기한'),
};

const mails = new Set(split(mail));

/** Whether a heading names addresses of e-mail. */
export const isMail = (heading: string) => mails.has(bare(heading));

/** Whether a heading is one for this. */
export const isFor = (role: Role, heading: string | undefined) => heading !== undefined && headings[role].includes(bare(heading));

/** The heading that fits best: one that is a known word, else one that begins or ends with it, as `学员姓名（必填）`. */
export function headingFor(role: Role, offered: readonly string[]): string | undefined {
  const plain = offered.map(bare);
  const exact = headings[role].map((word) => plain.indexOf(word)).find((at) => at >= 0);
  if (exact !== undefined) return offered[exact];
  const isLong = (word: string) => word.length > (/^[a-z0-9]*$/.test(word) ? 4 : 1);
  return offered.find((_, at) => headings[role].some((word) => isLong(word) && (plain[at]?.startsWith(word) || plain[at]?.endsWith(word))));
}
