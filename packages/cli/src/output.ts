import { styleText } from 'node:util';

/** Where a command writes: results to `write`, messages for people to `say`. Tests pass their own. */
export interface Output {
  /** Resolves when there is room for more, so that memory stays constant. */
  write(text: string): Promise<void>;
  say(text: string): void;
  /** A line that is overwritten by the next one; only on a terminal. */
  progress(text: string): void;
  /** Emphasis on a terminal, the text itself elsewhere. */
  style(format: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string): string;
}

/** The process's own streams. `NO_COLOR` and pipes turn colours off. */
export function processOutput(): Output {
  const coloured = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  const progressed = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  let line = '';
  const clear = (): void => {
    if (line !== '') process.stderr.write('\r\u001b[K');
    line = '';
  };
  return {
    async write(text) {
      if (process.stdout.write(text)) return;
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
    },
    say(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!progressed) return;
      clear();
      line = text;
      process.stderr.write(text);
    },
    style: (format, text) => (coloured ? styleText(format, text) : text),
  };
}
