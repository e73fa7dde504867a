import { learnLetters } from '../letters/letter-model.js';
import { type Counted, growTree } from './grow-tree.js';
import { languageClassCount } from './language-classes.js';
import { letterSymbol } from './letter-symbol.js';
import { plainSpelling } from './plain-spelling.js';
import { classStep, type KnownPerson, type KnownSpelling, type SuggestionModel } from './suggestion-model.js';
import type { TrainingData, TrainingPair } from './training-pairs.js';
import { growTrie } from './word-trie.js';

interface Aligned extends TrainingPair {
  readonly pieces: readonly (readonly [character: string, letters: string])[];
  readonly cost: number;
}

/** How many observations what all languages say counts for, where one of them is asked. */
const doubt = { unit: 3, character: 20, letter: 4 };
/** Bits a character above which a pair is taken for no rendering by sound. */
const mostCost = 6;
/** Bits a character up to which a person's part is taken for a spelling of that part, and not of its neighbour. */
const clearCost = 4.5;
/** How many persons make it clear whatever the letters cost. */
const clearTimes = 6;

const toStep = (ratio: number): number => Math.max(-127, Math.min(127, Math.round(Math.log(ratio) * classStep)));

/** Pairs dealt out to pieces, each pair of one class once. */
function alignPairs(pairs: readonly TrainingPair[]): readonly Aligned[] {
  const distinct = new Map<string, TrainingPair>();
  for (const pair of pairs) {
    const key = `${pair.zh} ${pair.letters} ${pair.languageClass}`;
    if (!distinct.has(key)) distinct.set(key, pair);
  }
  const own = [...distinct.values()];
  const letters = learnLetters(
    own.map(({ zh, letters: en }) => ({ zh, en })),
    6,
  );
  return own.flatMap((pair) => {
    const fit = letters.fit({ zh: pair.zh, en: pair.letters });
    return fit === undefined || fit.cost > mostCost ? [] : [{ ...pair, pieces: fit.pieces, cost: fit.cost }];
  });
}

/** Spellings of persons' parts; what a name part says and only one person bears out is left out. */
function knownOf(pairs: readonly TrainingPair[], aligned: readonly Aligned[]): readonly KnownSpelling[] {
  const found = new Map<string, { zh: string; spelling: string; count: number; languageClass: number }>();
  const isClear = new Set(aligned.flatMap(({ zh, letters, cost }) => (cost <= clearCost ? [`${zh} ${letters}`] : [])));
  const ofParts = new Set(pairs.flatMap(({ zh, letters, source }) => (source === 'part' ? [`${zh} ${letters}`] : [])));
  for (const { zh, letters, spelling, languageClass = -1, source } of pairs) {
    if (source !== 'person') continue;
    const key = `${zh} ${letters} ${languageClass}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { zh, spelling, count: 1, languageClass });
    else known.count += 1;
  }
  const worthwhile = [...found.values()].filter(({ zh, spelling, count: times }) => {
    const key = `${zh} ${plainSpelling(spelling)}`;
    return (isClear.has(key) || times >= clearTimes) && (times > 1 || !ofParts.has(key));
  });
  return worthwhile.sort((a, b) => (a.zh < b.zh ? -1 : a.zh > b.zh ? 1 : b.count - a.count));
}

/** Counts by class beside the count of all, turned to how much commoner each is in the class. */
function ratios(rows: readonly Tally[], groups: readonly number[], weight: number): Int8Array {
  const [allOf, classOf] = [new Map<number, number>(), new Map<number, number>()];
  rows.forEach(({ all, byClass }, row) => {
    const group = groups[row] ?? 0;
    allOf.set(group, (allOf.get(group) ?? 0) + all);
    for (const [index, count] of byClass) {
      const key = group * languageClassCount + index;
      classOf.set(key, (classOf.get(key) ?? 0) + count);
    }
  });
  const table = new Int8Array(rows.length * languageClassCount);
  rows.forEach(({ all, byClass }, row) => {
    const group = groups[row] ?? 0;
    const share = all / Math.max(1e-9, allOf.get(group) ?? 0);
    if (share === 0) return;
    for (let index = 0; index < languageClassCount; index += 1) {
      const total = classOf.get(group * languageClassCount + index) ?? 0;
      const chance = ((byClass.get(index) ?? 0) + weight * share) / (total + weight);
      table[row * languageClassCount + index] = toStep(chance / share);
    }
  });
  return table;
}

/** How often something was seen, and how often in each class of languages. */
interface Tally {
  all: number;
  readonly byClass: Map<number, number>;
}

const newTally = (): Tally => ({ all: 0, byClass: new Map() });

function count(tally: Tally, languageClass: number | undefined): void {
  tally.all += 1;
  if (languageClass !== undefined) tally.byClass.set(languageClass, (tally.byClass.get(languageClass) ?? 0) + 1);
}

/** The value of a key, put there first where it is absent. */
function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function sharesOf(pairs: readonly TrainingPair[]): readonly number[] {
  const parts = pairs.filter(({ source }) => source === 'part');
  return Array.from({ length: languageClassCount }, (_, index) => {
    const own = parts.filter(({ languageClass }) => languageClass === index).length;
    return Math.round(((own + 1) / (parts.length + languageClassCount)) * 1e4) / 1e4;
  });
}

const symbolsOf = (word: string): readonly number[] => [...word].map((letter) => letterSymbol(letter.charCodeAt(0)));

/** Weights before any are fitted: the units' and the letters' chances, and what the language says. */
const firstWeights: readonly number[] = [1, 0.3, 0.7, 0.3, 0.5, 0.3, 0, 0, 0, 0, 0, 0, 0];

/**
 * Learns the tables of a model. Deterministic; some ten seconds for twenty thousand pairs.
 *
 * @param trainedOn the hash of what it is trained on, to be kept in the model
 * @param persons to be kept in the model
 * @example trainModel({ pairs: [{ zh: '汗', letters: 'khan', … }], words: new Map() }, 'example').characters // ['汗']
 */
export function trainModel(
  data: TrainingData,
  trainedOn: string,
  persons: readonly KnownPerson[] = [],
): SuggestionModel {
  const aligned = alignPairs(data.pairs);
  const tallies = new Map<string, Map<string, Tally>>();
  for (const { pieces, languageClass } of aligned)
    for (const [character, letters] of pieces)
      count(
        valueAt(
          valueAt(tallies, character, () => new Map<string, Tally>()),
          letters,
          newTally,
        ),
        languageClass,
      );
  const characters = [...tallies.keys()].sort();
  const firstUnits: number[] = [];
  const unitLetters: string[] = [''];
  const unitTallies: Tally[] = [newTally()];
  const unitGroups: number[] = [characters.length];
  const unitOf = new Map<string, number>();
  const characterTallies: Tally[] = [];
  characters.forEach((character, group) => {
    firstUnits.push(unitLetters.length);
    const own = [...(tallies.get(character) ?? [])].sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1));
    const sum = newTally();
    for (const [letters, tally] of own) {
      unitOf.set(`${character}${letters}`, unitLetters.length);
      unitLetters.push(letters);
      unitTallies.push(tally);
      unitGroups.push(group);
      sum.all += tally.all;
      for (const [index, times] of tally.byClass) sum.byClass.set(index, (sum.byClass.get(index) ?? 0) + times);
    }
    characterTallies.push(sum);
  });
  firstUnits.push(unitLetters.length);

  const sequences = new Map<string, Counted>();
  for (const { zh, letters, pieces } of aligned)
    sequences.set(`${zh} ${letters}`, [pieces.map(([character, own]) => unitOf.get(`${character}${own}`) ?? 0), 1]);
  const unitTree = growTree(sequences.values(), { order: 3, symbolCount: unitLetters.length, least: 2 });

  const spellings = new Set([...data.words.keys(), ...aligned.map(({ letters }) => letters)]);
  const letterTree = growTree(
    [...spellings].sort().map((word) => [symbolsOf(word), 1] as const),
    { order: 5, symbolCount: 32, least: 2 },
  );

  const letterTallies = new Map<number, Tally>();
  const seen = new Set<string>();
  for (const { letters, languageClass } of aligned) {
    const key = `${letters} ${languageClass}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let before = 0;
    for (const symbol of [...symbolsOf(letters), 0]) {
      const gram = ((before << 5) | symbol) & 0x7fff;
      count(valueAt(letterTallies, gram, newTally), languageClass);
      before = gram & 0x3ff;
    }
  }
  const grams = [...letterTallies.keys()].sort((a, b) => a - b);
  const letterRows = new Uint16Array(0x8000);
  grams.forEach((gram, index) => {
    letterRows[gram] = index + 1;
  });
  return {
    trainedOn,
    characterAt: new Map(characters.map((character, index) => [character, index])),
    classShares: sharesOf(data.pairs),
    firstUnits: Uint16Array.from(firstUnits),
    unitLetters,
    unitTree,
    letterTree,
    unitClasses: ratios(unitTallies, unitGroups, doubt.unit),
    characterClasses: ratios(
      characterTallies,
      characterTallies.map(() => 0),
      doubt.character,
    ),
    letterRows,
    letterClasses: ratios(
      [newTally(), ...grams.map((gram) => letterTallies.get(gram) ?? newTally())],
      [-1, ...grams.map((gram) => gram >> 5)],
      doubt.letter,
    ),
    words: growTrie(data.words),
    known: knownOf(data.pairs, aligned),
    persons,
    weights: { hinted: firstWeights, free: firstWeights },
  };
}
