import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import type { Mention } from './mention.js';
import { shiftMentions, type TextEdit } from './shift-mentions.js';
import { names, testGlossary } from './test-glossary.js';
import { testKnowledge } from './test-knowledge.js';

const glossary = testGlossary(names);
const mentionsOf = (source: string): readonly Mention[] =>
  findMentions(parseArticle(source), glossary, { knowledge: testKnowledge() });

const edited = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

/** The edit that a marked text shows: what stands between the brackets becomes what stands behind the arrow. */
function editOf(marked: string): { readonly source: string; readonly edit: TextEdit } {
  const start = marked.indexOf('[');
  const arrow = marked.indexOf('→', start);
  const close = marked.indexOf(']', start);
  const old = marked.slice(start + 1, arrow);
  return {
    source: marked.slice(0, start) + old + marked.slice(close + 1),
    edit: { start, end: start + old.length, text: marked.slice(arrow + 1, close) },
  };
}

describe('shiftMentions', () => {
  test.each([
    ['喀布尔和美国。[→]', '喀布尔 0, 美国 4'],
    ['[→𠮷是]喀布尔和美国。', '美国 7'],
    ['[→是。]喀布尔和美国。', '喀布尔 2, 美国 6'],
    ['[→\n\n]喀布尔和美国。', '喀布尔 2, 美国 6'],
    ['喀[→布]布尔和美国。', '美国 5'],
    ['喀布尔[→市]和美国。', '美国 5'],
    ['喀布尔[→，]和美国。', '喀布尔 0, 美国 5'],
    ['喀布尔[和→、]美国。', '喀布尔 0, 美国 4'],
    ['喀布尔[和→]美国。', '喀布尔 0, 美国 3'],
    ['喀布尔[和→跟]美国。', ''],
    ['喀布尔[和→（跟）]美国。', '喀布尔 0, 美国 6'],
    ['喀布尔[和→·]美国。', ''],
    ['喀布尔[和→1 ]美国。', '美国 5'],
    ['喀布[尔和美→]国。', ''],
    ['[喀布尔和→]美国。', '美国 0'],
    ['喀布尔和[美国→美國]。', '喀布尔 0'],
    ['[喀布尔和美国。→]', ''],
  ])('%s leaves %s', (marked, expected) => {
    const { source, edit } = editOf(marked);
    const left = shiftMentions(mentionsOf(source), [edit]);
    expect(left.map(({ text, start }) => `${text} ${start}`).join(', ')).toBe(expected);
    const now = edited(source, [edit]);
    for (const { text, start, end } of left) expect(now.slice(start, end)).toBe(text);
  });

  test('edits go one after the other, each in the text that the former left', () => {
    const source = '喀布尔和美国。';
    const edits = [
      { start: 0, end: 0, text: '在。' },
      { start: 2, end: 2, text: '\n' },
      { start: 9, end: 10, text: '' },
    ];
    const [kabul, america, ...others] = shiftMentions(mentionsOf(source), edits);
    expect(edited(source, edits)).toBe('在。\n喀布尔和美国');
    expect([kabul?.start, kabul?.end, america?.start, america?.end]).toEqual([3, 6, 7, 9]);
    expect(others).toEqual([]);
  });

  test('the parts of a title move with the name; what is touched takes the title with it', () => {
    const source = '。阿富汗国防部长纳赛尔·沙迪德说。';
    const mentions = mentionsOf(source);
    const person = (edits: readonly TextEdit[]): readonly string[] =>
      shiftMentions(mentions, edits)
        .filter(({ type }) => type === 'person')
        .flatMap(({ text, start, role }) => [
          `${text} ${start}`,
          ...(role?.parts.map((part) => `${edited(source, edits).slice(part.start, part.end)} ${part.start}`) ?? []),
        ]);
    expect(person([])).toEqual(['纳赛尔·沙迪德 8', '阿富汗 1', '国防部长 4']);
    expect(person([{ start: 0, end: 0, text: '你好' }])).toEqual(['纳赛尔·沙迪德 10', '阿富汗 3', '国防部长 6']);
    expect(person([{ start: 4, end: 4, text: ' ' }])).toEqual(['纳赛尔·沙迪德 9', '阿富汗 1', '国防部长 5']);
    expect(person([{ start: 5, end: 5, text: ' ' }])).toEqual(['纳赛尔·沙迪德 9']);
    expect(person([{ start: 8, end: 8, text: '　' }])).toEqual(['纳赛尔·沙迪德 9', '阿富汗 1', '国防部长 4']);
  });

  test('what is not moved is the same, and nothing gives nothing', () => {
    const mentions = mentionsOf('喀布尔和美国。');
    expect(shiftMentions(mentions, [])).toBe(mentions);
    expect(shiftMentions(mentions, [{ start: 3, end: 3, text: '，' }])[0]).toBe(mentions[0]);
    expect(shiftMentions([], [{ start: 0, end: 0, text: '多哈' }])).toEqual([]);
  });

  test('an edit that ends before it starts is a mistake', () => {
    expect(() => shiftMentions(mentionsOf('喀布尔'), [{ start: 2, end: 1, text: '' }])).toThrow(TypeError);
    expect(() => shiftMentions(mentionsOf('喀布尔'), [{ start: -1, end: 1, text: '' }])).toThrow(TypeError);
  });
});

/** Numbers that look random and are the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** What is left of spans after an edit, found character by character. */
function naively(
  characters: readonly { readonly owner: number; readonly text: string }[],
  { start, end, text }: TextEdit,
): readonly { readonly owner: number; readonly text: string }[] {
  const put = [...text].flatMap((one) => one.split('').map((unit) => ({ owner: -1, text: unit })));
  const now = [...characters.slice(0, start), ...put, ...characters.slice(end)];
  const touched = new Set(characters.slice(start, end).map(({ owner }) => owner));
  const before = characters[start - 1]?.owner ?? -1;
  const behind = characters[end]?.owner ?? -1;
  if (before === behind) touched.add(before);
  const isLetter = (one: string | undefined): boolean => one !== undefined && /[\p{L}\p{N}\p{M}·•‧・∙．⋅･]/u.test(one);
  if (isLetter([...text][0])) touched.add(before);
  if (isLetter([...text].at(-1))) touched.add(behind);
  return now.map((one) => (touched.has(one.owner) ? { ...one, owner: -1 } : one));
}

test('random edits leave what a naive count leaves, and every span still slices to its text', () => {
  const next = numbersFrom(7);
  const source = '阿富汗总统在喀布尔说，塔利班和美国、中国；𠮷田去悉尼。特朗普、川普与约翰·克里会谈。巴拉达尔在马里。';
  const pieces = ['', '', '多', '。', ' ', '𠮷', '、哈', '哈、', '·', '\r\n', '<b>', '１'];
  const mentions = mentionsOf(source);
  for (let round = 0; round < 400; round += 1) {
    let text = source;
    let characters: readonly { readonly owner: number; readonly text: string }[] = source
      .split('')
      .map((unit, at) => ({ owner: mentions.findIndex(({ start, end }) => start <= at && at < end), text: unit }));
    const edits: TextEdit[] = [];
    for (let count = next(4) + 1; count > 0; count -= 1) {
      const start = next(text.length + 1);
      const edit = { start, end: Math.min(text.length, start + next(3)), text: pieces[next(pieces.length)] ?? '' };
      edits.push(edit);
      text = edited(text, [edit]);
      characters = naively(characters, edit);
    }
    const left = shiftMentions(mentions, edits);
    const owners = [...new Set(characters.map(({ owner }) => owner))].filter((owner) => owner >= 0);
    expect(left.map((mention) => mention.text)).toEqual(owners.map((owner) => mentions[owner]?.text));
    expect(characters.map((one) => one.text).join('')).toBe(text);
    for (const { start, end, text: name } of left) expect(text.slice(start, end)).toBe(name);
  }
});
