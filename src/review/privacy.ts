/** Groups of fewer people are not compared, so that nobody can be told from a figure. */
export const leastPeople = 5;

/** Whether a group is too small to be told in figures. */
export const areFew = (people: number): boolean => people < leastPeople;
