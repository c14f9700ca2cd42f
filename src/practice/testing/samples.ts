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
