import { existsSync, readdirSync, readFileSync } from 'node:fs';

const ticksASecond = 100;

/** Begins to watch how much of the machine other programs use; the result, in cores, is known on Linux alone. */
export function watchOthers(): () => number | undefined {
  if (!existsSync('/proc/stat')) return () => undefined;
  const began = { others: busy() - own(), at: performance.now() };
  return () => {
    const seconds = (performance.now() - began.at) / 1000;
    return Math.max(0, (busy() - own() - began.others) / ticksASecond / seconds);
  };
}

/** Ticks in which any processor worked: for programs, the system and interrupts. */
function busy(): number {
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = numbers(
    readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '',
  );
  return user + nice + system + interrupts + soft + stolen;
}

/** Ticks of this process, of those below it, and of those among them that have ended. */
function own(): number {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), ticksOf(name)]),
  );
  const isOwn = (id: number): boolean => id === process.pid || (id > 1 && isOwn(all.get(id)?.parent ?? 0));
  return [...all].reduce((sum, [id, one]) => (isOwn(id) ? sum + one.ticks : sum), 0);
}

function ticksOf(id: string): { parent: number; ticks: number } {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = numbers(text.slice(text.lastIndexOf(')') + 2));
    const [parent = 0] = fields;
    return { parent, ticks: fields.slice(10, 14).reduce((sum, one) => sum + one, 0) };
  } catch {
    return { parent: 0, ticks: 0 };
  }
}

/** The numbers of a line, without its first word. */
const numbers = (line: string) => line.trim().split(/\s+/).slice(1).map(Number);
