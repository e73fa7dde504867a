import type { MappedText, MapRun, SourceMap } from '../article.js';

/**
 * Characters that take no room on the page and may stand inside a name: zero-width space, word joiner, BOM, soft hyphen,
 * control characters other than white space.
 */
const invisible = /[\u200b\u2060\ufeff\u00ad\p{Cc}]/u;
const space = /[ \t\n\r\f]/;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f\u201c\u201d\u2018\u2019\u2026\u2014]/;

/** Collects what a reader sees of one block, and where each character stands in the source. */
export interface TextBuilder {
  /** True while nothing visible was added since the last {@link TextBuilder.take}. */
  isEmpty(): boolean;
  /** Adds written text; runs of white space become one space, or nothing where a line breaks between two Chinese characters. */
  add(text: string, map: SourceMap): void;
  /** Adds text as it stands, white space included (preformatted text). */
  addVerbatim(text: string, map: SourceMap): void;
  /** Adds a character that the reader sees and nobody wrote, such as the line break of `<br>` or the gap between cells. */
  addGap(character: '\n' | '\t', source: number, sourceLength: number): void;
  /** Gives the collected text, trimmed, and starts anew; `undefined` when nothing visible was collected. */
  take(): MappedText | undefined;
}

/** The map of a text that stands in the source just as it is read. */
export function verbatimMap(start: number, length: number): SourceMap {
  return length === 0 ? [] : [{ visible: 0, length, source: start, sourceLength: length }];
}

/** Cuts blanks off both ends of a mapped text; `undefined` when nothing is left. `　　多哈　` gives `多哈`. */
export function trimMapped(text: string, map: SourceMap): MappedText | undefined {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from < to ? sliceMapped(text, map, from, to) : undefined;
}

/** The part `from`–`to` (visible offsets) of a mapped text, with its own map. */
export function sliceMapped(text: string, map: SourceMap, from: number, to: number): MappedText {
  const runs: MapRun[] = [];
  for (const run of map) {
    const left = Math.max(run.visible, from);
    const right = Math.min(run.visible + run.length, to);
    if (left >= right) continue;
    const exact = run.length === run.sourceLength;
    runs.push({
      visible: left - from,
      length: right - left,
      source: exact ? run.source + (left - run.visible) : run.source,
      sourceLength: exact ? right - left : run.sourceLength,
    });
  }
  const first = runs[0];
  const last = runs[runs.length - 1];
  return {
    text: text.slice(from, to),
    map: runs,
    start: first?.source ?? 0,
    end: last === undefined ? 0 : last.source + last.sourceLength,
  };
}

/** Makes an empty {@link TextBuilder}. */
export function createTextBuilder(): TextBuilder {
  let text = '';
  let runs: MapRun[] = [];
  // Kept beside `text`, because looking into a string while it grows copies it each time.
  let lastCharacter = '';
  let empty = true;
  let pending: { source: number; sourceLength: number; line: boolean } | undefined;

  const push = (piece: string, source: number, sourceLength: number): void => {
    const last = runs[runs.length - 1];
    if (
      last !== undefined &&
      last.length === last.sourceLength &&
      piece.length === sourceLength &&
      last.source + last.sourceLength === source
    ) {
      runs[runs.length - 1] = {
        ...last,
        length: last.length + piece.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      runs.push({ visible: text.length, length: piece.length, source, sourceLength });
    }
    text += piece;
    lastCharacter = piece.slice(-1) || lastCharacter;
    empty &&= piece.trim() === '';
  };

  const pushVisible = (piece: string, source: number, sourceLength: number): void => {
    if (pending !== undefined) {
      const joins = pending.line && wide.test(lastCharacter) && wide.test(piece.charAt(0));
      if (text !== '' && lastCharacter !== '\n' && lastCharacter !== '\t' && !joins)
        push(' ', pending.source, pending.sourceLength);
      pending = undefined;
    }
    push(piece, source, sourceLength);
  };

  /** Adds a piece whose characters stand one by one in the source. */
  const addExact = (piece: string, source: number): void => {
    let from = 0;
    while (from < piece.length) {
      let to = from;
      const character = piece.charAt(from);
      if (space.test(character)) {
        while (to < piece.length && space.test(piece.charAt(to))) to += 1;
        const line = /[\n\r]/.test(piece.slice(from, to));
        pending ??= { source: source + from, sourceLength: 1, line: false };
        pending.line ||= line;
      } else if (invisible.test(character)) {
        to += 1;
      } else {
        while (to < piece.length && !space.test(piece.charAt(to)) && !invisible.test(piece.charAt(to))) to += 1;
        pushVisible(piece.slice(from, to), source + from, to - from);
      }
      from = to;
    }
  };

  return {
    isEmpty: () => empty,
    add(piece, map) {
      for (const run of map) {
        const part = piece.slice(run.visible, run.visible + run.length);
        if (run.length === run.sourceLength) addExact(part, run.source);
        else if (!invisible.test(part)) pushVisible(part, run.source, run.sourceLength);
      }
    },
    addVerbatim(piece, map) {
      // The blanks before it end here, as they are written before it.
      if (pending !== undefined && text !== '' && lastCharacter !== '\n' && lastCharacter !== '\t')
        push(' ', pending.source, pending.sourceLength);
      pending = undefined;
      for (const run of map) push(piece.slice(run.visible, run.visible + run.length), run.source, run.sourceLength);
    },
    addGap(character, source, sourceLength) {
      pending = undefined;
      if (text !== '') push(character, source, sourceLength);
    },
    take() {
      const result = trimMapped(text, runs);
      text = '';
      runs = [];
      lastCharacter = '';
      empty = true;
      pending = undefined;
      return result;
    },
  };
}
