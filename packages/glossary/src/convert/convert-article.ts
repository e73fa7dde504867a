import { type Article, type Block, type Span, sourceSpan } from '@yiming/core';
import { type ConvertOptions, type ConvertResult, convert } from './convert.js';
import { type ConvertedRun, createRunWriter } from './run-writer.js';

/** Where a block's text stands in the text of all blocks. */
interface Segment {
  readonly from: number;
  readonly block: Block;
}

/** A stretch of the source and what is written there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** The segment that holds an offset of the joined text. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return segments[low];
}

/** The place in the source of `from`–`to` of the joined text, within one block; `undefined` for what stands between blocks. */
function placeOf(segments: readonly Segment[], from: number, to: number): Span | undefined {
  const segment = segmentAt(segments, from);
  if (segment === undefined || to - segment.from > segment.block.text.length) return undefined;
  const span = sourceSpan(segment.block, from - segment.from, to - segment.from);
  // A gap that a reader sees and nobody wrote has no place.
  return span === undefined || span.start === span.end ? undefined : span;
}

/**
 * What a run changes in the source, piece by piece: tags inside a name stay where they are, a character written as a
 * reference is replaced as a whole.
 */
function editsOf(run: ConvertedRun, before: string, after: string, segments: readonly Segment[]): readonly Edit[] {
  const { start, end } = run.source;
  const length = end - start;
  const aligned = length === after.length;
  const edits: Edit[] = [];
  for (let at = 0; at < length; at += 1) {
    const written = aligned ? after.charAt(at) : at === 0 ? after : '';
    // What stays as it is stays as it was written: &nbsp;.
    if (aligned && written === before.charAt(at)) continue;
    const place = placeOf(segments, start + at, start + at + 1);
    if (place === undefined) continue;
    const last = edits[edits.length - 1];
    if (last !== undefined && last.start === place.start) last.text += written;
    else edits.push({ ...place, text: written });
  }
  return edits;
}

/**
 * An address that a reader sees. Chinese belongs to it behind a separator alone, as in `https://zh.wikipedia.org/wiki/阿富汗`;
 * behind letters prose goes on without a blank: `https://t.cn/abc阿富汗局势`.
 */
const address =
  /\b(?:https?|ftp):\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[!#-'*-;=?-Z_a-z~]|(?<=[/=_#?&:\p{Script=Han}-])\p{Script=Han})*)?/giu;

/** The places in the source of all addresses that hold Chinese. */
const addressesIn = (segments: readonly Segment[]): readonly Span[] =>
  segments.flatMap(({ from, block: { text } }) =>
    Array.from(text.matchAll(address)).flatMap(({ 0: found, index }) =>
      /\p{Script=Han}/u.test(found) ? (placeOf(segments, from + index, from + index + found.length) ?? []) : [],
    ),
  );

/** Tells whether a span overlaps one of these; logarithmic in them. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const apart: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart[apart.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((apart[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (apart[low - 1]?.end ?? 0) > start;
  };
}

/** The offset in the target at which stands what begins at `offset` of the source, by the runs of a conversion. */
function targetAt(map: readonly ConvertedRun[], offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.source.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = map[low];
  if (run === undefined) return map[map.length - 1]?.target.end ?? 0;
  const equal = run.source.end - run.source.start === run.target.end - run.target.start;
  return equal ? run.target.start + Math.max(0, offset - run.source.start) : run.target.start;
}

/**
 * Converts an article as {@link convert} converts a text, but in its source and only what a reader sees: front matter,
 * tags, attributes, addresses, seen or not, code and scripts stay as they are, and so does a name's tag (`<b>巴拉</b>达尔`).
 * The blocks are read as one text, so that a name in full in the first tells whom the last means. `text` is the whole source
 * again; `map` and the spans of the report are offsets into the source and into the result. Linear.
 *
 * @throws TypeError for an unknown tag, and for `plain`, which knows no articles.
 * @example
 * convertArticle(parseArticle('<p class="里">特朗普在里面</p>'), { to: 'zh-Hant-TW', names, conversion }).text
 * // '<p class="里">川普在裡面</p>'
 */
export function convertArticle(article: Article, options: ConvertOptions): ConvertResult {
  if (options.plain !== undefined) throw new TypeError('A plain configuration converts a text, not an article');
  const { source } = article;
  const segments: Segment[] = [];
  let joined = '';
  for (const block of article.blocks) {
    if (block.text === '' || block.kind === 'code') continue;
    segments.push({ from: joined.length, block });
    joined += `${block.text}\n`;
  }
  const result = convert(joined, options);
  const code = article.blocks.flatMap(({ inlineCode = [] }) => inlineCode);
  const isKept = overlapTest([...code, ...addressesIn(segments)]);
  const writer = createRunWriter();
  let at = 0;
  for (const run of result.map) {
    const before = joined.slice(run.source.start, run.source.end);
    const after = result.text.slice(run.target.start, run.target.end);
    if (before === after) continue;
    for (const { start, end, text } of editsOf(run, before, after, segments)) {
      if (isKept({ start, end }) || start < at || source.slice(start, end) === text) continue;
      writer.write(at, start, source.slice(at, start), 'joined');
      writer.write(start, end, text, end - start === text.length ? 'joined' : 'alone');
      at = end;
    }
  }
  writer.write(at, source.length, source.slice(at), 'joined');
  const { text, map } = writer.finish();

  const placed = <Name extends ConvertedRun>(names: readonly Name[]): readonly Name[] =>
    names.flatMap((name) => {
      const span = placeOf(segments, name.source.start, name.source.end);
      if (span === undefined || isKept(span)) return [];
      return [{ ...name, source: span, target: { start: targetAt(map, span.start), end: targetAt(map, span.end) } }];
    });
  const { regional, characters, ambiguous, likely, avoided, lost } = result.report;
  const report = {
    regional: placed(regional),
    characters: placed(characters),
    ambiguous: placed(ambiguous),
    likely: placed(likely),
    avoided: placed(avoided),
    lost: placed(lost),
  };
  return { text, map, report };
}
