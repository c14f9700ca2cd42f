/** A tiny file of the package, and what it says. */
const file = './assets/here.txt';
const words = 'parley';

/** How long an answer may take, in milliseconds. */
const patience = 5000;

/** Whether the host of the package answers with the package's own file: a login page in its place does not count. */
export async function reach(): Promise<boolean> {
  try {
    const response = await fetch(file, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return response.ok && (await response.text()).trim() === words;
  } catch {
    return false;
  }
}
