import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { nameMatches } from './name-matches.js';
import { type RegionProfile, regionProfile } from './region-profile.js';
import { testGlossary } from './test-glossary.js';

const glossary = testGlossary(`zh\ttw\thk\ten\tshort\ttype\tcountry
联合早报\t\t\tLianhe Zaobao\tZaobao\tmedia\tSG
中央社\t\t\tCentral News Agency\tCNA\tmedia\tTW
明报\t\t\tMing Pao\t\tmedia\tHK
路透社\t\t\tReuters\t\tmedia\tGB
观察者网\t\t\tGuancha\t\tmedia\tCN
迈克·蓬佩奥|蓬佩奥{short}\t龐培歐{short}\t蓬佩奧{short}\tMike Pompeo\tPompeo\tperson\tUS
特朗普{short}\t川普{short}\t\tDonald Trump\tTrump\tperson\tUS
格鲁吉亚\t喬治亞\t\tGeorgia\t\tcountry\tGE
休斯敦\t休士頓\t休斯頓\tHouston\t\tplace\tUS
`);

function profileOf(source: string): RegionProfile {
  const article = parseArticle(source);
  return regionProfile(
    article,
    glossary,
    article.blocks.flatMap(({ text }) => nameMatches(text, glossary)),
  );
}

const simplified = '这个国家的领导人说，双方将继续谈判，并发表联合声明。';
const traditional = '這個國家的領導人說，雙方將繼續談判，並發表聯合聲明。';
const by = (author: string, text: string): string => `---\nauthor: ${author}\n---\n\n${text}\n`;

describe('regionProfile', () => {
  test.each([
    ['an outlet of Singapore', by('联合早报', simplified), 'SG', ['SG'], '联合早报'],
    ['an outlet of Taiwan', by('中央社', simplified), 'TW', ['TW'], '中央社'],
    ['an outlet of Hong Kong', by('明报', simplified), 'HK', ['HK'], '明报'],
    ['an outlet of the mainland', by('观察者网', simplified), 'CN', ['CN'], '观察者网'],
    ['an outlet of a country without own names', by('路透社', simplified), 'CN', [], '路透社'],
    ['an outlet that is not known', by('某报', simplified), 'CN', [], undefined],
    ['Simplified characters alone', simplified, 'CN', [], undefined],
    ['a person as Taiwan writes him', `${simplified}龐培歐說。`, 'TW', ['TW'], undefined],
    ['a person of two characters proves nothing', `${simplified}川普说。`, 'CN', [], undefined],
    ['a place of Hong Kong in Simplified characters proves little', `${simplified}休斯顿说。`, 'CN', ['HK'], undefined],
    ['a country proves nothing', `${simplified}喬治亞。`, 'CN', [], undefined],
  ])('%s', (_, source, region, regions, outlet) => {
    const profile = profileOf(source);
    expect([profile.region, [...profile.regions], profile.outlet]).toEqual([region, regions, outlet]);
  });

  test('Traditional characters are Taiwan’s where nothing else speaks, and any region’s names may be meant', () => {
    const { region, regions } = profileOf(traditional);
    expect(region).toBe('TW');
    expect([...regions].sort()).toEqual(['HK', 'SG', 'TW']);
  });

  test('an outlet outweighs the script', () => {
    expect(profileOf(by('联合早报', traditional)).region).toBe('SG');
  });

  test('each thing that speaks is one sentence, the outlet first', () => {
    const { reasons } = profileOf(by('联合早报', `${traditional}龐培歐說。`));
    expect(reasons[0]).toBe('The outlet, 联合早报, is of Singapore.');
    expect(reasons).toContain('It writes names as in Taiwan, such as 龐培歐.');
    expect(reasons.every((reason) => reason.endsWith('.'))).toBe(true);
  });

  test('an empty article is of the mainland, and says why', () => {
    const { region, reasons } = profileOf('');
    expect([region, reasons.length]).toEqual(['CN', 1]);
  });
});
