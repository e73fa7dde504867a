import { describe, expect, it } from 'vitest';
import type { Article, MappedText, OutlineNode, SourceMap, Span } from './article.js';
import { decodeReferences } from './character-references.js';
import { parseArticle } from './parse-article.js';
import { sourceSpan, visibleOffset } from './source-map.js';
import { testArticles } from './test-articles.js';

const inside = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && start <= end && end <= outer.end;

/** Whether `written` is a way to write the character `shown`, in HTML, Markdown or YAML. */
function writes(written: string, shown: string): boolean {
  if (written === shown || decodeReferences(written, 0).text.includes(shown)) return true;
  if (written === "''" || written === `\\${shown}`) return shown !== '' && '\'"\\/'.includes(shown);
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(written)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16)) === shown;
  if (/^\\[0abtnvfreNLP_ ]$/.test(written)) return true;
  if (shown === ' ') return /^\s$/.test(written);
  if (shown === '\n') return /^(?:<\/?br\b[^>]*>|(?:\\| {2,})?(?:\r?\n|\r))$/i.test(written);
  return shown === '\t' && written === '';
}

function mapFaults(text: string, map: SourceMap, source: string): readonly string[] {
  const faults: string[] = [];
  let visible = 0;
  let at = 0;
  for (const run of map) {
    if (run.visible !== visible) faults.push(`gap at visible ${visible}`);
    if (run.source < at) faults.push(`source goes back at visible ${visible}`);
    visible = run.visible + run.length;
    at = run.source + run.sourceLength;
  }
  if (visible !== text.length) faults.push(`map ends at ${visible} of ${text.length}`);
  let offset = 0;
  for (const character of text) {
    const span = sourceSpan({ map }, offset, offset + character.length);
    const written = span === undefined ? undefined : source.slice(span.start, span.end);
    if (span === undefined || written === undefined || !writes(written, character)) {
      faults.push(`${JSON.stringify(character)} at ${offset} is written ${JSON.stringify(written)}`);
    } else if (span.end > span.start) {
      const unit = map.find((run) => run.visible <= offset && offset < run.visible + run.length);
      const expected = unit !== undefined && unit.length !== unit.sourceLength ? unit.visible : offset;
      if (visibleOffset({ map }, span.start) !== expected) faults.push(`visibleOffset is not the inverse at ${offset}`);
    }
    offset += character.length;
  }
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
    const first = block.map[0];
    const last = block.map[block.map.length - 1];
    if (first === undefined || last === undefined) return faults;
    if (block.start !== first.source || block.end !== last.source + last.sourceLength)
      fault('span is not that of its map');
    if (block.start < textEnd) fault('overlaps the text before it');
    textEnd = block.end;
    if (block.text !== block.text.trim()) fault('not trimmed');
    for (const quotation of block.quotations ?? []) {
      const from = visibleOffset(block, quotation.start);
      const quoted = from === undefined ? '' : block.text.slice(from, from + quotation.text.length + 2);
      if (!inside(quotation, block)) fault('quotation outside');
      if (!/^[“「『][\s\S]*[”」』]$/.test(quoted)) fault('quotation without marks');
      if (quoted.slice(1, -1) !== quotation.text) fault('quotation says another thing');
    }
    return faults;
  });
}

function metadataFaults({ source, metadata }: Article): readonly string[] {
  const { inLanguage: _, languageEvidence: _words, ...values } = metadata;
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((item) => {
      const faults = 'map' in item && item.map !== undefined ? mapFaults(item.value, item.map, source) : [];
      const placed = inside(item, { start: 0, end: source.length });
      return [...faults, ...(placed ? [] : ['outside the source'])].map((fault) => `${name}: ${fault}`);
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

/** Everything in which an article breaks its own promises. */
function faultsOf(article: Article): readonly string[] {
  const whole = { start: 0, end: article.source.length };
  return [
    ...blockFaults(article),
    ...metadataFaults(article),
    ...outlineFaults(article.outline, whole),
    ...article.problems.filter((problem) => !inside(problem, whole)).map(({ code }) => `${code} outside the source`),
  ];
}

const inputs = testArticles();

describe('the promises of an article', () => {
  it.each(inputs)('hold for $name', ({ name, text }) => {
    expect(faultsOf(parseArticle(text, { fileName: name }))).toEqual([]);
  });

  it.each(inputs)('hold for $name cut off anywhere', ({ name, text }) => {
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let length = 0; length < text.length; length += step) {
      expect(faultsOf(parseArticle(text.slice(0, length), { fileName: name }))).toEqual([]);
    }
  });

  it('are broken by a map that skips a character', () => {
    const text: MappedText = {
      text: '多哈',
      start: 0,
      end: 1,
      map: [{ visible: 0, length: 1, source: 0, sourceLength: 1 }],
    };
    expect(mapFaults(text.text, text.map, '多哈')).not.toEqual([]);
  });
});
