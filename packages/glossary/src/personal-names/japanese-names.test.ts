import { describe, expect, test } from 'vitest';
import { japaneseNameFinder } from './japanese-names.js';
import { readPersonalNameData } from './read-personal-name-data.js';
import { wordCutter } from './word-fit.js';

const data = readPersonalNameData([
  {
    name: 'japanese.tsv',
    text: `zh\tkind\treading
中村\tfamily\tNakamura
石川\tfamily\tIshikawa
长谷川\tfamily\tHasegawa
辻\tfamily\tTsuji
俊介\tgiven\tShunsuke
五月\tgiven\tSatsuki
真\tgiven\tMakoto
麻衣子\tgiven\tMaiko
绫乃\tgiven\tAyano
香织\tgiven\tKaori
`,
  },
]);
const find = japaneseNameFinder(data, wordCutter());

/** The names found, their surnames in brackets; `#` covers a place. */
function found(marked: string): readonly string[] {
  const text = marked.replaceAll('#', '');
  const covered = new Uint8Array(text.length + 1);
  let at = 0;
  let on = false;
  for (const character of marked) {
    if (character === '#') on = !on;
    else {
      if (on) covered[at] = 1;
      at += character.length;
    }
  }
  return find(text, covered).map(
    ({ start, end, surname }) => `[${text.slice(start, start + surname)}]${text.slice(start + surname, end)}`,
  );
}

describe('japaneseNameFinder', () => {
  test.each([
    ['a known surname and given name', '中村俊介获胜', ['[中村]俊介']],
    ['twice', '中村俊介和长谷川香织', ['[中村]俊介', '[长谷川]香织']],
    ['a given name that is an ordinary word', '石川五月发生地震', []],
    ['but beside a title', '记者石川五月报道', ['[石川]五月']],
    ['a given name of one character, with a title', '教授石川真说', ['[石川]真']],
    ['without', '石川真的很美', []],
    ['a given name of characters that names have, beside both', '教授中村绫香说', ['[中村]绫香']],
    ['without', '去中村绫香', []],
    ['a surname of one character, with a title', '记者辻麻衣子报道', ['[辻]麻衣子']],
    ['what is covered', '#中村#俊介获胜', []],
    ['beside an astral character', '\u{20BB7}中村俊介', ['[中村]俊介']],
    ['a surname alone', '中村说', []],
    ['nothing', '', []],
  ] as const)('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
