import type { NameKnowledge } from '@yiming/glossary';
import { parseKnowledge } from '@yiming/glossary/recognition';
import type { ArticleEvidence } from './article-evidence.js';
import type { Answer } from './decide.js';
import type { FoundName } from './found-name.js';
import { say } from './message.js';

const beforeClips = '驻|访|涉|援|对';

/** Knowledge for the tests of this package, a few lines of each kind; fails on a problem in it. */
const files = [
  {
    name: 'clips/countries.tsv',
    text: `clip\tcountry\ten\tadjective\tbefore\tafter\twords\tword
阿\tAF\tAfghanistan\tAfghan\t${beforeClips}\t方|军|塔\t阿姨|阿拉伯
阿\tAR\tArgentina\tArgentine\t${beforeClips}\t方|军\t阿姨|阿拉伯
阿\tAE\tUnited Arab Emirates\tEmirati\t${beforeClips}\t方|军\t阿姨|阿拉伯
塔\t\tTaliban\tTaliban\t阿|美\t阿\t灯塔|水塔
塔\tTJ\tTajikistan\tTajik\t${beforeClips}|中\t方\t灯塔|水塔
巴\tPK\tPakistan\tPakistani\t${beforeClips}|阿|中\t方|军\t大巴|巴黎
巴\tBR\tBrazil\tBrazilian\t${beforeClips}|中\t方|军\t大巴|巴黎
中\tCN\tChina\tChinese\t驻|访|对\t方|美|阿|俄\t其中|集中|中心\tyes
美\tUS\tUnited States\tU.S.\t抗|驻\t军|方\t美丽|完美
华\tCN\tChina\tChinese\t驻|访|对|来\t企\t华丽|才华\tyes
欧\t\tEurope\tEuropean\t中|访\t方\t欧元
欧\t\tEuropean Union\tEuropean\t中|访\t方\t欧元
朝\tKP\tNorth Korea\tNorth Korean\t访\t方\t朝着\tyes
韩\tKR\tSouth Korea\tSouth Korean\t访\t方\t
俄\tRU\tRussia\tRussian\t访|对\t方|军\t
`,
  },
  {
    name: 'composition/bodies.tsv',
    text: `zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries
外交部\t\t\tForeign Ministry\t\tadjective\tcountry\tyes\tUS=State Department
国防部\t國防部\t\tDefense Ministry\t\tadjective\tcountry\tyes\tUS=Defense Department|!Pentagon;GB=Ministry of Defence
政府\t\t\tgovernment\t\tadjective\tcountry\tno\t
警察局\t\t\tPolice Department\t\tadjective\tplace\tno\t
州警察局\t\t\tState Police\t\tadjective\tplace\tno\t
最高法院\t\t\tSupreme Court\t\tname\tplace\tno\t
州最高法院|州法院\t\t\tstate court\t\tname\tcountry\tno\t
外交关系委员会\t\t\tForeign Relations Committee\t\tname\tchamber\tno\t
大使馆\t\t\tEmbassy\t\tembassy\tcountry\tno\t
总领事馆\t\t\tConsulate General\t\tembassy\tcountry\tno\t
第#舰队\t\t\t# Fleet\t\tadjective\tcountry\tno\t
国会\t\t\tparliament\t\tadjective\tcountry\tno\tUS=!Congress
博物馆\t\t\tmuseum|Museum\t\tname\tplace\tno\t
`,
  },
  {
    name: 'composition/offices.tsv',
    text: `zh\ttw\thk\ten\tpattern\towners\tbefore_name\tcountries
国防部长\t國防部長\t\tdefense minister\tadjective\tcountry\tDefense Minister\tUS=secretary of defense>Defense Secretary
外长|外交部长\t\t\tforeign minister\tadjective\tcountry\tForeign Minister\tUS=secretary of state
总统\t總統\t\tpresident\tadjective\tcountry\tPresident\t
市长\t\t\tmayor\tof\tplace\tMayor\t
大使\t\t\tambassador\tto\tcountry\tAmbassador\t
谢赫\t\t\tsheikh\thonorific\t\tSheikh\t
毛拉\t\t\tmullah\thonorific\t\tMullah\t
`,
  },
  {
    name: 'composition/place-words.tsv',
    text: `zh\ttw\thk\ten\tpattern\tcountries
省\t\t\tprovince\tafter\t
市\t\t\tcity\tbare\t
湖\t\t\tLake\tbefore\t
国际机场\t\t\tInternational Airport\tafter\t
监狱\t\t\tPrison\tafter\t
`,
  },
  {
    name: 'composition/demonyms.tsv',
    text: `code\ten\tadjective\tpeople\tperson
AF\tAfghanistan\tAfghan\tAfghans\tAfghan
US\tUnited States\tU.S.|American\tAmericans\tAmerican
CN\tChina\tChinese\tChinese\t
RU\tRussia\tRussian\tRussians\tRussian
GE\tGeorgia\tGeorgian\tGeorgians\tGeorgian
`,
  },
];

/** The knowledge made of these files. */
export function testKnowledge(): NameKnowledge {
  const { knowledge, problems } = parseKnowledge(JSON.stringify({ version: 1, files }));
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return knowledge;
}

/** What a test says of an article as a whole: the countries named, and what else is. */
export interface TestEvidence {
  /** How often countries are named, by code. */
  readonly countries?: Readonly<Record<string, number>>;
  /** How often other things are, by their English. */
  readonly named?: Readonly<Record<string, number>>;
  /** How often places and persons of countries are, by code. */
  readonly related?: Readonly<Record<string, number>>;
}

/** The evidence of an article that says so. */
export function testEvidence({ countries = {}, named = {}, related = {} }: TestEvidence): ArticleEvidence {
  const byCode = new Map(Object.entries(countries).map(([code, count]) => [code, { english: code, count }]));
  const things = new Map(Object.entries(named));
  return {
    namedInFull: new Set(),
    countries: byCode,
    named: things,
    related: new Map(Object.entries(related)),
    isNamed: ({ country, english }) => (country !== undefined && byCode.has(country)) || things.has(english),
    surnames: new Map(),
    year: undefined,
  };
}

/** A name as it stands for the first time in a text; fails where it does not. */
export function nameIn(text: string, surface: string, answer: Partial<Answer>, country?: string): FoundName {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`${surface} is not in ${text}`);
  return {
    start,
    end: start + surface.length,
    answer: {
      type: 'place',
      english: surface,
      status: 'known',
      source: 'test',
      origin: say('thisArticle'),
      why: 'test',
      reasons: [],
      ...answer,
    },
    ...(country === undefined ? {} : { country }),
  };
}
