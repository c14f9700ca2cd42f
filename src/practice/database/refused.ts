import pg from 'pg';
import type { Language } from '../../course/check-messages.ts';

/** Where a PostgreSQL is expected, without the password. */
export interface Place {
  host: string;
  port: number;
  user: string;
  database: string;
}

/** The database of `DATABASE_URL` cannot be used. It says in one sentence what to do, and never the password. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused';

  constructor(readonly said: Readonly<Record<Language, string>>) {
    super(said.en);
  }
}

/** What a database is asked before it is used. */
export interface Traits {
  version: number;
  encoding: string;
  /** Whether tables may be made in it. */
  open: boolean;
}

/** What an address says. Throws `DatabaseRefused` where it is none. */
export function placeOf(url: string): Place {
  try {
    const { host, port, user = '', database = '' } = new pg.Client({ connectionString: url });
    if (/^postgres(ql)?:/.test(url) && !/[@ ]/.test(host + database)) return { host, port, user, database };
  } catch {
    // told below, as what is no address of a PostgreSQL is
  }
  throw new DatabaseRefused({
    en: 'DATABASE_URL is no address of a PostgreSQL: write it like postgres://user:password@host:5432/database.',
    'zh-CN': 'DATABASE_URL 不是 PostgreSQL 的地址：请写成 postgres://user:password@host:5432/database 这样。',
  });
}

/** Throws `DatabaseRefused` where a database has not what Parley needs. */
export function demand({ version, encoding, open }: Traits, { host, port, user, database }: Place): void {
  if (version < 150_000)
    throw new DatabaseRefused({
      en: `The PostgreSQL at ${host}:${port} is too old: Parley needs version 15 or later.`,
      'zh-CN': `${host}:${port} 的 PostgreSQL 版本太低：Parley 要 15 或更高的版本。`,
    });
  if (encoding !== 'UTF8')
    throw new DatabaseRefused({
      en: `The database “${database}” cannot hold every script: make one with “createdb --encoding=UTF8 --template=template0 NAME”.`,
      'zh-CN': `数据库“${database}”存不下各国文字：请用 createdb --encoding=UTF8 --template=template0 名称 新建一个。`,
    });
  if (!open)
    throw new DatabaseRefused({
      en: `The user “${user}” may make no tables in the database “${database}”: make that user its owner.`,
      'zh-CN': `用户“${user}”不能在数据库“${database}”里建表：请把这个用户设为它的所有者。`,
    });
}

/** What kept us from a database. */
export function refusalOf(error: unknown, { host, port, user, database }: Place): DatabaseRefused {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [server, there] = [`The PostgreSQL at ${host}:${port}`, `${host}:${port} 的 PostgreSQL`];
  if (code === '3D000')
    return new DatabaseRefused({
      en: `${server} has no database “${database}”: make it with “createdb ${database}”, or correct DATABASE_URL.`,
      'zh-CN': `${there} 里没有数据库“${database}”：用 createdb ${database} 新建，或者改正 DATABASE_URL。`,
    });
  if (code === '53300')
    return new DatabaseRefused({
      en: `${server} has no connection left: raise its max_connections, or stop what uses them.`,
      'zh-CN': `${there} 的连接已经用完：调高 max_connections，或者停掉占用连接的程序。`,
    });
  if (code === '57P03')
    return new DatabaseRefused({
      en: `${server} is not ready yet: try again in a moment.`,
      'zh-CN': `${there} 还没有准备好：过一会儿再试。`,
    });
  if (code.startsWith('28') || /password/.test(message))
    return new DatabaseRefused({
      en: `${server} does not let the user “${user}” in: correct the user or the password in DATABASE_URL.`,
      'zh-CN': `${there} 不让用户“${user}”登录：请改正 DATABASE_URL 里的用户或密码。`,
    });
  if (/^E[A-Z_]+$/.test(code) || /timeout/.test(message))
    return new DatabaseRefused({
      en: `No PostgreSQL answers at ${host}:${port}${code ? ` (${code})` : ''}: start it, or correct DATABASE_URL.`,
      'zh-CN': `${host}:${port} 没有 PostgreSQL 回应${code ? `（${code}）` : ''}：请启动它，或者改正 DATABASE_URL。`,
    });
  return new DatabaseRefused({ en: `${server} cannot be used: ${message}.`, 'zh-CN': `${there} 用不了：${message}。` });
}
