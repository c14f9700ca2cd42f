/** The header of an answer that was given before all was counted: how much is, 0 to 1. */
export const countedHeader = 'parley-counted';
