import type { Entry } from '../entry/entry.js';
import { fold } from '../match/fold.js';
import type { NamePart } from '../parts/name-part.js';
import type { DetectionModel } from './detection-model.js';
import { shareOf, singleWords } from './frequent-characters.js';

/** What a model is learned from. */
export interface DetectionInputs {
  /** The entries of the built-in glossary. */
  readonly entries: readonly Entry[];
  readonly parts: readonly NamePart[];
  /** Words that news is full of, and words of a dictionary, Simplified. */
  readonly commonWords: Iterable<string>;
  readonly rareWords: Iterable<string>;
  /** The checksum of the data, which the model carries. */
  readonly checksum: string;
}

/** Cultures whose names are not written by their sound. */
const byCharacter: ReadonlySet<string> = new Set(['chinese', 'japanese', 'korean', 'vietnamese', 'burmese', 'khmer']);
const withSurnameFirst: ReadonlySet<string> = new Set(['chinese', 'korean', 'vietnamese']);

/** How often one part counts at most: half of Arabia is called 穆罕默德. */
const mostCount = 4;
/** Parts that a character must stand in to be one of sound. */
const leastParts = 3;
/** Characters of sound that the data may not have often: those of women's names, and of Taiwan and Hong Kong. Written from general knowledge. */
const rarerSounds =
  '薇蕾蕊茵莹婕婷媛娥妲琦琬璐瑶珊玫蔻菈荻苔绮缇祺翰晏弼彬霖勋瑙岱狄赛契倪娣妲姗娇娟婉芯蓓薏蕙菱萱芹苑茨日俾';
/** How much weight the guess for an unseen pair of characters has. */
const doubt = 2;
/** What a common word costs, one of the dictionary, and either of them for every character past the second. */
const commonCost = 9.3;
const rareCost = 11.5;
/** A title rendered by sound, 埃米尔: it stands before a name, so it must be cheap. */
const titleCost = 6;
/** What stands behind a name, and looks like the end of one. */
const formsOfAddress = ['博士', '女士', '爵士', '勋爵', '大使', '王子', '公主'];
/** What a word of the dictionary costs as a name at least, or it is left out: 布里, 塔布 are rarer than names. */
const nameLike = 13;
/** How seldom a character that is no word stands outside of all words that the model knows. */
const strayShare = 0.04;
const wordShare = 0.5;

type Counts = Map<string, number>;
const addTo = (counts: Counts, key: string, amount: number): Counts => counts.set(key, (counts.get(key) ?? 0) + amount);
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** Parts of the renderings of people by sound: 约翰 and 克里 of 约翰·克里. Epithets and numerals are left out. */
function partsOfPerson({ zh }: Entry): readonly string[] {
  const forms = zh.map(({ text }) => fold(text).replace(/[一二三四五六七八九十]{1,3}世$/, ''));
  const dotted = forms.some((form) => form.includes('·'));
  return forms
    .filter((form) => dotted || form.length > 3)
    .flatMap((form) => form.split('·'))
    .filter((part) => /^\p{Script=Han}+$/u.test(part));
}

/** Costs of the characters by their counts, every one of `keys` being seen half a time more. */
function costsOf(counts: ReadonlyMap<string, number>, keys: readonly string[]): ReadonlyMap<string, number> {
  const all = sum(counts) + keys.length / 2;
  return new Map(keys.map((key) => [key, -Math.log(((counts.get(key) ?? 0) + 0.5) / all)]));
}

/** Family names, and the characters of given names, of people whose names are no rendering of sounds. */
function surnamesOf(entries: readonly Entry[]): Pick<DetectionModel, 'surnames' | 'given'> {
  const [surnames, given]: [Counts, Counts] = [new Map(), new Map()];
  for (const { type, culture, zh } of entries) {
    if (type !== 'person' || culture === undefined || !withSurnameFirst.has(culture)) continue;
    const name = fold(zh[0]?.text ?? '');
    if (!/^\p{Script=Han}{2,3}$/u.test(name)) continue;
    addTo(surnames, name.charAt(0), 1);
    for (const character of name.slice(1)) addTo(given, character, 1);
  }
  const often = [...surnames].filter(([, count]) => count > 1).map(([surname]) => surname);
  return { surnames: costsOf(surnames, often.sort()), given: costsOf(given, [...given.keys()].sort()) };
}

/**
 * Learns the statistics from the renderings of people, parts of names and places on the one side, and from ordinary words
 * and how frequent characters are on the other. Deterministic; linear.
 *
 * @example learnDetectionModel({ entries, parts, commonWords, rareWords, checksum: '' }).begin.has('阿') // true
 */
export function learnDetectionModel(inputs: DetectionInputs): DetectionModel {
  const { entries, parts, commonWords, rareWords, checksum } = inputs;
  const counts: Counts = new Map();
  for (const { zh, tw } of parts.filter(({ language }) => !/^(zh|ja|ko|vi)/.test(language)))
    for (const part of new Set([fold(zh), fold(tw ?? zh)])) addTo(counts, part, 1);
  for (const entry of entries)
    if (entry.type === 'person' && !byCharacter.has(entry.culture ?? 'chinese'))
      for (const part of new Set(partsOfPerson(entry))) addTo(counts, part, 1);

  const seen: Counts = new Map();
  for (const part of counts.keys()) for (const character of new Set(part)) addTo(seen, character, 1);
  const often = [...seen].filter(([, count]) => count >= leastParts).map(([character]) => character);
  const characters = [...new Set([...often, ...rarerSounds])].sort();
  const sounds = new Set(characters);
  const bySound = (text: string): boolean => [...text].every((character) => sounds.has(character));
  const own = new Set(counts.keys());
  for (const { type, country, zh } of entries) {
    if (type !== 'place' || /^(CN|TW|HK|MO|JP|KR|KP|VN)$/.test(country ?? 'CN')) continue;
    const forms = zh.flatMap(({ text }) => fold(text).split('·'));
    for (const form of new Set(forms)) if (form.length > 1 && bySound(form)) addTo(counts, form, 1);
  }

  const [begin, inside, end, following]: [Counts, Counts, Counts, Counts] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  const follow = new Map<string, Counts>();
  for (const [part, count] of counts) {
    if (!bySound(part)) continue;
    const amount = Math.min(count, mostCount);
    addTo(begin, part.charAt(0), amount);
    addTo(end, part.charAt(part.length - 1), amount);
    for (let at = 0; at < part.length; at += 1) {
      addTo(following, part.charAt(at), amount);
      if (at === 0) continue;
      addTo(inside, part.charAt(at), amount);
      const pairs = follow.get(part.charAt(at - 1)) ?? new Map<string, number>();
      follow.set(part.charAt(at - 1), addTo(pairs, part.charAt(at), amount));
    }
  }
  const endShare = sum(end) / sum(following);
  const insideCosts = costsOf(inside, characters);
  const chanceInside = (character: string): number => Math.exp(-(insideCosts.get(character) ?? 12));

  const words = new Map<string, number>();
  const addWords = (list: Iterable<string>, cost: number): void => {
    for (const word of list) {
      if (word.length < 2 || word.length > 4 || !/^\p{Script=Han}+$/u.test(word) || words.has(word)) continue;
      if (![...word].some((character) => sounds.has(character))) continue;
      words.set(word, cost + Math.max(0, word.length - 2) / 2);
    }
  };
  const titleForms = entries
    .filter(({ type }) => type === 'title')
    .flatMap(({ zh }) => zh.map(({ text }) => fold(text)));
  addWords([...titleForms.filter(bySound), ...formsOfAddress], titleCost);
  addWords(commonWords, commonCost);
  const beginCosts = costsOf(begin, characters);
  const isName = (word: string): boolean => {
    if (own.has(word) || (word.length > 2 && bySound(word))) return true;
    return (beginCosts.get(word.charAt(0)) ?? 99) + (insideCosts.get(word.charAt(1)) ?? 99) < nameLike;
  };
  addWords(
    [...rareWords].filter((word) => word.length < 4 && !isName(word)),
    rareCost,
  );

  const titles = titleForms.map((form) => form.slice(-2)).filter((tail) => /^\p{Script=Han}{2}$/u.test(tail));
  return {
    inputs: checksum,
    begin: beginCosts,
    inside: insideCosts,
    end: new Map(
      characters.map((character) => [
        character,
        -Math.log(((end.get(character) ?? 0) + doubt * endShare) / ((following.get(character) ?? 0) + doubt)),
      ]),
    ),
    other: new Map(
      characters.map((character) => [character, -Math.log(doubt / ((following.get(character) ?? 0) + doubt))]),
    ),
    follow: new Map(
      characters.flatMap((before) => {
        const pairs = follow.get(before);
        if (pairs === undefined) return [];
        const all = (following.get(before) ?? 0) + doubt;
        const costs = [...pairs]
          .map(([next, count]) => [next, -Math.log((count + doubt * chanceInside(next)) / all)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        return [[before, new Map(costs)] as const];
      }),
    ),
    outside: new Map(
      characters.map((character) => [
        character,
        -Math.log(shareOf(character) * (singleWords.has(character) ? wordShare : strayShare)),
      ]),
    ),
    words,
    titles: new Set(titles.sort()),
    ...surnamesOf(entries),
  };
}
