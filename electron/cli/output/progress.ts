import { oneLine } from './lines.ts';

export type Progress = {
  readonly show: (done: number | null, message: string) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
};

/** One line that is written over, and only where somebody is looking at a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let isShown = false;
  const rewrite = (text: string): void => void stream.write(`\r\u001b[2K${text}`);
  return {
    show(done, message) {
      isShown = true;
      const percent = done === null ? '' : ` ${Math.round(done * 100)} %`;
      rewrite(`${oneLine(message)}${percent}`.slice(0, Math.max(20, (stream.columns ?? 80) - 1)));
    },
    clear() {
      if (isShown) rewrite('');
      isShown = false;
    },
  };
}
