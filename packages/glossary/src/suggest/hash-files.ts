/** A file that a model is trained on: its name and its bytes. */
export interface HashedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A hash of files, their names and their order: 16 hexadecimal digits, two FNV-1a of 32 bits. No files give one too. Linear.
 *
 * @example hashFiles([{ name: 'a.tsv', bytes: new TextEncoder().encode('约翰') }]) // 16 digits, others for 約翰
 */
export function hashFiles(files: readonly HashedFile[]): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  const take = (byte: number): void => {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte ^ (b >>> 15), 0x01000193);
  };
  for (const { name, bytes } of files) {
    for (let at = 0; at < name.length; at += 1) take(name.charCodeAt(at) & 0xff);
    take(0);
    for (let at = 0; at < bytes.length; at += 1) take(bytes[at] ?? 0);
    take(0);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
