import { styleText } from 'node:util';
import { printable } from './printable.js';

/** Where a command writes: results such as `喀布尔  Kabul` to `write`, messages for people to `say`. Tests pass their own. */
export interface Output {
  /** Writes the text as it is; resolves when there is room for more, so that memory stays constant. */
  write(text: string): Promise<void>;
  /** Writes one line, its control characters made visible. */
  say(line: string): void;
  /** A line that is overwritten by the next one; only on a terminal. */
  progress(line: string): void;
  /** Emphasis on a terminal, the text itself elsewhere; the text must be printable. */
  style(format: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string): string;
}

/** What an {@link Output} needs of a stream, such as `process.stdout` that `喀布尔` is written to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/**
 * Writes to the process's own streams, or to others. `NO_COLOR` and pipes turn colours off.
 *
 * @example processOutput().say('yiming: 新闻\n.md is empty') // 'yiming: 新闻\ufffd.md is empty\n' on standard error
 */
export function processOutput({
  stdout,
  stderr,
}: {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
} = process): Output {
  const coloured = stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  const progressed = stderr.isTTY === true && stdout.isTTY !== true;
  let shown = '';
  const clear = (): void => {
    if (shown !== '') stderr.write('\r\u001b[K');
    shown = '';
  };
  return {
    async write(text) {
      if (stdout.write(text)) return;
      await new Promise<void>((resolve) => stdout.once('drain', () => resolve()));
    },
    say(line) {
      clear();
      stderr.write(`${printable(line)}\n`);
    },
    progress(line) {
      if (!progressed) return;
      clear();
      shown = printable(line);
      if (shown !== '') stderr.write(shown);
    },
    style: (format, text) => (coloured ? styleText(format, text) : text),
  };
}
