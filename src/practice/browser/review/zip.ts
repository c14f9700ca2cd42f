import { zipSync, type Zippable } from 'fflate/browser';

/** Stands for `fflate` in what is built for browsers: the same, but without workers, which the pages' policy does not allow. */
export * from 'fflate/browser';

export function zip(files: Zippable, done: (error: unknown, archive?: Uint8Array) => void): void {
  let archive: Uint8Array | undefined;
  let failure: unknown = null;
  try {
    archive = zipSync(files);
  } catch (error) {
    failure = error;
  }
  done(failure, archive);
}
