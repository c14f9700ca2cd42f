import type { Dictionary } from '../dictionary.ts';
import type { RecordedDecision } from '../records.ts';
import { isBlank, isWhole, momentIn, readCell, rightIn } from './cells.ts';
import { brief, clean, learnerOf, longest, remembering, unescaped } from './clean.ts';
import type { MinutesAhead } from './dates.ts';
import type { Gathering } from './gather.ts';
import { isFor, isMail } from './headings.ts';
import type { Notes } from './notes.ts';
import { refused, type Refused } from './outcome.ts';
import type { Row } from './table.ts';
import { attemptOf, bare, numberOf, scoreOf, standingOf } from './values.ts';

interface Question {
  question: number;
  response: number | undefined;
  result: number | undefined;
}

/** Where Moodle's interactions report holds what, by column. */
export interface MoodleReport {
  kind: 'moodle';
  headings: readonly string[];
  mail: number;
  /** Where the four columns Attempt, Started on, Last accessed on and Score begin. */
  attempt: number;
  /** The columns after these, which tell each activity's score, or its status where it has none. */
  activities: readonly number[];
  questions: readonly Question[];
}

/** How the columns of question n begin: English as seen in real files, Chinese and Korean as in Moodle's language packs (4.4). */
const numbered = {
  question: /^(?:question|问题|题目|질문|문제)(\d+)$/,
  response: /^(?:response|回答|响应|응답|반응)(\d+)$/,
  rightAnswer: /^(?:rightanswer|正确的?答案|정답)(\d+)$/,
  result: /^(?:result|结果|결과)(\d+)$/,
};

/**
 * Recognises Moodle's SCORM reports by their headings, in English, Chinese or Korean; nothing where it is none of them. Refuses
 * those without the questions' ids: the n of `Response n` is the order in which that learner answered, not a question.
 */
export function moodleReport(headings: readonly string[], { objectives }: Dictionary): MoodleReport | Refused | undefined {
  const attempt = headings.findIndex((_, at) =>
    (['attempt', 'begun', 'seen', 'score'] as const).every((role, after) => isFor(role, headings[at + after])),
  );
  if (attempt < 1) return undefined;
  const of = (pattern: RegExp) =>
    new Map(headings.flatMap((heading, at) => numberIn(heading, pattern).map((number) => [number, at] as const)));
  const [questions, responses, rights, results] = [
    of(numbered.question),
    of(numbered.response),
    of(numbered.rightAnswer),
    of(numbered.result),
  ];
  const first = Math.min(headings.length, ...questions.values(), ...responses.values(), ...rights.values(), ...results.values());
  const activities = headings.map((_, at) => at).slice(attempt + 4, first);
  if (questions.size > 0) {
    const columns = [...questions].map(([number, question]) => ({
      question,
      response: responses.get(number),
      result: results.get(number),
    }));
    return { kind: 'moodle', headings, mail: headings.findIndex(isMail), attempt, activities, questions: columns };
  }
  if (first < headings.length) return refused('import.tickBoxes');
  const isObjective = headings.slice(attempt + 5).length > 0 || activities.some((at) => Object.hasOwn(objectives, headings[at] ?? ''));
  return refused(isObjective ? 'import.objectivesReport' : 'import.basicReport');
}

const numberIn = (heading: string, pattern: RegExp): readonly number[] => {
  const [, number] = pattern.exec(bare(heading)) ?? [];
  return number === undefined ? [] : [Number(number)];
};

/** Reads the rows of Moodle's interactions report. Somebody is known by their e-mail address, without one by their name. */
export function moodleReader(report: MoodleReport, minutesAhead: MinutesAhead, notes: Notes, gathering: Gathering) {
  const { headings, mail, attempt, activities, questions } = report;
  const told = remembering((cell) => brief(unescaped(cell)));
  if (!questions.some(({ result }) => result !== undefined)) {
    notes.say(questions.some(({ response }) => response !== undefined) ? 'import.judgedByKey' : 'import.rightUnknown');
  }

  const decisionIn = (cells: readonly string[], { question, response, result }: Question): readonly RecordedDecision[] => {
    const interaction = told(cells[question] ?? '');
    if (isBlank(interaction)) return [];
    const given = told(cells[response ?? -1] ?? '');
    if (given === '') notes.count('import.noResponses');
    const right = rightIn(cells[result ?? -1], notes);
    return [{ interaction, response: given, ...(right === undefined ? {} : { right }) }];
  };

  return (row: Row): void => {
    const { line, cells } = row;
    if (!isWhole(row, headings.length, notes)) return;
    const name = clean(cells[0] ?? '');
    const learner = learnerOf(isBlank(cells[mail]) ? name : unescaped(cells[mail] ?? ''));
    if (learner === '') return notes.reject(line, 'import.noLearner');
    if (Math.max(learner.length, name.length) > longest) return notes.reject(line, 'import.longName', { most: longest });
    const number = readCell(cells[attempt], attemptOf, (value) => notes.reject(line, 'import.notAnAttempt', { value }));
    if (!number.fine) return;
    const score = scoreIn(cells, report, line, notes);
    if (!score.fine) return;
    gathering.person({ learner, name: name || learner });
    if (number.value === undefined) return;
    gathering.attempt(line, {
      learner,
      number: number.value,
      standing:
        score.value === undefined ? activities.map((at) => standingOf(cells[at] ?? '')).find((one) => one !== undefined) : undefined,
      score: score.value,
      begun: momentIn(cells[attempt + 1], minutesAhead, notes),
      seen: momentIn(cells[attempt + 2], minutesAhead, notes),
      decisions: questions.flatMap((question) => decisionIn(cells, question)),
    });
  };
}

/** The score the course itself told; the one Moodle gives the attempt is 0 before, and may count activities. */
function scoreIn(cells: readonly string[], { headings, attempt, activities }: MoodleReport, line: number, notes: Notes) {
  const column = headings[attempt + 3] ?? '';
  const reject = (value: string) => notes.reject(line, 'import.notANumber', { column, value });
  const grade = readCell(cells[attempt + 3], numberOf, reject);
  const own = activities.map((at) => cells[at] ?? '').find((cell) => !isBlank(cell) && standingOf(cell) === undefined);
  const score = activities.length === 0 ? grade : readCell(own, scoreOf, reject);
  if (score.value === undefined || (score.value >= 0 && score.value <= 100)) return { fine: grade.fine && score.fine, value: score.value };
  notes.reject(line, 'import.scoreRange', { value: score.value });
  return { fine: false, value: undefined };
}
