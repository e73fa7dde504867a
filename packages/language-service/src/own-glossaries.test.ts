import { parseArticle } from '@yiming/core';
import { createGlossary, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { isName } from './mention.js';

const builtin =
  'zh\ten\ttype\n喀布尔\tKabul\tplace\n布什\tGeorge W. Bush\tperson\n布什\tBush Town\tplace\n一国两制\tOne Country, Two Systems\tterm\n';

const mentionsOf = (text: string, own: string) => {
  const layers = [
    { name: 'folder', text: own },
    { name: 'builtin', text: builtin },
  ].map(({ name, text: table }) => ({
    name,
    entries: readGlossary(table, { fileName: `${name}.tsv`, layer: name }).entries,
  }));
  return findMentions(parseArticle(text), createGlossary(layers));
};

describe('a table of two columns', () => {
  test('gives names: of the type that the glossary below says, where it says one', () => {
    const mentions = mentionsOf('卡伊姆在喀布尔见了布什。', '卡伊姆\tJavid Qaem\n喀布尔\tKabul City\n布什\tBush\n');
    expect(mentions.map(({ english, type }) => [english, type])).toEqual([
      ['Javid Qaem', 'term'],
      ['Kabul City', 'place'],
      ['Bush', 'term'],
    ]);
    expect(mentions.every(isName)).toBe(true);
  });

  test('gives terms, too: what English writes small is no name, nor is a term of the built-in glossary', () => {
    const mentions = mentionsOf('和平红利与一国两制。', '和平红利\tpeace dividend\n');
    expect(mentions.map(isName)).toEqual([false, false]);
  });
});

test('a rendering that is not to be written does not stand beside one that is', () => {
  const own = 'zh\ten\ttype\n老布什|-布什\tGeorge H.W. Bush\tperson\n布什\tGeorge Bush\tperson\n';
  const [mention] = mentionsOf('布什说。', own);
  expect([mention?.english, mention?.status]).toEqual(['George Bush', 'known']);
  expect(mentionsOf('布什说。', 'zh\ten\ttype\n老布什|-布什\tGeorge H.W. Bush\tperson\n')[0]?.english).toBe(
    'George H.W. Bush',
  );
});
