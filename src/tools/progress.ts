/** Where progress is told: a terminal, or nothing at all. */
export interface Progress {
  /** What is being done now. */
  at(doing: string): void;
  /** Nothing more: the line is taken away. */
  done(): void;
}

const clear = '\r\u001b[2K';
const beat = 500;

/** Tells on a terminal what takes long, with the seconds it has taken; to a file or another program it says nothing. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { at() {}, done() {} };
  let timer: NodeJS.Timeout | undefined;
  return {
    at(doing) {
      clearInterval(timer);
      const began = performance.now();
      const tell = () => {
        const seconds = Math.floor((performance.now() - began) / 1000);
        stream.write(`${clear}${doing}${seconds > 0 ? ` ${seconds} s` : ''}`);
      };
      tell();
      timer = setInterval(tell, beat).unref();
    },
    done() {
      clearInterval(timer);
      stream.write(clear);
    },
  };
}
