/** A value that may stand for `$1`, `$2`, … in a statement; JSON goes in as text. */
export type Parameter = string | number | boolean | Date | null;

/** What can be asked of a database, inside and outside a transaction. */
export interface Queries {
  /** The rows of one statement. */
  query<Row extends object>(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Runs any number of statements that take no parameters. */
  exec(sql: string): Promise<void>;
}

/** The port to PostgreSQL, embedded or not. Statements are plain PostgreSQL 15. */
export interface Database extends Queries {
  /** Runs the work in one transaction: stored when it resolves, undone when it throws. */
  tx<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
