/** A value that may stand for `$1`, `$2`, … in a statement; JSON goes in as text. */
export type Parameter = string | number | boolean | Date | null;

/** What can be asked of a database, inside and outside a transaction. Numbers of any size come as numbers, days as `2026-12-01`. */
export interface Queries {
  /** The rows of one statement. One that is asked at every commit has a name of its own, and is then planned once. */
  query<Row extends object>(sql: string, parameters?: readonly Parameter[], name?: string): Promise<readonly Row[]>;
  /** Runs any number of statements that take no parameters. */
  exec(sql: string): Promise<void>;
}

/** The port to PostgreSQL, embedded or not. Statements are plain PostgreSQL 15. */
export interface Database extends Queries {
  /** Runs the work in one transaction: stored when it resolves, undone when it throws. */
  tx<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
