import { describe, expect, test } from 'vitest';
import { readNameParts } from './read-name-parts.js';

const header = 'zh\ttw\ten\tlanguage\tkind\tgender\n';

/** The codes of the problems of a line below the usual header, with the text that each points at. */
function problemsOf(line: string): readonly string[] {
  const text = `${header}${line}\n`;
  return readNameParts(text, 'a.tsv').problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
}

describe('readNameParts', () => {
  test('reads a part with all that is said of it', () => {
    const { parts, problems } = readNameParts(
      `# a comment\n${header}乔纳森\t強納森\tJonathan|Jonathon\ten\tgiven\tm\n汗\t\tKhan\tur\tfamily\n`,
      'a.tsv',
    );
    expect(problems).toEqual([]);
    expect(parts).toEqual([
      {
        zh: '乔纳森',
        tw: '強納森',
        spellings: ['Jonathan', 'Jonathon'],
        language: 'en',
        kind: 'given',
        gender: 'm',
        file: 'a.tsv',
        line: 3,
      },
      { zh: '汗', spellings: ['Khan'], language: 'ur', kind: 'family', file: 'a.tsv', line: 4 },
    ]);
  });

  test('columns may stand in any order, and come as CSV', () => {
    const { parts } = readNameParts('en,kind,language,zh\nJohn,given,en,约翰\n', 'a.csv');
    expect(parts.map(({ zh, spellings }) => [zh, spellings])).toEqual([['约翰', ['John']]]);
  });

  test.each([
    ['John\t\tJohn\ten\tgiven', ['wrong-zh John']],
    ['约翰·史密斯\t\tJohn Smith\ten\tgiven', ['wrong-zh 约翰·史密斯']],
    ['约翰\tJohn\tJohn\ten\tgiven', ['wrong-tw John']],
    ['约翰\t\t约翰\ten\tgiven', ['wrong-en 约翰']],
    ['约翰\t\tJohn|\ten\tgiven', ['wrong-en John|']],
    ['约翰\t\tJohn\tEnglish\tgiven', ['wrong-language English']],
    ['约翰\t\tJohn\ten\tfirst', ['wrong-kind first']],
    ['约翰\t\tJohn\ten\tgiven\tx', ['wrong-gender x']],
    ['约翰', ['wrong-en 约翰']],
    ['约翰\t\tJohn\ten\tgiven\n约翰\t\tJohn\ten\tfamily', ['duplicate-part 约翰\t\tJohn\ten\tfamily']],
  ])('%j is reported at its place, and left out', (line, expected) => {
    expect(problemsOf(line)).toEqual(expected);
  });

  test('one rendering may stand for names of several languages', () => {
    expect(problemsOf('马丁\t\tMartin\ten\tboth\n马丁\t\tMartin\tfr\tboth\n马丁\t\tMartín\tes\tboth')).toEqual([]);
  });

  test('empty text gives nothing; a header without its columns is a problem', () => {
    expect(readNameParts('', 'a.tsv')).toEqual({ parts: [], problems: [] });
    expect(readNameParts('zh\ten\n约翰\tJohn\n', 'a.tsv').problems.map(({ code }) => code)).toEqual(['missing-column']);
  });
});
