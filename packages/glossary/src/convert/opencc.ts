import { configs as presetConfigs } from 'opencc-js/preset';
import { configPlans, type GroupName, type OpenccConfig, openccConfigs } from './configurations.js';
import { extensionCharacters } from './extension-characters.js';

/** A configuration as opencc-js stores it: dictionaries are strings of `里 裏|面 面`, earlier ones of a group win. */
interface ConfigTable {
  readonly normalizationChain?: readonly (readonly string[])[];
  readonly segmentation?: string | readonly string[];
  readonly conversionChain: readonly (readonly string[])[];
}

// opencc-js 1.4.2 declares this table through imports without an extension, which nodenext does not resolve, and leaves
// out `normalizationChain`; the shape above was read from dist/esm-lib/preset/full.js.
const tables = presetConfigs as unknown as Readonly<Record<OpenccConfig, ConfigTable>>;

/** Where each group of dictionaries stands in the tables of opencc-js. */
const groups: Readonly<Record<GroupName, () => readonly string[]>> = {
  normal: () => tables.s2t.normalizationChain?.[0] ?? [],
  'from-s': () => tables.s2t.conversionChain[0] ?? [],
  'to-s': () => tables.t2s.conversionChain[0] ?? [],
  'to-s-extended': () => {
    const [phrases = '', ...characters] = tables.t2s.conversionChain[0] ?? [];
    return [phrases, extensionCharacters, ...characters];
  },
  tw: () => tables.t2tw.conversionChain[0] ?? [],
  'tw-idioms': () => tables.s2twp.conversionChain[1] ?? [],
  hk: () => tables.t2hk.conversionChain[0] ?? [],
  'hk-idioms': () => tables.s2hkp.conversionChain[1] ?? [],
  'from-tw': () => tables.tw2t.conversionChain[0] ?? [],
  'from-tw-idioms': () => tables.tw2sp.conversionChain[0] ?? [],
  'from-hk': () => tables.hk2t.conversionChain[0] ?? [],
  'from-hk-idioms': () => tables.hk2sp.conversionChain[0] ?? [],
  'to-jp': () => tables.t2jp.conversionChain[0] ?? [],
  'from-jp': () => tables.jp2t.conversionChain[0] ?? [],
};

/** The pairs of dictionaries; of two for one source the one in the earlier dictionary, and there the later, wins. */
function pairsOf(dictionaries: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const dictionary of [...dictionaries].reverse()) {
    for (const pair of dictionary.split('|')) {
      const [source = '', target] = pair.split(' ');
      if (target !== undefined) pairs.set(source, target);
    }
  }
  return pairs;
}

/** A group of dictionaries: what it writes for what, and which sources are cuts where it is a segmentation. */
export interface DictionaryGroup {
  readonly pairs: ReadonlyMap<string, string>;
  readonly phrases: ReadonlySet<string>;
}

/** Checks what the compiled tables take for granted, so that another version of opencc-js fails the build, not a text. */
function checkPlans(): void {
  const same = (a: readonly string[] | undefined, b: readonly string[]): boolean => a?.join('#') === b.join('#');
  for (const config of openccConfigs) {
    const { normalizationChain = [], segmentation, conversionChain } = tables[config];
    const plan = configPlans[config];
    const fits =
      normalizationChain.length === 1 &&
      same(normalizationChain[0], groups.normal()) &&
      conversionChain.length === plan.chain.length &&
      plan.chain.every((name, index) => same(conversionChain[index], groups[name]())) &&
      (segmentation === undefined) === (plan.segmentation === undefined) &&
      (plan.segmentation === undefined || same([segmentation ?? ''].flat(), groups[plan.segmentation]().slice(0, -1)));
    if (!fits) throw new Error(`opencc-js has other steps for ${config} than those known here`);
  }
}

/**
 * The dictionaries of OpenCC (Apache-2.0) by group, from opencc-js and, for `to-s-extended`, from OpenCC itself: what
 * {@link compileConversion} makes tables of. Takes some 30 ms, for the strings are long.
 *
 * @throws Error when opencc-js has other steps for a configuration than {@link configPlans}.
 * @example openccGroups().get('from-s')?.pairs.get('里面') // '裏面'
 */
export function openccGroups(): ReadonlyMap<GroupName, DictionaryGroup> {
  checkPlans();
  // Object.keys says string; the keys are those of the table above.
  const names = Object.keys(groups) as GroupName[];
  return new Map(
    names.map((name) => {
      const dictionaries = groups[name]();
      const first = name === 'to-s-extended' ? dictionaries.slice(0, 1) : dictionaries.slice(0, -1);
      return [name, { pairs: pairsOf(dictionaries), phrases: new Set(pairsOf(first).keys()) }];
    }),
  );
}

/**
 * The single-character pairs of a configuration, as OpenCC's character dictionaries list them: `t2s` has 里 for 裏 and
 * for 裡. Phrases are left out. Each call reads the dictionaries anew (some ms).
 *
 * @example openccCharacters('t2s').get('達') // '达'
 */
export function openccCharacters(config: OpenccConfig): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const group of tables[config].conversionChain) {
    // The last dictionary of a group is the one of characters.
    for (const pair of (group.at(-1) ?? '').split('|')) {
      const [source = '', target = ''] = pair.split(' ');
      if ([...source].length === 1 && !pairs.has(source)) pairs.set(source, target);
    }
  }
  return pairs;
}

/**
 * Compatibility ideographs with their ordinary forms, from Unicode's canonical decompositions by way of OpenCC.
 *
 * @example openccCompatibility().get('\uF9F4') // '林'
 */
export function openccCompatibility(): ReadonlyMap<string, string> {
  return pairsOf(groups.normal());
}
