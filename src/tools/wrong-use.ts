/** A command was called in a way that cannot be meant; the message says what would be right. */
export class WrongUse extends Error {}
