import { describe, expect, test } from 'vitest';
import { bareBodyEnglish, bodyEnglish, missionEnglish, type Owner } from './body-english.js';
import { type Body, readComposition } from './read-composition.js';

const empty = { text: '', file: 'empty.tsv' };
const text = `zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries\tnote
国防部\t\t\tDefense Ministry|Ministry of Defense\t\tadjective\tcountry place\tyes\tUS=Defense Department|!Pentagon;GB=Ministry of Defence\t
国会\t\t\tparliament\t\tadjective\tcountry\tyes\tUS=!Congress;DE=!Bundestag\t
外交关系委员会\t\t\tForeign Relations Committee\t\tname\tchamber\tno\t\t
银行\t\t\tBank\t\tof\tplace country\tno\tJP=!Bank of Japan\t
大使馆\t\t\tEmbassy\t\tembassy\tcountry\tno\t\t
领区\t\t\tconsular district\t\tin\tplace\tno\t\t
民主党全国委员会\t\t\tNational Committee\tcommittee\tname\tparty\tno\t\t
第#舰队\t\t\t# Fleet\t\tadjective\tcountry\tno\tUS=!# Fleet\t
第#次全国代表大会\t\t\t# National Congress\tCongress\tname\tparty\tno\t\t
第#集团军\t\t\t# Army\t\tadjective\tcountry|org\tyes\tCN=# Group Army;US=!# Army\t
第#国会选区\t\t\t# Congressional District\t\town\tplace\tyes\t\t
第#号决议\t\t\tResolution №\t\tname\torg\tyes\t\t
`;
const { bodies, problems } = readComposition({
  bodies: { text, file: 'bodies.tsv' },
  offices: empty,
  placeWords: empty,
  demonyms: empty,
});

function bodyFor(zh: string): Body {
  const found = bodies.find((body) => body.zh.includes(zh));
  if (found === undefined) throw new Error(`no body ${zh}`);
  return found;
}

const afghanistan: Owner = { kind: 'country', english: 'Afghanistan', adjective: 'Afghan', country: 'AF' };
const unitedStates: Owner = { kind: 'country', english: 'United States', adjective: 'U.S.', country: 'US' };
const germany: Owner = { kind: 'country', english: 'Germany', adjective: 'German', country: 'DE' };
const japan: Owner = { kind: 'country', english: 'Japan', adjective: 'Japanese', country: 'JP' };
const washington: Owner = { kind: 'place', english: 'Washington', country: 'US' };
const senate: Owner = { kind: 'chamber', english: 'Senate', country: 'US' };

test('the words of this test are right', () => {
  expect(problems).toEqual([]);
});

describe('bodyEnglish', () => {
  test.each([
    ['国防部', afghanistan, ['Afghan Defense Ministry', 'Afghan Ministry of Defense'], 'Defense Ministry'],
    ['国防部', unitedStates, ['U.S. Defense Department', 'Pentagon'], 'Defense Department'],
    ['国会', afghanistan, ['Afghan parliament'], 'parliament'],
    ['国会', germany, ['Bundestag'], undefined],
    ['外交关系委员会', senate, ['Senate Foreign Relations Committee'], 'Foreign Relations Committee'],
    ['银行', { kind: 'place', english: 'Shanghai', country: 'CN' }, ['Bank of Shanghai'], undefined],
    ['银行', unitedStates, ['Bank of the United States'], undefined],
    ['银行', japan, ['Bank of Japan'], undefined],
    [
      '领区',
      { kind: 'place', english: 'Houston', country: 'US' },
      ['consular district in Houston'],
      'consular district',
    ],
    ['大使馆', afghanistan, ['Afghan Embassy'], 'Embassy'],
    ['民主党全国委员会', { kind: 'party', english: 'Democratic' }, ['Democratic National Committee'], 'committee'],
  ] satisfies readonly (readonly [string, Owner, readonly string[], string | undefined])[])(
    '%s of %o',
    (zh, owner, english, short) => {
      expect(bodyEnglish(bodyFor(zh), owner)).toEqual({ english, ...(short === undefined ? {} : { short }) });
    },
  );

  test('a town’s body is not the one that stands for its country', () => {
    expect(bodyEnglish(bodyFor('国防部'), washington).english).toEqual(['Washington Defense Department']);
    expect(bodyEnglish(bodyFor('银行'), { kind: 'place', english: 'Osaka', country: 'JP' }).english).toEqual([
      'Bank of Osaka',
    ]);
  });

  test('an owner without an adjective stands with its name', () => {
    expect(bodyEnglish(bodyFor('国防部'), { kind: 'place', english: 'Kabul' }).english[0]).toBe(
      'Kabul Defense Ministry',
    );
  });

  test('the number stands for #, in the later form, too', () => {
    expect(bodyEnglish(bodyFor('第#舰队'), unitedStates, '7th')).toEqual({ english: ['7th Fleet'] });
    expect(bodyEnglish(bodyFor('第#舰队'), afghanistan, '7th')).toEqual({
      english: ['Afghan 7th Fleet'],
      short: '7th Fleet',
    });
  });

  test.each([
    ['CN', 'PLA', 'PLA 73rd Group Army'],
    ['US', 'U.S. military', 'U.S. military 73rd Army'],
    [undefined, 'Taliban', 'Taliban 73rd Army'],
  ])('an organization has its country’s word for a body, joined to its name: %s', (country, english, expected) => {
    const owner: Owner = { kind: 'org', english, ...(country === undefined ? {} : { country }) };
    expect(bodyEnglish(bodyFor('第#集团军'), owner, '73rd').english[0]).toBe(expected);
  });

  test.each([
    ['Ohio', "Ohio's 4th Congressional District"],
    ['Texas', "Texas' 4th Congressional District"],
  ])('what is a part of %s is its own', (english, expected) => {
    expect(bodyEnglish(bodyFor('第#国会选区'), { kind: 'place', english }, '4th').english).toEqual([expected]);
  });

  test('the number alone stands for №', () => {
    const council = { kind: 'org', english: 'U.N. Security Council' } as const;
    expect(bodyEnglish(bodyFor('第#号决议'), council, '2254th').english).toEqual([
      'U.N. Security Council Resolution 2254',
    ]);
  });
});

describe('bareBodyEnglish', () => {
  test.each([
    ['国会', 'US', ['Congress']],
    ['国会', 'AF', ['parliament']],
    ['国会', undefined, ['parliament']],
    ['国防部', 'GB', ['Ministry of Defence']],
  ])('%s in %s', (zh, country, expected) => {
    expect(bareBodyEnglish(bodyFor(zh), country)).toEqual(expected);
  });

  test('puts the number in', () => {
    expect(bareBodyEnglish(bodyFor('第#舰队'), undefined, '5th')).toEqual(['5th Fleet']);
  });
});

describe('missionEnglish', () => {
  test.each([
    [{ kind: 'country', english: 'China', adjective: 'Chinese', country: 'CN' }, 'Kabul', 'Chinese Embassy in Kabul'],
    [afghanistan, 'United States', 'Afghan Embassy in the United States'],
    [undefined, 'Kabul', 'Embassy in Kabul'],
  ] satisfies readonly (readonly [Owner | undefined, string, string])[])('%o in %s', (owner, host, english) => {
    expect(missionEnglish(bodyFor('大使馆'), owner, host)).toEqual({ english: [english], short: 'Embassy' });
  });
});
