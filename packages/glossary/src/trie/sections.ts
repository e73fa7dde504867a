import { checksum } from './checksum.js';
import { TrieFormatError } from './trie-format-error.js';

/**
 * The container of compiled files: named runs of bytes that are used where they lie. All numbers are 32-bit words in the
 * byte order of the machine that wrote them (little-endian on all that matter):
 * - words 0–7: the bytes `YIMG`; 0x01020304, by which a reader knows the byte order; the version; the length of the
 *   file in bytes; the checksum of all after word 4; the number of sections; two of 0;
 * - for each section 8 words: its name in ASCII, 24 bytes filled with 0; where it begins; its length in bytes;
 * - the sections, each from a multiple of 8 bytes on.
 */
export interface Section {
  /** 1 to 24 ASCII characters. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /**
   * Whether the checksum is tested, which takes most of the time of loading. Without it a changed byte goes unseen and
   * gives wrong answers, though never a search without end.
   * @default true
   */
  readonly verify?: boolean;
}

const magic = [0x59, 0x49, 0x4d, 0x47];
const byteOrder = 0x01020304;
const formatVersion = 1;
const headerWords = 8;
const entryWords = 8;
const nameBytes = 24;
const checksumWord = 4;
const align = (offset: number): number => (offset + 7) & ~7;

/**
 * Packs sections into one file, each copied once. The same sections give the same bytes.
 * @throws TypeError for a name that is empty, too long, not ASCII, or there twice.
 *
 * @example packSections([{ name: 'entries', bytes: new TextEncoder().encode('马里\tMali') }]) // 80 bytes
 */
export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const tableEnd = 4 * (headerWords + entryWords * sections.length);
  const total = sections.reduce((end, { bytes }) => align(end + bytes.length), tableEnd);
  const file = new Uint8Array(total);
  const words = new Uint32Array(file.buffer);
  file.set(magic);
  words.set([byteOrder, formatVersion, total, 0, sections.length], 1);
  const names = new Set<string>();
  let offset = tableEnd;
  for (const [index, { name, bytes }] of sections.entries()) {
    if (!/^[!-~]{1,24}$/.test(name) || names.has(name)) throw new TypeError(`"${name}" is no name for a section`);
    names.add(name);
    const entry = headerWords + entryWords * index;
    for (let at = 0; at < name.length; at += 1) file[4 * entry + at] = name.charCodeAt(at);
    words.set([offset, bytes.length], entry + nameBytes / 4);
    file.set(bytes, offset);
    offset = align(offset + bytes.length);
  }
  words[checksumWord] = checksum(words.subarray(checksumWord + 1));
  return file;
}

/**
 * The sections of a file, as views into it. `bytes` may begin anywhere in its buffer; unless that is a multiple of 4 it
 * is copied first. The cost is that of the checksum.
 * @throws TrieFormatError when the bytes are not such a file; see its `code`.
 *
 * @example unpackSections(file).get('entries') // the bytes of 马里\tMali
 */
export function unpackSections(bytes: Uint8Array, options: ReadOptions = {}): ReadonlyMap<string, Uint8Array> {
  const { verify = true } = options;
  if (magic.some((byte, at) => at < bytes.length && bytes[at] !== byte)) {
    throw new TrieFormatError('magic', 'the bytes are not a compiled glossary: they do not begin with YIMG');
  }
  if (bytes.length < 4 * headerWords) {
    throw new TrieFormatError('truncated', `the file ends after ${bytes.length} bytes, within its header`);
  }
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(file.buffer, file.byteOffset, headerWords);
  const [, order, version = 0, total = 0, sum, count = 0] = header;
  if (order !== byteOrder) throw new TrieFormatError('byte-order', 'the file has the byte order of another machine');
  if (version !== formatVersion) {
    throw new TrieFormatError(
      'version',
      `the file has version ${version} of the format; this reader knows ${formatVersion}`,
    );
  }
  if (total > file.length) {
    throw new TrieFormatError('truncated', `the file ends after ${file.length} bytes and should have ${total}`);
  }
  const tableEnd = 4 * (headerWords + entryWords * count);
  if (total !== file.length || total % 8 !== 0 || tableEnd > total) {
    throw new TrieFormatError('structure', `the file has ${file.length} bytes; its header says ${total}`);
  }
  const words = new Uint32Array(file.buffer, file.byteOffset, total / 4);
  if (verify && checksum(words.subarray(checksumWord + 1)) !== sum) {
    throw new TrieFormatError('checksum', 'the file was changed or damaged: its checksum differs');
  }

  const sections = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const entry = headerWords + entryWords * index;
    const name = String.fromCharCode(...file.subarray(4 * entry, 4 * entry + nameBytes)).split('\0', 1)[0] ?? '';
    const offset = words[entry + nameBytes / 4] ?? 0;
    const length = words[entry + nameBytes / 4 + 1] ?? 0;
    if (offset % 8 !== 0 || offset < tableEnd || offset + length > total) {
      throw new TrieFormatError(
        'structure',
        `the section "${name}" lies at ${offset} with ${length} bytes, outside the file`,
      );
    }
    sections.set(name, file.subarray(offset, offset + length));
  }
  return sections;
}
