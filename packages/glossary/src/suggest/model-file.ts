import { packSections, type Section, TrieFormatError, unpackSections } from '../trie/index.js';
import { type ContextTree, completeTree } from './context-tree.js';
import { languageClassCount } from './language-classes.js';
import { plainSpelling } from './plain-spelling.js';
import type { KnownPerson, KnownSpelling, SuggestionModel } from './suggestion-model.js';
import { completeTrie } from './word-trie.js';

/** What this file needs of every platform's text coders; declared here because the library knows no platform. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Raised when the tables change their meaning; a file of another format is not read. */
const format = 1;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function childCountsOf(children: Uint32Array): number[] {
  const counts: number[] = [];
  for (let node = 0; node + 1 < children.length; node += 1)
    counts.push((children[node + 1] ?? 0) - (children[node] ?? 0));
  return counts;
}

/** Numbers as single bytes where they fit, else as 16 bits each. */
const narrowest = (numbers: ArrayLike<number>): Uint8Array => {
  const own = Uint16Array.from(numbers);
  return own.every((number) => number < 256) ? Uint8Array.from(own) : bytesOf(own);
};

function treeSections(name: string, tree: ContextTree): readonly Section[] {
  const counts = childCountsOf(tree.children).slice(0, tree.retreats.length);
  return [
    { name: `${name}.order`, bytes: Uint8Array.of(tree.order) },
    { name: `${name}.symbols`, bytes: narrowest(tree.symbols) },
    { name: `${name}.children`, bytes: narrowest(counts) },
    { name: `${name}.costs`, bytes: tree.costs },
    { name: `${name}.retreats`, bytes: tree.retreats },
  ];
}

/**
 * A model as one file, versioned and checksummed (sections as in a compiled glossary). The same model gives the same bytes.
 *
 * @example readSuggestionModel(writeSuggestionModel(model)) // suggests for 纳舍尔 what the model itself does
 */
export function writeSuggestionModel(model: SuggestionModel): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const { trainedOn, classShares, weights, words } = model;
  const known = model.known.map(({ zh, spelling, count, languageClass }) => [zh, spelling, count, languageClass]);
  const persons = model.persons.map(({ id, english, country, surfaces }) => [
    id === usualId(english) ? '' : id,
    english,
    country,
    ...surfaces,
  ]);
  const lines = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
    text.encode(rows.map((row) => row.join('\t')).join('\n'));
  return packSections([
    { name: 'about', bytes: text.encode(JSON.stringify({ format, trainedOn, classShares, weights })) },
    { name: 'characters', bytes: text.encode([...model.characterAt.keys()].join('')) },
    { name: 'firstUnits', bytes: bytesOf(model.firstUnits) },
    { name: 'unitLetters', bytes: text.encode(model.unitLetters.join('\n')) },
    ...treeSections('units', model.unitTree),
    ...treeSections('letters', model.letterTree),
    { name: 'unitClasses', bytes: bytesOf(model.unitClasses) },
    { name: 'characterClasses', bytes: bytesOf(model.characterClasses) },
    { name: 'letterGrams', bytes: bytesOf(gramsOf(model.letterRows)) },
    { name: 'letterClasses', bytes: bytesOf(model.letterClasses) },
    { name: 'words.symbols', bytes: words.symbols },
    { name: 'words.children', bytes: Uint8Array.from(childCountsOf(words.children)) },
    { name: 'words.counts', bytes: words.counts },
    { name: 'known', bytes: lines(known) },
    { name: 'persons', bytes: lines(persons) },
  ]);
}

/** The id that most persons have, which the file leaves out. */
const usualId = (english: string): string => `person/${plainSpelling(english).replaceAll(' ', '-')}`;

function gramsOf(rows: Uint16Array): Uint16Array {
  const grams: number[] = [];
  rows.forEach((row, gram) => {
    if (row > 0) grams[row - 1] = gram;
  });
  return Uint16Array.from(grams);
}

interface About {
  readonly trainedOn: string;
  readonly classShares: readonly number[];
  readonly weights: SuggestionModel['weights'];
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readAbout(json: string): About | undefined {
  const value: unknown = JSON.parse(json);
  if (!isRecord(value) || value['format'] !== format) return undefined;
  const { trainedOn, classShares, weights } = value;
  if (typeof trainedOn !== 'string' || !isNumbers(classShares) || !isRecord(weights)) return undefined;
  const { hinted, free } = weights;
  return isNumbers(hinted) && isNumbers(free) ? { trainedOn, classShares, weights: { hinted, free } } : undefined;
}

const isSyntaxError = (error: unknown): boolean => error instanceof SyntaxError || error instanceof TypeError;

/**
 * Reads the file of a model; its tables are views into `bytes`, which must stay unchanged. Never throws on data: bytes that
 * are no such file, are damaged, or have another format give `undefined`. Some ten milliseconds.
 *
 * @example readSuggestionModel(new Uint8Array(0)) // undefined; with the committed file, a model that knows 汗
 */
export function readSuggestionModel(bytes: Uint8Array): SuggestionModel | undefined {
  try {
    return readSections(unpackSections(bytes));
  } catch (error) {
    // What the file's bytes can bring about: a broken container, broken JSON, broken UTF-8.
    if (error instanceof TrieFormatError || isSyntaxError(error)) return undefined;
    throw error;
  }
}

function readSections(sections: ReadonlyMap<string, Uint8Array>): SuggestionModel | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array(0);
  const signed = (name: string): Int8Array => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Int8Array(buffer, byteOffset, byteLength);
  };
  const halves = (name: string): Uint16Array => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Uint16Array(buffer, byteOffset, byteLength >> 1);
  };
  const rows = (name: string): readonly (readonly string[])[] => {
    const text = decoder.decode(bytes(name));
    return text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
  };
  /** What {@link narrowest} wrote of so many numbers. */
  const numbers = (name: string, count: number): Uint16Array =>
    bytes(name).length === count ? Uint16Array.from(bytes(name)) : halves(name);
  const tree = (name: string): ContextTree | undefined => {
    const [costs, retreats] = [bytes(`${name}.costs`), bytes(`${name}.retreats`)];
    const symbols = numbers(`${name}.symbols`, costs.length);
    const childCounts = numbers(`${name}.children`, retreats.length);
    return completeTree(bytes(`${name}.order`)[0] ?? 0, symbols, childCounts, costs, retreats);
  };
  const about = readAbout(decoder.decode(bytes('about')));
  const [unitTree, letterTree] = [tree('units'), tree('letters')];
  const words = completeTrie(bytes('words.symbols'), bytes('words.children'), bytes('words.counts'));
  if (about === undefined || unitTree === undefined || letterTree === undefined || words === undefined)
    return undefined;
  const unitLetters = decoder.decode(bytes('unitLetters')).split('\n');
  const characters = [...decoder.decode(bytes('characters'))];
  const firstUnits = halves('firstUnits');
  const [unitClasses, characterClasses, letterClasses] = [
    signed('unitClasses'),
    signed('characterClasses'),
    signed('letterClasses'),
  ];
  const grams = halves('letterGrams');
  const fits =
    firstUnits.length === characters.length + 1 &&
    firstUnits.at(-1) === unitLetters.length &&
    unitClasses.length === unitLetters.length * languageClassCount &&
    characterClasses.length === characters.length * languageClassCount &&
    letterClasses.length === (grams.length + 1) * languageClassCount;
  if (!fits) return undefined;
  const letterRows = new Uint16Array(0x8000);
  grams.forEach((gram, index) => {
    letterRows[gram] = index + 1;
  });
  let known: readonly KnownSpelling[] | undefined;
  let persons: readonly KnownPerson[] | undefined;
  return {
    ...about,
    characterAt: new Map(characters.map((character, index) => [character, index])),
    firstUnits,
    unitLetters,
    unitTree,
    letterTree,
    unitClasses,
    characterClasses,
    letterRows,
    letterClasses,
    words,
    // Read when first asked for: whoever needs one of them may not need the other.
    get known() {
      known ??= rows('known').map(([zh = '', spelling = '', count, languageClass]) => ({
        zh,
        spelling,
        count: Number(count),
        languageClass: Number(languageClass),
      }));
      return known;
    },
    get persons() {
      persons ??= rows('persons').map(([id = '', english = '', country = '', ...surfaces]) => ({
        id: id === '' ? usualId(english) : id,
        english,
        country,
        surfaces,
      }));
      return persons;
    },
  };
}
