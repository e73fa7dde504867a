import type { Output } from './output.js';

/** Writes records such as `{ file: '新闻.md' }` one by one: as one JSON array, or one object a line. */
export interface RecordWriter {
  write(record: unknown): Promise<void>;
  end(): Promise<void>;
}

/**
 * Makes a writer for `json` or `jsonl`; nothing is held back, so memory stays constant. No records are `[]` or no line.
 *
 * @example With `jsonl`, `write({ file: '新闻.md' })` writes `{"file":"新闻.md"}` and a line feed.
 */
export function recordWriter(format: 'json' | 'jsonl', output: Output): RecordWriter {
  if (format === 'jsonl') {
    return { write: (record) => output.write(`${JSON.stringify(record)}\n`), end: async () => undefined };
  }
  let first = true;
  return {
    async write(record) {
      await output.write(`${first ? '[\n' : ',\n'}${JSON.stringify(record, undefined, 2)}`);
      first = false;
    },
    end: () => output.write(first ? '[]\n' : '\n]\n'),
  };
}
