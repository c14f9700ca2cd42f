/** Two threads' line of a terminal: who has it, and whether something stands in it. */
export type Line = Int32Array<SharedArrayBuffer>;

export const free = 0;
export const telling = 1;
export const over = 2;

/** Takes away what stands in the line. */
export const clear = '\r\u001b[2K';
