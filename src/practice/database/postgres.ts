import pg from 'pg';
import type { Database, Queries } from './database.ts';
import { readers } from './readers.ts';
import { DatabaseRefused, demand, placeOf, refusalOf, type Traits } from './refused.ts';

/** Enough that commits wait together for the disk, few enough for several servers on a PostgreSQL as it is installed (100). */
const mostConnections = 20;

const queriesOf = (session: pg.Pool | pg.PoolClient): Queries => ({
  async query<Row extends object>(text: string, parameters: readonly unknown[] = [], name?: string) {
    return (await session.query<Row>({ text, values: [...parameters], name })).rows;
  },
  async exec(sql) {
    await session.query(sql);
  },
});

const databaseOf = (pool: pg.Pool): Database => ({
  ...queriesOf(pool),
  async tx(work) {
    const client = await pool.connect();
    try {
      await client.query('begin isolation level read committed');
      const result = await work(queriesOf(client));
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  },
  close: () => pool.end(),
});

/** Opens the database at an address such as `postgres://user:password@host:5432/database`. Rejects with `DatabaseRefused`. */
export async function openServer(url: string): Promise<Database> {
  const place = placeOf(url);
  const pool = poolOf(url);
  try {
    const { rows } = await pool.query<Traits>(traits);
    for (const one of rows) demand(one, place);
    return databaseOf(pool);
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseRefused ? error : refusalOf(error, place);
  }
}

const traits = `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as open`;

/** A connection that is lost fails what was asked through it, and is replaced; it does not end the process. */
function poolOf(url: string): pg.Pool {
  const types = new pg.TypeOverrides();
  for (const [type, read] of Object.entries(readers)) types.setTypeParser(Number(type), read);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: mostConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'parley',
  });
  const ignore = () => {};
  return pool.on('error', ignore).on('connect', (client) => void client.on('error', ignore));
}
