import { readFile } from 'node:fs/promises';

/** A text that was read, such as `喀布尔很平静。`, or why it could not be. */
export type ReadText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The offset of the first byte that is no UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
    // A failed decode leaves state behind.
    try {
      decoder.decode();
    } catch {
      // The state is gone either way.
    }
  }
  return low;
}

/**
 * Decodes the bytes of an article; the byte order mark stays, because offsets count it. No bytes, a NUL byte and what is
 * no UTF-8 are problems.
 *
 * @example decodeText(new TextEncoder().encode('喀布尔')) // { text: '喀布尔' }
 */
function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { problem: 'is empty' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: `is no text: it holds a NUL byte at byte ${nul}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: `is not UTF-8 (first bad byte at ${firstBadByte(bytes)}); convert it first, for example with iconv -f GB18030 -t UTF-8`,
    };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads a file, or standard input for `-`. Never throws: the problem says what is wrong with it.
 *
 * @example await readText('没有.md') // { problem: 'no such file' }
 */
export async function readText(file: string): Promise<ReadText> {
  try {
    return decodeText(file === '-' ? await readStandardInput() : await readFile(file));
  } catch (error) {
    const code = codeOf(error);
    return { problem: reasons[code] ?? `cannot be read (${code === '' ? String(error) : code})` };
  }
}
