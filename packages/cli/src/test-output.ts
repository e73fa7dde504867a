import { type Output, type OutputStream, processOutput } from './output.js';

/** An output that keeps what is written, such as `喀布尔  Kabul`, for tests. */
export interface KeptOutput extends Output {
  readonly written: () => string;
  readonly said: () => string;
}

function keptStream(): OutputStream & { readonly kept: () => string } {
  let kept = '';
  return {
    write: (text) => {
      kept += text;
      return true;
    },
    once: () => undefined,
    kept: () => kept,
  };
}

/**
 * Makes the command's own output, without colours, on streams that keep results and messages apart.
 *
 * @example After `say('yiming: 喀布尔')`, `said()` is `'yiming: 喀布尔\n'`.
 */
export function keptOutput(): KeptOutput {
  const [stdout, stderr] = [keptStream(), keptStream()];
  return { ...processOutput({ stdout, stderr }), written: stdout.kept, said: stderr.kept };
}
