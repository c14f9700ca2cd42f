/** The error codes of SCORM 1.2 (RTE 1.2, section 3.3.3). */
export const errors12 = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array. Cannot have count.',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect Data Type',
} as const;

export type Code12 = keyof typeof errors12;

/** The standard's words for a code; empty for anything that is no code. */
export function errorText12(code: string): string {
  return Object.entries(errors12).find(([known]) => known === code)?.[1] ?? '';
}
