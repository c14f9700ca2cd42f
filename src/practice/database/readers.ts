/** How values are read that PostgreSQL's programs would each read in their own way, by the number of their type. */
export const readers: Readonly<Record<number, (text: string) => number | string>> = {
  // int8, such as count(*)
  20: Number,
  // numeric
  1700: Number,
  // date
  1082: (text) => text,
};
