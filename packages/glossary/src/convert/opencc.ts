import { Trie } from 'opencc-js/core';
import { configs as presetConfigs } from 'opencc-js/preset';

/** The OpenCC configurations that opencc-js carries. `s2tw` is 简体 → 臺灣正體, the final `p` adds regional idioms (程序 → 程式). */
export type OpenccConfig =
  | 's2t'
  | 's2tw'
  | 's2twp'
  | 's2hk'
  | 's2hkp'
  | 't2s'
  | 'tw2s'
  | 'tw2sp'
  | 'hk2s'
  | 'hk2sp'
  | 't2tw'
  | 't2hk'
  | 'tw2t'
  | 'hk2t'
  | 't2jp'
  | 'jp2t';

/** All names of {@link OpenccConfig}, such as `s2twp`. */
export const openccConfigs: readonly OpenccConfig[] = [
  's2t',
  's2tw',
  's2twp',
  's2hk',
  's2hkp',
  't2s',
  'tw2s',
  'tw2sp',
  'hk2s',
  'hk2sp',
  't2tw',
  't2hk',
  'tw2t',
  'hk2t',
  't2jp',
  'jp2t',
];

/**
 * A piece that OpenCC converts as a whole: a dictionary phrase (里面 → 裡面) or a single character.
 * `start`–`end`: UTF-16 code units, end exclusive, into the text given.
 */
export interface ConvertedPiece {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** A converter of one configuration. */
export interface OpenccConverter {
  /** The converted text, equal to that of opencc-js's own `Converter`: 汉语 → 漢語 with `s2tw`. Linear. */
  convert(text: string): string;
  /** The same, piece by piece, without gaps; the targets joined are what `convert` gives. */
  pieces(text: string): readonly ConvertedPiece[];
}

/** A configuration as opencc-js stores it: dictionaries are strings of `里 裏|面 面`, earlier ones of a group win. */
interface ConfigTable {
  readonly normalizationChain?: readonly (readonly string[])[];
  readonly segmentation?: string | readonly string[];
  readonly conversionChain: readonly (readonly string[])[];
}

// opencc-js 1.4.2 declares this table through imports without an extension, which nodenext does not resolve, and leaves
// out `normalizationChain`; the shape above was read from dist/esm-lib/preset/full.js.
const tables = presetConfigs as unknown as Readonly<Record<OpenccConfig, ConfigTable>>;

// These four maps are filled on first use and so break the rule against module-level mutable state. What they hold is
// built from constant dictionaries, once, and never changed: nothing can tell a kept value from one built anew, except by
// the time. All callers must share them, for the phrase tries take 0.2 s and tens of MB each.

/** Tries already built, by the dictionaries they hold; configurations share them. */
const tries = new Map<string, Trie>();
const dictionaryNumbers = new Map<string, number>();
const converters = new Map<OpenccConfig, OpenccConverter>();
const characterTables = new Map<OpenccConfig, ReadonlyMap<string, string>>();

function trieOf(group: readonly string[]): Trie {
  const key = group
    .map((dictionary) => {
      const known = dictionaryNumbers.get(dictionary);
      if (known !== undefined) return known;
      dictionaryNumbers.set(dictionary, dictionaryNumbers.size);
      return dictionaryNumbers.size - 1;
    })
    .join(' ');
  const known = tries.get(key);
  if (known !== undefined) return known;
  const trie = new Trie();
  trie.loadDictGroup(group);
  tries.set(key, trie);
  return trie;
}

/** The source offset of every code unit of `normalized`, and of its end; `normalize` maps code point by code point. */
function normalizedOffsets(text: string, normalize: (text: string) => string): Int32Array {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const length = normalize(character).length;
    for (let unit = 0; unit < length; unit += 1) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return Int32Array.from(offsets);
}

function buildConverter(config: OpenccConfig): OpenccConverter {
  const table = tables[config];
  const chain = table.conversionChain.map(trieOf);
  const normalization = (table.normalizationChain ?? []).map(trieOf);
  const { segmentation } = table;
  // Without a segmentation there is one step in the chain, and its own matches are the pieces.
  const segmenter = segmentation === undefined ? chain[0] : trieOf([segmentation].flat());

  const normalize = (text: string): string => normalization.reduce((result, trie) => trie.convert(result), text);
  const convertSegment = (text: string): string => chain.reduce((result, trie) => trie.convert(result), text);
  /** Single characters come again and again: each is converted once. */
  const singles = new Map<string, string>();
  const convertSingle = (character: string): string => {
    const known = singles.get(character);
    if (known !== undefined) return known;
    const target = convertSegment(character);
    singles.set(character, target);
    return target;
  };

  function pieces(text: string): readonly ConvertedPiece[] {
    const normalized = normalize(text);
    const offsets = normalized === text ? undefined : normalizedOffsets(text, normalize);
    const sourceOffset = (at: number): number => offsets?.[at] ?? at;
    const result: ConvertedPiece[] = [];
    let at = 0;
    for (const segment of segmenter?.segment(normalized) ?? [normalized]) {
      const characters = [...segment];
      const singly = characters.map(convertSingle);
      const target = characters.length === 1 ? singly.join('') : convertSegment(segment);
      // A run that no phrase matched converts character by character; take it apart where that is certain.
      const parts: readonly (readonly [string, string])[] =
        singly.join('') === target
          ? characters.map((character, index) => [character, singly[index] ?? ''] as const)
          : [[segment, target]];
      for (const [source, converted] of parts) {
        const end = at + source.length;
        result.push({ start: sourceOffset(at), end: sourceOffset(end), target: converted });
        at = end;
      }
    }
    return result;
  }

  return {
    convert: (text) => {
      const normalized = normalize(text);
      // `segment` of a text without a segmentation would only add work: the chain finds the same pieces.
      if (segmentation === undefined) return convertSegment(normalized);
      return (segmenter?.segment(normalized) ?? [normalized]).map(convertSegment).join('');
    },
    pieces,
  };
}

/**
 * The converter of an OpenCC configuration. Its result equals opencc-js's `Converter` exactly, phrase segmentation
 * included. The first converter from Simplified text builds the phrase tries (about 0.3 s and 60 MB), the others share
 * them; a second call for the same configuration costs nothing. Dictionaries: OpenCC (Apache-2.0) from opencc-js.
 *
 * @throws TypeError for an unknown configuration.
 * @example openccConverter('s2tw').convert('汉语') // '漢語'
 */
export function openccConverter(config: OpenccConfig): OpenccConverter {
  const known = converters.get(config);
  if (known !== undefined) return known;
  if (!openccConfigs.includes(config)) {
    throw new TypeError(`Unknown OpenCC configuration “${config}”; known: ${openccConfigs.join(', ')}`);
  }
  const converter = buildConverter(config);
  converters.set(config, converter);
  return converter;
}

/**
 * The single-character pairs of a configuration, as OpenCC's character dictionaries list them: `t2s` has 里 for 裏 and
 * for 裡. Phrases are left out. The first call for a configuration builds the table (some ms).
 *
 * @example openccCharacters('t2s').get('達') // '达'
 */
export function openccCharacters(config: OpenccConfig): ReadonlyMap<string, string> {
  const known = characterTables.get(config);
  if (known !== undefined) return known;
  const pairs = new Map<string, string>();
  for (const group of tables[config].conversionChain) {
    // The last dictionary of a group is the one of characters.
    for (const pair of (group.at(-1) ?? '').split('|')) {
      const [source = '', target = ''] = pair.split(' ');
      if ([...source].length === 1 && !pairs.has(source)) pairs.set(source, target);
    }
  }
  characterTables.set(config, pairs);
  return pairs;
}

/**
 * Compatibility ideographs with their ordinary forms, from Unicode's canonical decompositions by way of OpenCC.
 *
 * @example openccCompatibility().get('\uF9F4') // '林'
 */
export function openccCompatibility(): ReadonlyMap<string, string> {
  const pairs = (tables.t2s.normalizationChain ?? []).flat().flatMap((dictionary) => dictionary.split('|'));
  return new Map(pairs.map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']));
}
