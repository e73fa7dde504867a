import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';

/** A glossary of one layer from TSV text, for tests; fails on a problem in it. */
export function testGlossary(text: string, layer = 'test'): Glossary {
  const { entries, problems } = readGlossary(text, { fileName: 'names.tsv', layer });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return createGlossary([{ name: layer, entries }]);
}

/** Names for the tests of this package, one entry for each thing that they show. */
export const names = `zh\ttw\ten\tshort\ttype\tcountry\tid\tstatus
阿富汗\t阿富汗\tAfghanistan\t\tcountry\tAF\tcountry/AF
美国\t美國\tUnited States|U.S.\tU.S.\tcountry\tUS\tcountry/US
索马里\t索馬利亞\tSomalia\t\tcountry\tSO\tcountry/SO
马里\t馬利\tMali\t\tcountry\tML\tcountry/ML
格鲁吉亚\t喬治亞\tGeorgia\t\tcountry\tGE\tcountry/GE
喀布尔\t喀布爾\tKabul\t\tplace\tAF\tplace/kabul
悉尼\t雪梨\tSydney\t\tplace\tAU\tplace/sydney
塔利班\t塔利班\tTaliban\t\tgroup\tAF\tgroup/taliban
阿富汗塔利班\t\tAfghan Taliban\tTaliban\tgroup\tAF\tgroup/afghan-taliban
阿卜杜勒·加尼·巴拉达尔|巴拉达尔{short}\t\tAbdul Ghani Baradar\tBaradar\tperson\tAF\tperson/baradar
特朗普\t川普\tDonald Trump\tTrump\tperson\tUS\tperson/trump
乔治·沃克·布什|布什{short}\t\tGeorge W. Bush\tBush\tperson\tUS\tperson/bush-43
乔治·赫伯特·布什|布什{short}\t\tGeorge H.W. Bush\tBush\tperson\tUS\tperson/bush-41
国家安全局\t\tNational Directorate of Security\tNDS\torg\tAF\torg/nds
国家安全局\t\tNational Security Agency\tNSA\torg\tUS\torg/nsa
阿富汗国防部\t\tAfghan Defense Ministry\tDefense Ministry\torg\tAF\torg/afghan-mod
民主党\t\tDemocratic Party\tDemocrats\torg\tUS\torg/democrats
中国\t\tChina\t\tcountry\tCN\tcountry/CN
基辅\t\tKyiv{2019..}|Kiev{..2018}\t\tplace\tUA\tplace/kyiv
约翰·克里|克里{short}\t\tJohn Kerry\tKerry\tperson\tUS\tperson/kerry
查德\t\tChad\t\tcountry\tTD\tcountry/TD
纳赛尔·沙迪德\t\tNasser Shadid\tShadid\tperson\t\tperson/shadid\tprovisional
萨卡塔{variant}|萨卡{short}\t\tAlex Saka\tSaka\tperson\tGE\tperson/saka
安全局|安局{short}\t\tSecurity Agency|Agency\tSecurity\torg\tUS\torg/us-security
安全局\t\tAfghan Agency|Agency\t\torg\tAF\torg/af-security
塔利\t\tTally\t\tplace\t\tplace/tally\tforbidden
巴林\t\tBahrain\t\tcountry\tBH\tcountry/BH\tdeprecated
`;
