import type { Article, MetadataValue, OutlineNode, SourceMap, Span } from '../src/article.js';
import { decodeReferences } from '../src/text/character-references.js';
import { sourceSpan, visibleOffset } from '../src/text/source-map.js';

const inside = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && start <= end && end <= outer.end;

/** Whether `written` is a way to write `shown`, one unit of a map, in HTML, Markdown or YAML. */
function writes(written: string, shown: string): boolean {
  if (written === shown || decodeReferences(written, 0).text.includes(shown)) return true;
  if (written === "''" || written === `\\${shown}`) return shown !== '' && '\'"\\/'.includes(shown);
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(written)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16)) === shown;
  if (/^\\[0abtnvfreNLP_ ]$/.test(written)) return true;
  if (shown === '\n' && /^<\/?br\b[\s\S]*>$/i.test(written)) return true;
  // Blanks are folded, and a line may end in a sign of its own.
  if (/^\s+$/.test(shown) && /^\\?\s+$/.test(written)) return true;
  // Between two cells, and between two parts of a caption or a cell, a reader sees a gap that nobody wrote.
  return (shown === '\t' || shown === '\n') && written === '';
}

/** Everything in which a map breaks the promises of {@link SourceMap}: no gaps, never back, each character where it says. */
export function mapFaults(text: string, map: SourceMap, source: string): readonly string[] {
  const faults: string[] = [];
  let visible = 0;
  let at = 0;
  for (const run of map) {
    if (run.visible !== visible || run.length <= 0) faults.push(`gap at visible ${visible}`);
    if (run.source < at) faults.push(`source goes back at visible ${visible}`);
    visible = run.visible + run.length;
    at = run.source + run.sourceLength;
    const exact = run.length === run.sourceLength;
    for (let offset = run.visible; offset < visible; offset += exact ? 1 : run.length) {
      const shown = text.slice(offset, exact ? offset + 1 : visible);
      const span = sourceSpan({ map }, offset, offset + shown.length);
      const written = span === undefined ? undefined : source.slice(span.start, span.end);
      if (span === undefined || written === undefined || !writes(written, shown)) {
        faults.push(`${JSON.stringify(shown)} at ${offset} is written ${JSON.stringify(written)}`);
      } else if (span.end > span.start && visibleOffset({ map }, span.start) !== offset) {
        faults.push(`visibleOffset is not the inverse at ${offset}`);
      }
    }
  }
  if (visible !== text.length) faults.push(`map ends at ${visible} of ${text.length}`);
  if (at > source.length) faults.push('map ends outside the source');
  return faults;
}

function blockFaults({ source, blocks }: Article): readonly string[] {
  const whole = { start: 0, end: source.length };
  let start = 0;
  let textEnd = 0;
  return blocks.flatMap((block, index) => {
    const faults = mapFaults(block.text, block.map, source).map((fault) => `block ${index}: ${fault}`);
    const fault = (text: string): number => faults.push(`block ${index}: ${text}`);
    if (!inside(block, whole)) fault('outside the source');
    if (block.start < start) fault('out of order');
    start = block.start;
    if ((block.kind === 'boilerplate') !== (block.reason !== undefined)) fault('reason without boilerplate');
    for (const code of block.inlineCode ?? []) if (!inside(code, whole)) fault('inline code outside the source');
    const first = block.map[0];
    const last = block.map[block.map.length - 1];
    if (first === undefined || last === undefined) return faults;
    if (block.start !== first.source || block.end !== last.source + last.sourceLength)
      fault('span is not that of its map');
    if (block.start < textEnd) fault('overlaps the text before it');
    textEnd = block.end;
    if (block.text !== block.text.trim()) fault('not trimmed');
    let quoted = 0;
    for (const quotation of block.quotations ?? []) {
      const from = visibleOffset(block, quotation.start);
      const marked = from === undefined ? '' : block.text.slice(from, from + quotation.text.length + 2);
      if (!inside(quotation, block)) fault('quotation outside');
      if (quotation.start < quoted) fault('quotations overlap');
      quoted = quotation.end;
      if (!/^(?:[“「『][\s\S]*[”」』]|"[\s\S]*"|＂[\s\S]*＂)$/.test(marked)) fault('quotation without marks');
      if (marked.slice(1, -1) !== quotation.text) fault('quotation says another thing');
    }
    return faults;
  });
}

function isMetadataValue(item: unknown): item is MetadataValue {
  return typeof item === 'object' && item !== null && 'value' in item && 'start' in item;
}

function metadataFaults({ source, metadata }: Article): readonly string[] {
  return Object.entries(metadata).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().flatMap((item) => {
      if (!isMetadataValue(item)) return [];
      const faults = item.map !== undefined ? mapFaults(item.value, item.map, source) : [];
      const placed = inside(item, { start: 0, end: source.length });
      const empty = item.value === '' ? ['empty'] : [];
      return [...faults, ...empty, ...(placed ? [] : ['outside the source'])].map((fault) => `${name}: ${fault}`);
    }),
  );
}

/** Boilerplate from between the paragraphs is listed in the folded node, and keeps its own place. */
function outlineFaults(nodes: readonly OutlineNode[], outer: Span): readonly string[] {
  return nodes.flatMap((node) => [
    ...(inside(node, outer) ? [] : [`outline: ${node.name} sticks out`]),
    ...(inside(node.selection, node) ? [] : [`outline: selection of ${node.name} sticks out`]),
    ...(node.name === '' ? ['outline: a node without a name'] : []),
    ...outlineFaults(node.children, node.kind === 'boilerplate' ? outer : node),
  ]);
}

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

/**
 * Everything in which an article breaks its own promises, one line each; none for a sound one. Linear but for the
 * logarithm of the runs of a map.
 */
export function articleFaults(article: Article): readonly string[] {
  const whole = { start: 0, end: article.source.length };
  const polluted = Reflect.ownKeys(Object.prototype).length !== prototypeKeys;
  return [
    ...blockFaults(article),
    ...metadataFaults(article),
    ...outlineFaults(article.outline, whole),
    ...article.problems.filter((problem) => !inside(problem, whole)).map(({ code }) => `${code} outside the source`),
    ...(polluted ? ['Object.prototype has another key'] : []),
  ];
}
