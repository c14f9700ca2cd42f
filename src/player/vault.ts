import type { Shelf } from '../lms/local.ts';

/** What a vault held, by key: the texts of a shelf as they were when the vault was opened. */
export type Found = Readonly<Record<string, string>>;

/** A copy of some texts of a shelf on the disk. Browsers bring `localStorage` there late: Chromium up to a minute. */
export interface Vault {
  /** What an earlier session copied; nothing where it did not, or the browser has no room for it. */
  found: Promise<Found>;
  /** Copies the texts as they are now; true once they are on the disk. Never rejects. */
  copy(): Promise<boolean>;
}

/** How long the disk may take, in milliseconds. */
const patience = 5000;
const store = 'kept';

/** Opens the vault of one learner in one course, which `place` names. */
export function openVault(shelf: Shelf, place: string, keys: readonly string[]): Vault {
  const opened = open();
  const found = within(
    opened.then((base) => read(base, place)),
    {},
  );
  let last: Promise<boolean> = Promise.resolve(true);
  let queued: Promise<boolean> | undefined;
  const write = async () => {
    queued = undefined;
    const texts = keys.map((key) => [key, shelf.getItem(key)] as const).filter((pair): pair is [string, string] => pair[1] !== null);
    const transaction = (await opened).transaction(store, 'readwrite', { durability: 'strict' });
    transaction.objectStore(store).put(Object.fromEntries(texts), place);
    return done(transaction);
  };
  return {
    found,
    copy: () => (queued ??= last = last.then(() => within(write(), false))),
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('parley', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function read(base: IDBDatabase, place: string): Promise<Found> {
  return new Promise((resolve, reject) => {
    const request = base.transaction(store).objectStore(store).get(place);
    request.onsuccess = () => resolve(textsOf(request.result));
    request.onerror = () => reject(request.error);
  });
}

function textsOf(record: unknown): Found {
  if (typeof record !== 'object' || record === null) return {};
  return Object.fromEntries(Object.entries(record).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

const done = (transaction: IDBTransaction) =>
  new Promise<boolean>((resolve, reject) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => reject(transaction.error);
  });

/** What a promise brings, or something else where it fails or takes too long: a browser may never open its database. */
function within<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, patience, otherwise));
  return Promise.race([promise.catch(() => otherwise), late]);
}
