/** What was begun, as other programs are told. Files go by their path from where the command was asked. */
export interface Begun {
  began: 'slide' | 'section' | 'course';
  /** The course folder. */
  course: string;
  code?: string;
  locale?: string;
  section?: string;
  slide?: string;
  type?: string;
  title: string;
  /** The slide that ends the section and stays its last one. */
  before?: string;
  files: readonly string[];
}

/** What can be asked next: a command and its operands. */
export const nextSteps = ({ course }: Begun): readonly (readonly string[])[] => [
  ['parley', 'check', course],
  ['parley', 'serve', course],
];
