import type { Output } from './output.js';

/** An output that keeps what is written, for tests. */
export interface KeptOutput extends Output {
  readonly written: () => string;
  readonly said: () => string;
}

/** Makes an output without colours that keeps results and messages apart. */
export function keptOutput(): KeptOutput {
  let written = '';
  let said = '';
  return {
    async write(text) {
      written += text;
    },
    say(text) {
      said += `${text}\n`;
    },
    progress() {},
    style: (_format, text) => text,
    written: () => written,
    said: () => said,
  };
}
