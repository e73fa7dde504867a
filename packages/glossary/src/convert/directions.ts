import type { Region } from '../entry/entry.js';
import type { OpenccConfig } from './configurations.js';

/** A written Chinese, as a BCP 47 tag: `zh-Hant-TW` for 臺灣正體. */
export type ChineseTag = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK';

/** All tags of {@link ChineseTag}. */
export const chineseTags: readonly ChineseTag[] = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];

/** The region whose press writes so; none for Traditional characters without a region. */
export const regionOf: Readonly<Record<ChineseTag, Region | undefined>> = {
  'zh-Hans': 'CN',
  'zh-Hant': undefined,
  'zh-Hant-TW': 'TW',
  'zh-Hant-HK': 'HK',
};

/** The OpenCC configurations of a direction, one after the other; none between equals. No idiom tables. */
export const directions: Readonly<Record<ChineseTag, Readonly<Record<ChineseTag, readonly OpenccConfig[]>>>> = {
  'zh-Hans': { 'zh-Hans': [], 'zh-Hant': ['s2t'], 'zh-Hant-TW': ['s2tw'], 'zh-Hant-HK': ['s2hk'] },
  'zh-Hant': { 'zh-Hans': ['t2s'], 'zh-Hant': [], 'zh-Hant-TW': ['t2tw'], 'zh-Hant-HK': ['t2hk'] },
  'zh-Hant-TW': { 'zh-Hans': ['tw2s'], 'zh-Hant': ['tw2t'], 'zh-Hant-TW': [], 'zh-Hant-HK': ['tw2t', 't2hk'] },
  'zh-Hant-HK': { 'zh-Hans': ['hk2s'], 'zh-Hant': ['hk2t'], 'zh-Hant-TW': ['hk2t', 't2tw'], 'zh-Hant-HK': [] },
};

/** Configurations that have a form with idioms: 程序 → 程式 by `s2twp`. */
const withIdioms: Readonly<Partial<Record<OpenccConfig, OpenccConfig>>> = {
  s2tw: 's2twp',
  s2hk: 's2hkp',
  tw2s: 'tw2sp',
  hk2s: 'hk2sp',
};

/** The configurations with the idiom tables of the region, where OpenCC has them for the direction. */
export function idiomatic(configs: readonly OpenccConfig[]): readonly OpenccConfig[] {
  return configs.map((config) => withIdioms[config] ?? config);
}
