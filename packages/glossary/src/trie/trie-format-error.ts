/**
 * What is wrong with bytes that should be a compiled file:
 * - `magic`: not such a file at all;
 * - `byte-order`: written on a machine of the other byte order;
 * - `version`: written in a later (or unknown) version of the format;
 * - `truncated`: the end is missing;
 * - `checksum`: some bytes were changed;
 * - `structure`: the sections are not what the format asks for.
 */
export type TrieFormatErrorCode = 'magic' | 'byte-order' | 'version' | 'truncated' | 'checksum' | 'structure';

/**
 * Bytes that cannot be read as a compiled file. The caller falls back to the text that the file was compiled from.
 *
 * @example // readTrie(new TextEncoder().encode('zh\ten\n马里\tMali')) throws one with the code 'magic'
 */
export class TrieFormatError extends Error {
  override readonly name = 'TrieFormatError';
  readonly code: TrieFormatErrorCode;

  constructor(code: TrieFormatErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
