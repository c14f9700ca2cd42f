import type { Database } from './database.ts';
import { openFolder } from './pglite.ts';
import { openServer } from './postgres.ts';

/** Where data is kept: in the PostgreSQL at an address, or without one in the embedded database of a folder. */
export interface Home {
  url?: string | undefined;
  folder: string;
}

export const openDatabase = ({ url, folder }: Home): Promise<Database> => (url ? openServer(url) : openFolder(folder));
