import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.js';

const folder = mkdtempSync(join(tmpdir(), 'yiming-front-matter-'));
const canary = join(folder, 'canary');

beforeAll(() => {
  process.env['YIMING_CANARY'] = canary;
});
afterAll(() => {
  delete process.env['YIMING_CANARY'];
  rmSync(folder, { recursive: true });
});

const script = [
  "globalThis.yimingCanary = 'ran';",
  "process.getBuiltinModule?.('fs').writeFileSync(process.env.YIMING_CANARY, '');",
  "typeof require === 'function' && require('fs').writeFileSync(process.env.YIMING_CANARY, '');",
  "module.exports = { title: '甲' };",
].join('\n');

/** What each language would run when it is read by an engine for it. */
const headers = [
  ['---js', script],
  ['---JS', script],
  ['--- js', script],
  ['---javascript', script],
  ['--- Js', script],
  ['---JavaScript', script],
  ['---coffee', "globalThis.yimingCanary = 'ran'\ntitle: '甲'"],
  ['---cson', "title: do -> globalThis.yimingCanary = 'ran'"],
  ['---CoffeeScript', "globalThis.yimingCanary = 'ran'"],
  ['---json', '{ "__proto__": { "yimingCanary": "ran" } }'],
  ['---constructor', script],
  ['---__proto__', script],
  ['---toString', script],
] as const;

function expectNothingRan(): void {
  expect(existsSync(canary)).toBe(false);
  expect(Object.keys(globalThis)).not.toContain('yimingCanary');
  expect(({} as Record<string, unknown>)['yimingCanary']).toBeUndefined();
}

describe('front matter in a language', () => {
  it.each(headers)('%s is a problem and is never run', (opening, header) => {
    for (const end of ['\n', '\r\n']) {
      const source = `${opening}\n${header}\n---\n会谈在首都多哈闭幕。`.replaceAll('\n', end);
      const { metadata, blocks, problems } = parseArticle(source);
      expectNothingRan();
      expect(problems.map(({ code }) => code)).toEqual(['front-matter-language']);
      expect(problems.map(({ start, end: to }) => source.slice(start, to))).toEqual([opening]);
      expect(metadata.title).toBeUndefined();
      expect(blocks.map(({ text }) => text)).toEqual(['会谈在首都多哈闭幕。']);
    }
  });

  it.each(['---yaml', '---YAML', '--- yml'])('%s is read', (opening) => {
    const { metadata, problems } = parseArticle(`${opening}\ntitle: 多哈\n---\n正文`);
    expect(metadata.title?.value).toBe('多哈');
    expect(problems).toEqual([]);
  });

  it('does not run what tags of YAML name', () => {
    const source = "---\ntitle: !!js/function 'function () { globalThis.yimingCanary = 1 }'\n---\n多哈";
    expect(parseArticle(source).blocks.map(({ text }) => text)).toEqual(['多哈']);
    expectNothingRan();
  });
});

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** Every object that can be reached, with the way to it. */
function objectsIn(value: unknown, path = 'article'): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, item]) => objectsIn(item, `${path}.${key}`))];
}

describe('quotes that never close', () => {
  it.each([
    ['double', '---\ntitle: "塔利班进城\nauthor: 哈桑\n---\n\n正文。'],
    ['single', "---\ntitle: '塔利班进城\nauthor: 哈桑\n---\n\n正文。"],
  ])('%s ones are a problem, and the value ends with its line', (_, source) => {
    const { metadata, problems } = parseArticle(source);
    expect(problems.map(({ code }) => code)).toContain('front-matter-yaml');
    expect(metadata.title).toMatchObject({ value: '塔利班进城', start: 12, end: 17 });
    expect(metadata.author.map(({ value }) => value)).toEqual(['哈桑']);
  });
});

describe('keys that name a part of the prototype', () => {
  const prototype = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));

  const sources = hostileKeys.flatMap((key) => [
    [`${key} in front matter`, `---\n${key}: 甲\ntitle: 多哈\n---\n正文`],
    [`${key} nested in front matter`, `---\n${key}:\n  ${key}:\n    polluted: 甲\ntitle: 多哈\n---\n正文`],
    [
      `${key} in a flow mapping`,
      `---\na: {${key}: {polluted: 甲}}\n"${key}": {polluted: [甲]}\ntitle: 多哈\n---\n正文`,
    ],
    [`${key} in broken front matter`, `---\n${key}: a: b\ntitle: 多哈\n---\n正文`],
    [
      `${key} in JSON-LD`,
      `<html><head><title>多哈</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"多哈","${key}":{"polluted":"甲","${key}":{"polluted":"乙"}},"author":{"${key}":{"name":"丙"},"name":"李明"}}</script></head><body><p>正文</p></body>`,
    ],
    [
      `${key} in a list of JSON-LD`,
      `<html><head><title>多哈</title><script type="application/ld+json">[{"${key}":{"@type":"NewsArticle"}},{"@graph":[{"@type":"NewsArticle","${key}":{"polluted":1}}]}]</script></head><body><p>正文</p></body>`,
    ],
    [
      `${key} in a meta element`,
      `<html><head><title>多哈</title><meta ${key}="polluted" name="${key}" content="甲"></head><body ${key}="x"><p ${key}>正文</p></body>`,
    ],
    [`${key} as an attribute`, `---\ntitle: 多哈\n---\n<p ${key}="polluted" ${key}=x>正文</p>`],
    [`${key} as an attribute in a line`, `---\ntitle: 多哈\n---\n正<b ${key}="polluted">文</b>`],
    ...(/^[a-z]/.test(key)
      ? [
          [`${key} as an element`, `---\ntitle: 多哈\n---\n<${key}>正文</${key}>`],
          [`${key} as an element in a line`, `---\ntitle: 多哈\n---\n正<${key}>文</${key}>`],
        ]
      : []),
  ]);

  it.each(sources)('%s changes nothing', (_, source) => {
    const article = parseArticle(source);
    expect(JSON.stringify(Reflect.ownKeys(Object.prototype).map(String))).toBe(prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(article.metadata.title?.value).toBe('多哈');
    expect(article.blocks.map(({ text }) => text)).toContain('正文');
    for (const [path, object] of objectsIn(article)) {
      const expected = Array.isArray(object) ? Array.prototype : Object.prototype;
      expect(Object.getPrototypeOf(object), path).toBe(expected);
      expect(Object.keys(object), path).not.toContain('__proto__');
    }
  });

  it.each(['hidden', 'style', 'class', 'href'])('an inherited %s is no attribute', (name) => {
    const source = `<p __proto__="${name}">多哈</p>`;
    expect(parseArticle(source).blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', '多哈']]);
  });
});
