/** Keeps what was fetched, by name; what could not be had may be asked for again. */
export function fetchedOnce<T>(): (name: string, load: () => Promise<T>) => Promise<T> {
  const fetched = new Map<string, Promise<T>>();
  return (name, load) => {
    const known = fetched.get(name);
    if (known) return known;
    const loading = load();
    loading.catch(() => fetched.delete(name));
    fetched.set(name, loading);
    return loading;
  };
}
