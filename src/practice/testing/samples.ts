/** What a course says of one decision. */
export const decision = (index: number, response: string) => ({
  [`cmi.interactions.${index}.id`]: 'm1-match-free',
  [`cmi.interactions.${index}.type`]: 'matching',
  [`cmi.interactions.${index}.student_response`]: response,
  [`cmi.interactions.${index}.correct_responses.0.pattern`]: '1.a',
  [`cmi.interactions.${index}.result`]: 'wrong',
  [`cmi.interactions.${index}.latency`]: '0000:01:02.50',
  [`cmi.interactions.${index}.time`]: '10:42:07',
  [`cmi.interactions.${index}.weighting`]: '1',
});

/** What a course says of an attempt that went badly. */
export const learnt = {
  'cmi.core.lesson_status': 'failed',
  'cmi.core.lesson_location': 'match',
  'cmi.core.score.raw': '66.67',
  'cmi.core.session_time': '0000:12:03.50',
  'cmi.core.exit': 'suspend',
  'cmi.suspend_data': 'P1.潘😡',
};

/** The same in SCORM 2004. */
export const decision2004 = (index: number, response: string) => ({
  [`cmi.interactions.${index}.id`]: 'm1-match-free',
  [`cmi.interactions.${index}.type`]: 'choice',
  [`cmi.interactions.${index}.timestamp`]: '2026-11-21T10:42:07',
  [`cmi.interactions.${index}.correct_responses.0.pattern`]: 'keep_calm',
  [`cmi.interactions.${index}.correct_responses.1.pattern`]: 'listen',
  [`cmi.interactions.${index}.learner_response`]: response,
  [`cmi.interactions.${index}.result`]: 'incorrect',
  [`cmi.interactions.${index}.latency`]: 'PT1M2.5S',
  [`cmi.interactions.${index}.description`]: '先做什么？',
});

export const learnt2004 = {
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'failed',
  'cmi.location': 'match',
  'cmi.score.scaled': '0.6667',
  'cmi.score.raw': '66.67',
  'cmi.session_time': 'PT12M3.5S',
  'cmi.exit': 'suspend',
  'cmi.suspend_data': 'P1.潘😡',
};
