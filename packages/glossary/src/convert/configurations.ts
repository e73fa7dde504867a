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
 * The groups of dictionaries that configurations share: `from-s` holds 里面 → 裏面, `tw-idioms` 滑鼠 for 鼠標 beside what
 * `tw` holds, `normal` the ordinary forms of compatibility ideographs.
 */
export type GroupName =
  | 'normal'
  | 'from-s'
  | 'to-s'
  | 'to-s-extended'
  | 'tw'
  | 'tw-idioms'
  | 'hk'
  | 'hk-idioms'
  | 'from-tw'
  | 'from-tw-idioms'
  | 'from-hk'
  | 'from-hk-idioms'
  | 'to-jp'
  | 'from-jp';

/** The steps of a configuration, after compatibility ideographs were made ordinary. */
export interface ConfigPlan {
  /** The group whose phrases cut the text first; what lies between two cuts is converted by itself. */
  readonly segmentation?: GroupName;
  readonly chain: readonly GroupName[];
}

/** The steps of every configuration, as OpenCC's own files of configuration have them. */
export const configPlans: Readonly<Record<OpenccConfig, ConfigPlan>> = {
  s2t: { chain: ['from-s'] },
  s2tw: { segmentation: 'from-s', chain: ['from-s', 'tw'] },
  s2twp: { segmentation: 'from-s', chain: ['from-s', 'tw-idioms'] },
  s2hk: { segmentation: 'from-s', chain: ['from-s', 'hk'] },
  s2hkp: { segmentation: 'from-s', chain: ['from-s', 'hk-idioms'] },
  t2s: { chain: ['to-s'] },
  tw2s: { segmentation: 'to-s', chain: ['from-tw', 'to-s'] },
  tw2sp: { segmentation: 'to-s', chain: ['from-tw-idioms', 'to-s'] },
  hk2s: { segmentation: 'to-s', chain: ['from-hk', 'to-s'] },
  hk2sp: { segmentation: 'to-s', chain: ['from-hk-idioms', 'to-s'] },
  t2tw: { chain: ['tw'] },
  t2hk: { chain: ['hk'] },
  tw2t: { chain: ['from-tw'] },
  hk2t: { chain: ['from-hk'] },
  t2jp: { chain: ['to-jp'] },
  jp2t: { chain: ['from-jp'] },
};
