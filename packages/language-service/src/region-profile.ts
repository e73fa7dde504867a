import type { Article } from '@yiming/core';
import type { Glossary, GlossaryMatch, Reading, Region } from '@yiming/glossary';
import { formatMessage } from '@yiming/glossary/recognition';
import { type Message, say } from './message.js';

/** Whose usage an article follows, and what says so. */
export interface RegionProfile {
  /** The region whose renderings come first. */
  readonly region: Region;
  /** The region that the outlet itself is of; absent where nothing but the text's usage tells. */
  readonly press?: Region;
  /** All regions whose own renderings the article may use. */
  readonly regions: ReadonlySet<Region>;
  /** The outlet in its own words, where the article names it. */
  readonly outlet?: string;
  /** One sentence each, in English, the strongest first; never empty. */
  readonly reasons: readonly string[];
  /** The reasons to be said in any language. */
  readonly messages: readonly Message[];
}

const regionOfCountry: ReadonlyMap<string, Region> = new Map([
  ['CN', 'CN'],
  ['TW', 'TW'],
  ['HK', 'HK'],
  ['MO', 'HK'],
  ['SG', 'SG'],
]);

const names: Readonly<Record<Region, Message>> = {
  CN: say('mainland'),
  TW: say('taiwan'),
  HK: say('hongKong'),
  SG: say('singapore'),
};

/**
 * Whether a form of one region is unmistakable: a person's full one is, and a short one of three characters (歐巴馬), a place's of
 * three (休士頓), a body's of four. One of two may be an ordinary word elsewhere: 高達 is Godard in Taiwan, and 高达 “as much as” in
 * mainland text.
 */
export const isUnmistakable = ({ entry, rendering }: Reading): boolean => {
  const isLong = [...rendering.text].length > 2;
  if (entry.type === 'person') return rendering.kind !== 'short' || isLong;
  if (entry.type === 'place') return isLong;
  return entry.type !== 'country' && [...rendering.text].length > 3;
};

/** What Simplified characters weigh against renderings of another region; and what a person's of that region does. */
const [simplifiedWeight, personWeight] = [2, 3];

/** The country of the outlet, as the glossary knows it. */
function outletOf(
  article: Article,
  glossary: Glossary,
): { readonly name: string; readonly country: string } | undefined {
  const values = [article.metadata.publisher?.value, ...article.metadata.author.map(({ value }) => value)];
  for (const name of values) {
    if (name === undefined) continue;
    const reading = glossary.lookup(name).find(({ entry }) => entry.type === 'media' && entry.country !== undefined);
    if (reading?.entry.country !== undefined) return { name, country: reading.entry.country };
  }
  return undefined;
}

/**
 * Reads from an article whose usage it follows: its outlet (联合早报 is of Singapore), its script and language, and the
 * renderings of persons that it uses and that are no other word (蓬佩奧). A country's form often is one (乔治亚, 尼日), so it
 * proves nothing. Where nothing speaks, mainland China in Simplified characters and Taiwan in Traditional ones. The
 * matches are those of the whole article. Linear in their number.
 *
 * @example regionProfile(parseArticle('---\nauthor: 联合早报\n---\n…'), glossary, []).region // 'SG'
 */
export function regionProfile(article: Article, glossary: Glossary, matches: readonly GlossaryMatch[]): RegionProfile {
  const { inLanguage } = article.metadata;
  const votes = new Map<Region, number>();
  const regions = new Set<Region>();
  const messages: Message[] = [];
  const vote = (region: Region, weight: number): unknown => votes.set(region, (votes.get(region) ?? 0) + weight);

  const outlet = outletOf(article, glossary);
  const own = outlet === undefined ? undefined : regionOfCountry.get(outlet.country);
  if (outlet !== undefined && own !== undefined) {
    vote(own, 10);
    regions.add(own);
    messages.push(say('outletOf', outlet.name, names[own]));
  }
  if (inLanguage === 'zh-Hant-TW' || inLanguage === 'zh-Hant-HK') {
    const region = inLanguage === 'zh-Hant-TW' ? 'TW' : 'HK';
    vote(region, 5);
    regions.add(region);
    messages.push(say('markedAs', names[region]));
  } else if (inLanguage === 'zh-Hant') {
    vote('TW', 1);
    for (const region of ['TW', 'HK', 'SG'] as const) regions.add(region);
    messages.push(say('traditional'));
  } else if (own === undefined) {
    // A rendering or two of Hong Kong (休斯顿) makes no Hong Kong text of Simplified characters.
    vote('CN', simplifiedWeight);
  }
  const used = new Map<Region, string>();
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0 || !isUnmistakable(only)) continue;
    const { region, text } = only.rendering;
    if (region === undefined || region === 'CN') continue;
    vote(region, only.entry.type === 'person' ? personWeight : 1);
    regions.add(region);
    if (!used.has(region)) used.set(region, text);
  }
  for (const [region, text] of used) messages.push(say('writesAsIn', names[region], text));
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  const region = best?.[0] ?? 'CN';
  if (region === 'CN' && own === undefined)
    messages.unshift(say(messages.length === 0 ? 'simplifiedAlone' : 'simplifiedMostly'));
  return {
    region,
    regions,
    ...(own === undefined ? {} : { press: own }),
    ...(outlet === undefined ? {} : { outlet: outlet.name }),
    reasons: messages.map((message) => formatMessage(message)),
    messages,
  };
}
