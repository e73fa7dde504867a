import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Block, OutlineNode } from './article.js';
import { parseArticle } from './parse-article.js';

/** A block in one line: kind, level, part, reason, then what a reader sees and in 〈〉 the alternative text. */
function drawBlock({ kind, depth, role, reason, text, alt }: Block): string {
  const head = [kind, depth, role, reason].filter((part) => part !== undefined).join(' ');
  return `${head}: ${text}${alt === undefined ? '' : `〈${alt}〉`}`;
}

function drawOutline(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap(({ kind, name, children }) => [
    `${indent}${kind}: ${name}`,
    ...drawOutline(children, `${indent}  `),
  ]);
}

function summaryOf({ metadata, blocks, outline, problems }: Article): unknown {
  const { inLanguage, languageEvidence: _evidence, ...values } = metadata;
  const fields = Object.entries(values).flatMap(([name, value]) => {
    const list = [value].flat().map((item) => item.value);
    return list.length === 0 ? [] : [[name, list.join(' | ')]];
  });
  return {
    metadata: { ...Object.fromEntries(fields), ...(inLanguage === undefined ? {} : { inLanguage }) },
    blocks: blocks.map(drawBlock),
    quotations: blocks.flatMap(({ quotations = [] }) => quotations.map(({ text }) => text)),
    outline: drawOutline(outline),
    problems: problems.map(({ code }) => code),
  };
}

const folder = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('fixtures', () => {
  it.each(cases)('%s', (name) => {
    const place = new URL(`${name}/`, folder);
    const fileName = readdirSync(place).find((file) => file.startsWith('input.')) ?? 'input.md';
    const article = parseArticle(readFileSync(new URL(fileName, place), 'utf8'), { fileName });
    expect(summaryOf(article)).toEqual(JSON.parse(readFileSync(new URL('expected.json', place), 'utf8')));
  });

  it('never runs a header', () => {
    expect(Object.keys(globalThis)).not.toContain('yimingCanary');
  });
});
