/** What is on screen: the example, what one knows before, the talk, or how it went. */
export const screens = ['model', 'opening', 'talk', 'debrief'] as const;

/** Replies are told by their positions in the script, one a turn. */
export interface RoleplayAnswer {
  screen: (typeof screens)[number];
  /** How many lines of the example have been shown. */
  watched: number;
  /** The first talk; never overwritten once it has ended. */
  first: readonly number[];
  /** The best of the later talks that ended, where it is better than the first. */
  best: readonly number[] | undefined;
  /** The later talk on screen; none while it is the first. */
  practice: readonly number[] | undefined;
}

/** The replies of the talk on screen. */
export const onScreen = ({ first, practice }: RoleplayAnswer): readonly number[] => practice ?? first;
