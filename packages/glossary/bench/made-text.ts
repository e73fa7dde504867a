import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../src/match/fold.js';
import { randomFrom } from './made-names.js';

/** A text, folded, for the peers cannot fold, and what it was made of. */
export interface MadeText {
  readonly text: string;
  readonly source: string;
}

function readFolder(folder: string | URL): string {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt|html?)$/.test(name))
    .sort()
    .map((name) => readFileSync(typeof folder === 'string' ? `${folder}/${name}` : new URL(name, folder), 'utf8'))
    .join('\n');
}

/** At least `bytes` of UTF-8: sentences of the files in the folder that `YIMING_TEXTS` names, shuffled, or of the seeds. */
export function makeText(bytes: number): MadeText {
  const folder = process.env['YIMING_TEXTS'];
  const source = folder ?? 'the seeds';
  const sentences = (
    folder === undefined ? readFolder(new URL('../../../seeds/', import.meta.url)) : readFolder(folder)
  )
    .split(/(?<=[。！？\n])/)
    .filter((sentence) => /\p{Script=Han}/u.test(sentence));
  const random = randomFrom(1);
  let text = '';
  while (Buffer.byteLength(text) < bytes) {
    for (let at = sentences.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [sentences[at], sentences[other]] = [sentences[other] ?? '', sentences[at] ?? ''];
    }
    text += sentences.join('');
  }
  // Through bytes, as a file is read: a text joined from pieces would be read through one more pointer.
  const flat = Buffer.from(fold(text), 'utf16le').toString('utf16le');
  return { text: flat, source: `sentences of ${source}, shuffled and repeated` };
}
