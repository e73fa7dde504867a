import { decodeHTML } from 'entities';
import type { MapRun, SourceMap } from '../article.js';
import { verbatimMap } from './mapped-text.js';

const reference = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/g;

/** How much of `written` stands for `shown` when a reference without its semicolon is followed by more: `&copy2021` is `©` and `2021`. */
function referenceLength(written: string, shown: string): number {
  let rest = 0;
  while (
    rest < shown.length - 1 &&
    shown.charAt(shown.length - 1 - rest) === written.charAt(written.length - 1 - rest)
  ) {
    rest += 1;
  }
  return written.length - rest;
}

/**
 * Decodes HTML character references and keeps the place of every character; the one importer of `entities`.
 * The map's source offsets count from `start`. Linear.
 *
 * @example `decodeReferences('巴拉&middot;汗', 10)` gives the text `巴拉·汗`; its visible offset 2 stands for the source 12–20.
 */
export function decodeReferences(written: string, start: number): { readonly text: string; readonly map: SourceMap } {
  if (!written.includes('&')) return { text: written, map: verbatimMap(start, written.length) };
  let text = '';
  const map: MapRun[] = [];
  let from = 0;
  const copy = (to: number): void => {
    if (to <= from) return;
    map.push({ visible: text.length, length: to - from, source: start + from, sourceLength: to - from });
    text += written.slice(from, to);
    from = to;
  };
  for (const match of written.matchAll(reference)) {
    const decoded = decodeHTML(match[0]);
    if (decoded === match[0]) continue;
    const length = match[0].endsWith(';') ? match[0].length : referenceLength(match[0], decoded);
    const shown = match[0].endsWith(';') ? decoded : decoded.slice(0, decoded.length - (match[0].length - length));
    copy(match.index);
    map.push({ visible: text.length, length: shown.length, source: start + from, sourceLength: length });
    text += shown;
    from = match.index + length;
  }
  copy(written.length);
  return { text, map };
}
