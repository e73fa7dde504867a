import { fold } from '@yiming/glossary';
import type { ArticleEvidence, NamedPerson } from '../article-evidence.js';
import { because, type Reasoned, say } from '../message.js';
import { wordReader } from '../word-cuts.js';

/** A surname that stands alone for a person of the article. UTF-16 code units, end exclusive. */
export interface SurnameClip extends Reasoned {
  readonly start: number;
  readonly end: number;
  readonly person: NamedPerson;
}

/** What is done to persons in headlines, right before the surname: 挺韩, 倒蔡, 拥柯. */
const before = /[挺倒罢反批拥选投护与和对为让被称由找劝力弃战辱黑骂轰呛邀迎见会给向从跟同及、“「『（]$/;
/** Surnames that are ordinary words, too, and so need more than a conjunction before them. */
const ordinary = new Set(
  '金高马白黄江林王方石田时安常关何于余文武向项路连车梁毛成年云花华雷龙温洪水平钱程万丁谷米沙海中美新日张周叶台许曾单段任左牛羊熊纪祝解商柳强严管包明和党盛顾宋元祖季边相全空景池战门户根满点道多少众分公主别生老来能从令容应同',
);
/** 批 that counts things is no verb: 一大批高质量的. */
const strongBefore = /(?:[挺倒罢拥选投护劝黑骂轰]|(?:^|[^大一首这那几各两三某整分成同本])批)$/;
const strongBehind = /^(?:粉|营|阵营|政府|总统|主席|市长|院长|家军|说|称|表示|认为|指出|强调|回应|参选|先生|女士)/;

/** What persons do and have, right behind it. */
const behind =
  /^(?:粉|营|陣?阵?营|政府|市长|总统|主席|院长|委员|团队|办|家军|流|系|派|式|说|称|表示|认为|指出|强调|则|也|曾|将|已|都|仍|还|就|才|更|又|并|却|在|与|和|对|要|会|能|可|不|没|未|的|之|参选|回应|坦言|透露|当选|下台|辞|率|访|到|从|让|被|把|向|为|是|终于|一度|最终|阵营|胞|迷|家)/;

/** From how many full names on an article is about the person, so that a rare surname alone is he. */
const often = 3;

/**
 * How much more often than a country with the same clip a person must be named in full: 韩 in an article on 韩国瑜 is he,
 * in one that names 韩国 besides it is open.
 */
const clearly = 3;

/** Whether the surname is his here, and not a country's clip. */
function isPerson(
  character: string,
  person: NamedPerson,
  clips: readonly string[],
  evidence: ArticleEvidence,
): boolean {
  const country = clips.reduce((sum, code) => sum + (evidence.countries.get(code)?.count ?? 0), 0);
  return character !== '' && person.count >= Math.max(1, clearly * country);
}

/**
 * Finds surnames of one character that stand alone for a person whom the article names in full: 蔡 in 挺蔡, 韩 in 韩阵营.
 * Only where what stands before or behind speaks of a person, or all of the article does, and the platform's segmentation
 * sees a word of its own, and not where a country with that clip is named as often. `clipCountries` gives the countries that a character may clip.
 * Linear.
 *
 * @example surnameClips('挺韩派', new Uint8Array(3), evidence, () => ['KR'])[0]?.person.english // 'Han Kuo-yu'
 */
export function surnameClips(
  source: string,
  covered: Uint8Array,
  evidence: ArticleEvidence,
  clipCountries: (character: string) => readonly string[],
): readonly SurnameClip[] {
  if (evidence.surnames.size === 0) return [];
  const text = fold(source);
  const words = wordReader(text);
  const found: SurnameClip[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const person = evidence.surnames.get(character);
    if (person === undefined || covered[at] === 1) continue;
    if (!isPerson(character, person, clipCountries(character), evidence)) continue;
    const beside = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 4)] as const;
    if (ordinary.has(character) && !(strongBefore.test(beside[0]) || strongBehind.test(beside[1]))) continue;
    const isSpokenOf = person.count >= often && !ordinary.has(character);
    if (!(isSpokenOf || before.test(beside[0]) || behind.test(beside[1]))) continue;
    const { starts, ends } = words.wordsAround(at, at + 1);
    if (!((starts || covered[at - 1] === 1) && (ends || covered[at + 1] === 1))) continue;
    found.push({ start: at, end: at + 1, person, ...because(say('surnameAlone', character, person.english)) });
  }
  return found;
}
