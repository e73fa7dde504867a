import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { createGlossary, type NameKnowledge } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions, formatMessage, type Mention, type Message, messageTemplates, type Strictness } from './index.js';
import { testGlossary } from './test-glossary.js';

const seeds = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')] as const);
const sentences = [
  '女发言人戈卡表示，塔塔和派恩没有回应。',
  '众院少数党领袖瑞士说。美国、英国的参议院和民族团结政府也这样说。',
  '阿富汗和阿根廷的驻阿大使馆。中美、美俄和朝韩。',
  '張三與阮富仲、岸田文雄會談，唐娟在場。',
  '（阿）「阿·阿」：阿卜杜勒（Abdul）阿卜杜勒（Abdel）。',
].map((text) => [text, text] as const);
/** The templates of a message and of those among its values. */
const templatesOf = ({ text, values }: Message): readonly string[] => [
  text,
  ...values.flatMap((value) => (typeof value === 'object' ? templatesOf(value) : [])),
];
const listed: ReadonlySet<string> = new Set(messageTemplates);
const measures: readonly Strictness[] = ['strict', 'balanced', 'loose'];

let knowledge: NameKnowledge;
let find: (source: string, strictness: Strictness) => readonly Mention[];
beforeAll(async () => {
  ({ knowledge } = await loadKnowledge());
  const builtin = await loadBuiltin();
  const glossary = createGlossary([builtin.layer]);
  find = (source, strictness) => findMentions(parseArticle(source), glossary, { knowledge, strictness });
});

describe.each([...articles, ...sentences])('the mentions of %s', (_, source) => {
  test.each(measures)('%s: are in order, whole, and say what and why', (strictness) => {
    const mentions = find(source, strictness);
    expect(mentions.length).toBeGreaterThan(0);
    let reached = 0;
    for (const { start, end, text, english, due, status, source: from, why } of mentions) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThan(start);
      reached = end;
      expect(text).not.toMatch(/^$|[\r\n]/);
      expect(english === '').toBe(status === 'unknown');
      expect(due === '').toBe(status === 'unknown');
      expect([from, why]).not.toContain('');
    }
    expect(reached).toBeLessThanOrEqual(source.length);
  });

  test.each(measures)('%s: their candidates fall in score, a guess says the first', (strictness) => {
    for (const { candidates, english, status } of find(source, strictness)) {
      if (status === 'guess') expect(candidates?.[0]?.english).toBe(english);
      const scores = (candidates ?? []).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test.each(measures)('%s: say the same in messages, whose templates are all listed', (strictness) => {
    for (const { source: from, origin, why, reasons } of find(source, strictness)) {
      expect(formatMessage(origin)).toBe(from);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.map((reason) => formatMessage(reason)).join(' ')).toBe(why);
      for (const reason of reasons) expect(formatMessage(reason)).toMatch(/[.]$/);
      for (const message of [origin, ...reasons])
        expect(templatesOf(message).filter((own) => !listed.has(own))).toEqual([]);
    }
  });

  test('are counted from the first to the last of the same thing', () => {
    for (const { index, count } of find(source, 'strict')) {
      expect(index).toBeGreaterThanOrEqual(1);
      expect(index).toBeLessThanOrEqual(count);
    }
  });
});

test.each(['constructor', '__proto__', 'hasOwnProperty'])('an entry may have the English %s', (english) => {
  const glossary = testGlossary(`zh\ten\ttype\n阿原\t${english}\tplace\n张三\tZhang San\tperson\n`);
  const mentions = findMentions(parseArticle('阿原外交部长张三说。'), glossary, { knowledge });
  expect(mentions.map(({ text }) => text)).toContain('张三');
  expect(mentions.find(({ text }) => text === '张三')?.role?.english).toBe(`${english} Foreign Minister`);
});
