import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../entry/country-codes.js';
import { type Composition, type CompositionFiles, readComposition } from './read-composition.js';

const headers = {
  bodies: 'zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries\tnote\n',
  offices: 'zh\ttw\thk\ten\tpattern\towners\tbefore_name\tcountries\tnote\n',
  placeWords: 'zh\ttw\thk\ten\tpattern\tcountries\tnote\n',
  demonyms: 'code\ten\tadjective\tpeople\tperson\n',
};

function read(lines: Partial<Record<keyof CompositionFiles, string>>): Composition {
  const fileOf = (name: keyof CompositionFiles): { text: string; file: string } => ({
    text: lines[name] === undefined ? '' : `${headers[name]}${lines[name]}\n`,
    file: `${name}.tsv`,
  });
  return readComposition({
    bodies: fileOf('bodies'),
    offices: fileOf('offices'),
    placeWords: fileOf('placeWords'),
    demonyms: fileOf('demonyms'),
  });
}

describe('readComposition', () => {
  test('reads a body with its regional words and its English by country', () => {
    const { bodies, problems } = read({
      bodies:
        '国防部\t國防部\t保衛部\tDefense Ministry|Ministry of Defense\tministry\tadjective\tcountry\tyes\tUS=Defense Department|!Pentagon;GB=Ministry of Defence\ta note',
    });
    expect(problems).toEqual([]);
    expect(bodies).toEqual([
      {
        zh: ['国防部', '保卫部'],
        english: ['Defense Ministry', 'Ministry of Defense'],
        short: 'ministry',
        pattern: 'adjective',
        owners: new Set(['country']),
        alone: true,
        byCountry: new Map([
          [
            'US',
            [
              { english: 'Defense Department', complete: false },
              { english: 'Pentagon', complete: true },
            ],
          ],
          ['GB', [{ english: 'Ministry of Defence', complete: false }]],
        ]),
        note: 'a note',
        file: 'bodies.tsv',
        line: 2,
      },
    ]);
  });

  test('a form may stand twice with different owners; a number is #', () => {
    const { bodies, problems } = read({
      bodies:
        '警察局\t\t\tpolice\t\tadjective\tcountry\tno\t\n警察局\t\t\tPolice Department\t\tname\tplace person\tno\t\n第#舰队\t\t\t# Fleet\t\tadjective\tcountry\tno\t',
    });
    expect(problems).toEqual([]);
    expect(bodies.map(({ english }) => english[0])).toEqual(['police', 'Police Department', '# Fleet']);
    expect(bodies[1]?.owners).toEqual(new Set(['person', 'place']));
    expect(bodies[2]).not.toHaveProperty('short');
  });

  test('reads offices with the form before a name', () => {
    const { offices, problems } = read({
      offices:
        '国防部长\t\t\tdefense minister\tadjective\tcountry\tDefense Minister\tUS=secretary of defense;CA=senator>Sen.;FR=deputy>\n谢赫\t\t\tsheikh\thonorific\t\tSheikh\t',
    });
    expect(problems).toEqual([]);
    expect(offices[0]).toMatchObject({ english: ['defense minister'], beforeName: ['Defense Minister'] });
    expect(offices[0]?.byCountry).toEqual(
      new Map([
        ['US', { english: ['secretary of defense'], beforeName: ['Secretary of Defense'] }],
        ['CA', { english: ['senator'], beforeName: ['Sen.'] }],
        ['FR', { english: ['deputy'], beforeName: [] }],
      ]),
    );
    expect(offices[1]?.owners.size).toBe(0);
  });

  test('reads words of places and demonyms', () => {
    const { placeWords, demonyms, problems } = read({
      placeWords: '州\t\t\tstate\tafter\tUS=-;CH=canton\t',
      demonyms: 'US\tUnited States\tU.S.|American\tAmericans\tAmerican\nEU\tEuropean Union\tEU|European\t\t',
    });
    expect(problems).toEqual([]);
    expect(placeWords[0]?.byCountry).toEqual(
      new Map([
        ['US', []],
        ['CH', ['canton']],
      ]),
    );
    expect(demonyms[0]).toMatchObject({ adjectives: ['U.S.', 'American'], people: ['Americans'] });
    expect(demonyms[1]).toMatchObject({ code: 'EU', people: [], line: 3 });
  });

  test.each([
    ['bodies', 'Senate\t\t\tSenate\t\tadjective\tcountry\tyes\t', 'wrong-zh'],
    ['bodies', '参议院\t\t\t\t\tadjective\tcountry\tyes\t', 'empty-word'],
    ['bodies', '参议院\t\t\tSenate\t\tafter\tcountry\tyes\t', 'wrong-pattern'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\tnation\tyes\t', 'wrong-owner'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\t\tyes\t', 'empty-owners'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\tcountry\tmaybe\t', 'wrong-alone'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\tcountry\tyes\tXX=Senate', 'wrong-country'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\tcountry\tyes\tUS=', 'empty-country'],
    ['bodies', '参议院\t\t\tSenate\t\tadjective\tcountry\tyes\tUS=a;US=b', 'duplicate-country'],
    [
      'bodies',
      '参议院\t參議院\t\tSenate\t\tadjective\tcountry\tyes\t\n參議院\t\t\tupper house\t\tname\tcountry\tno\t',
      'duplicate-word',
    ],
    ['offices', '市长\t\t\tmayor\tafter\tplace\tMayor\t', 'wrong-pattern'],
    ['offices', '先生\t\t\tMr.\thonorific\t\tMr.\t\n先生\t\t\tmister\thonorific\t\tMr.\t', 'duplicate-word'],
    ['placeWords', '省\t\t\tprovince\tadjective\t\t', 'wrong-pattern'],
    ['placeWords', '省\t\t\tprovince\tafter\t中国=province\t', 'wrong-country'],
    ['demonyms', 'XX\tNowhere\tNo\t\t', 'wrong-country'],
    ['demonyms', 'AF\tAfghanistan\t\t\t', 'empty-word'],
    ['demonyms', 'AF\tAfghanistan\tAfghan\t\t\nAF\tAfghanistan\tAfghan\t\t', 'duplicate-country'],
  ] as const)('%s %j is %s', (name, line, code) => {
    const { problems } = read({ [name]: line });
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([[`${name}.tsv`, code]]);
  });

  test('the place of a problem is its line', () => {
    const line = '省\t\t\tprovince\tbeside\t\t';
    const [problem] = read({ placeWords: `市\t\t\tcity\tbare\t\t\n${line}` }).problems;
    const text = `${headers.placeWords}市\t\t\tcity\tbare\t\t\n${line}\n`;
    expect(text.slice(problem?.start, problem?.end)).toBe(line);
  });

  test('empty texts give nothing; a header without its columns is a problem', () => {
    const empty = { text: '', file: 'empty.tsv' };
    const files = { bodies: empty, offices: empty, placeWords: empty, demonyms: empty };
    expect(readComposition(files)).toEqual({ bodies: [], offices: [], placeWords: [], demonyms: [], problems: [] });
    const { problems } = readComposition({
      ...files,
      bodies: { text: 'zh\ten\n参议院\tSenate\n', file: 'bodies.tsv' },
    });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['missing-column', 'bodies.tsv']]);
  });
});

describe('the composition data', () => {
  const fileOf = (name: string): { text: string; file: string } => ({
    text: readFileSync(new URL(`../../data/composition/${name}`, import.meta.url), 'utf8'),
    file: name,
  });
  const data = readComposition({
    bodies: fileOf('bodies.tsv'),
    offices: fileOf('offices.tsv'),
    placeWords: fileOf('place-words.tsv'),
    demonyms: fileOf('demonyms.tsv'),
  });

  test('reads without problems', () => {
    expect(data.problems).toEqual([]);
  });

  test('has a demonym for every country', () => {
    const codes = new Set(data.demonyms.map(({ code }) => code));
    expect([...countryCodes].filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each(['bodies.tsv', 'offices.tsv', 'place-words.tsv', 'demonyms.tsv'])('%s is in order', (name) => {
    const [, ...lines] = fileOf(name)
      .text.split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const forms = lines.map((line) => line.split('\t')[0] ?? '');
    expect(forms).toEqual([...forms].sort());
  });

  test('a numbered form has its number in English, too, and only then', () => {
    const words = [...data.bodies, ...data.offices, ...data.placeWords];
    const odd = words.filter(
      ({ zh, english }) => zh.some((form) => form.includes('#')) !== /[#№]/.test(english[0] ?? ''),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ['国防部', 'US', 'Defense Department'],
    ['财政部', 'GB', 'Treasury'],
    ['内政部', 'IN', 'Home Ministry'],
    ['国会', 'US', 'Congress'],
    ['中央银行', 'JP', 'Bank of Japan'],
    ['外交部', 'AF', undefined],
  ])('%s of %s is %s', (zh, country, english) => {
    const body = data.bodies.find((known) => known.zh.includes(zh) && known.owners.has('country'));
    expect(body?.byCountry.get(country)?.[0]?.english).toBe(english);
  });
});
