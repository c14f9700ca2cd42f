import type { Api12 } from '../../../lms/api.ts';

/** Where a desk keeps what the course says, such as `sessionStorage`. */
export interface Drawer {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The author's own LMS: it keeps what the live course says for as long as this page is open, and lets the author put another start in its place. */
export interface Desk {
  api: Api12;
  /** The save text it holds. */
  state(): string;
  /** From now on until the course is opened again nothing it says is kept: the next session starts with this text. */
  put(state: string): void;
}

const fixed: Readonly<Record<string, string>> = {
  'cmi.core.student_id': 'author',
  'cmi.core.student_name': '',
  'cmi.core.entry': 'resume',
};
const counted = /^cmi\.(interactions|objectives)\.(\d+)\./;
const state = 'cmi.suspend_data';

/** A desk for a course, which is opened to be learned, or to be looked at. A drawer that is locked is done without. */
export function openDesk(drawer: Drawer, course: string, mode: 'normal' | 'review' = 'normal'): Desk {
  const key = `parley/author/${course}`;
  let elements: Record<string, string> = readElements(drawer, key);
  let hears = true;
  const store = () => {
    try {
      drawer.setItem(key, JSON.stringify(elements));
    } catch {
      return;
    }
  };
  const end = () => {
    if (hears) store();
    return 'true';
  };
  return {
    state: () => elements[state] ?? '',
    put(text) {
      elements = { [state]: text };
      hears = false;
      store();
    },
    api: {
      LMSInitialize() {
        hears = true;
        return 'true';
      },
      LMSFinish: end,
      LMSCommit: end,
      LMSGetValue: (element) => (element === 'cmi.core.lesson_mode' ? mode : (fixed[element] ?? elements[element] ?? '')),
      LMSSetValue(element, value) {
        if (!hears) return 'true';
        elements[element] = value;
        const [, list = '', at = ''] = counted.exec(element) ?? [];
        const count = `cmi.${list}._count`;
        if (list) elements[count] = String(Math.max(Number(elements[count] ?? 0), Number(at) + 1));
        return 'true';
      },
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    },
  };
}

function readElements(drawer: Drawer, key: string): Record<string, string> {
  try {
    const held: unknown = JSON.parse(drawer.getItem(key) ?? '{}');
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(Object.entries(held).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return {};
  }
}
