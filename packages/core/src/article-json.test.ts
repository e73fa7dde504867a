import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata, BlockKind, BlockRole, BoilerplateReason, OutlineKind } from './article.js';
import { articleToJson } from './article-json.js';
import { parseArticle } from './parse-article.js';
import { testArticles } from './test-articles.js';

const schemaPath = createRequire(import.meta.url).resolve('@yiming/core/article.schema.json');
const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));

/** The schema with every object closed, so that a key that it does not describe is found. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, key === 'examples' ? value : closed(value)]);
  const copy = Object.fromEntries(entries);
  return copy.type === 'object' && typeof copy.properties === 'object'
    ? { ...copy, additionalProperties: false }
    : copy;
}

const ajv = new Ajv2020({ allErrors: true });
const isArticle = ajv.compile(schema);
const isExactlyArticle = new Ajv2020({ allErrors: true }).compile(Object(closed(schema)));

/** What is wrong with a value after it went through JSON. */
function faults(value: unknown): readonly string[] {
  isExactlyArticle(JSON.parse(JSON.stringify(value)));
  return (isExactlyArticle.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

const inputs = testArticles();

const article = parseArticle(
  '---\ntitle: 【专访】多哈会谈\ndate: 2024-05-06\nauthor: 王世纯\n---\n\n法哈迪说：“喀布尔在寻求帮助，各方都应当出手。”\n\n![多哈](a.jpg)\n',
  { fileName: 'doha.md' },
);

describe('articleToJson', () => {
  it('has plain metadata, and their spans beside them', () => {
    const { metadata, metadataSpans } = articleToJson(article);
    expect(metadata).toMatchObject({ title: '【专访】多哈会谈', kicker: '专访', author: ['王世纯'], keywords: [] });
    expect(metadata).toMatchObject({ datePublished: '2024-05-06', dateRaw: '2024-05-06' });
    const slice = (span = { start: 0, end: 0 }) => article.source.slice(span.start, span.end);
    expect(slice(metadataSpans.title)).toBe('【专访】多哈会谈');
    expect(slice(metadataSpans.kicker)).toBe('专访');
    expect(metadataSpans.author?.map(slice)).toEqual(['王世纯']);
    expect(metadataSpans).not.toHaveProperty('keywords');
  });

  it.each([
    [{}, 'doha.md'],
    [{ file: '-' }, '-'],
  ])('names the file with %j', (options, file) => {
    expect(articleToJson(article, options).file).toBe(file);
  });

  it('has no maps, unless asked for', () => {
    expect(articleToJson(article).blocks.some((block) => 'map' in block)).toBe(false);
    expect(articleToJson(article, { maps: true }).blocks.map(({ map }) => map)).toEqual(
      article.blocks.map(({ map }) => map),
    );
  });

  it('gives an object with empty lists for the empty text', () => {
    expect(articleToJson(parseArticle(''))).toEqual({
      version: 1,
      metadata: { author: [], keywords: [] },
      metadataSpans: {},
      blocks: [],
      outline: [],
      problems: [],
    });
  });
});

describe('the schema', () => {
  it.each(inputs)('describes every key of $name', ({ name, text }) => {
    const parsed = parseArticle(text, { fileName: name });
    expect(faults(articleToJson(parsed))).toEqual([]);
    expect(faults(articleToJson(parsed, { maps: true }))).toEqual([]);
  });

  it('has examples that it describes', () => {
    expect(schema.examples.flatMap(faults)).toEqual([]);
  });

  const json = articleToJson(article);
  const block = { kind: 'paragraph', text: '多哈', start: 0, end: 2 };
  it.each([
    ['no object', []],
    ['another version', { ...json, version: 2 }],
    ['no metadata', { ...json, metadata: undefined }],
    ['an author alone', { ...json, metadata: { ...json.metadata, author: '王世纯' } }],
    ['a date in words', { ...json, metadata: { ...json.metadata, datePublished: '昨天' } }],
    ['an unknown kind', { ...json, blocks: [{ ...block, kind: 'text' }] }],
    ['an offset below 0', { ...json, blocks: [{ ...block, start: -1 }] }],
    ['half an offset', { ...json, blocks: [{ ...block, end: 1.5 }] }],
    ['boilerplate without a reason', { ...json, blocks: [{ ...block, kind: 'boilerplate' }] }],
    ['a reason without boilerplate', { ...json, blocks: [{ ...block, reason: 'byline' }] }],
    ['a section without children', { ...json, outline: [{ kind: 'lead', name: '多哈', start: 0, end: 2 }] }],
  ])('refuses %s', (_, value) => {
    expect(isArticle(JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  it('lets keys of later releases pass', () => {
    expect(isArticle(JSON.parse(JSON.stringify({ ...json, later: true, blocks: [{ ...block, later: 1 }] })))).toBe(
      true,
    );
  });

  // A union that gains or loses a member no longer compiles here.
  const kinds = {
    heading: 0,
    paragraph: 0,
    caption: 0,
    quote: 0,
    'list-item': 0,
    table: 0,
    code: 0,
    image: 0,
    boilerplate: 0,
  } satisfies Record<BlockKind, 0>;
  const roles = {
    title: 0,
    dateline: 0,
    lead: 0,
    'editor-note': 0,
    correction: 0,
    post: 0,
    'media-label': 0,
  } satisfies Record<BlockRole, 0>;
  const reasons = {
    advertisement: 0,
    byline: 0,
    contributor: 0,
    copyright: 0,
    'editor-credit': 0,
    'feed-footer': 0,
    'media-player': 0,
    'more-link': 0,
    navigation: 0,
    notice: 0,
    'related-links': 0,
    'repeated-title': 0,
    'share-widget': 0,
    shortcode: 0,
    source: 0,
    subscribe: 0,
    timestamp: 0,
  } satisfies Record<BoilerplateReason, 0>;
  const sections = {
    title: 0,
    story: 0,
    lead: 0,
    heading: 0,
    caption: 0,
    quotation: 0,
    boilerplate: 0,
  } satisfies Record<OutlineKind, 0>;
  const languages = { 'zh-Hans': 0, 'zh-Hant': 0, 'zh-Hant-TW': 0, 'zh-Hant-HK': 0 } satisfies Record<
    NonNullable<ArticleMetadata['inLanguage']>,
    0
  >;
  const { block: blockSchema, outlineNode, metadata } = schema.$defs;
  it.each([
    ['BlockKind', blockSchema.properties.kind, kinds],
    ['BlockRole', blockSchema.properties.role, roles],
    ['BoilerplateReason', blockSchema.properties.reason, reasons],
    ['OutlineKind', outlineNode.properties.kind, sections],
    ['inLanguage', metadata.properties.inLanguage, languages],
  ])('lists what %s lists', (_, { enum: values }, union) => {
    expect([...values].sort()).toEqual(Object.keys(union).sort());
  });
});
