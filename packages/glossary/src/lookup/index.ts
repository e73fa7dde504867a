export type { LimitOptions, NearOptions } from './form-index.js';
export {
  type ChineseHit,
  type EnglishHit,
  hitStatus,
  type LookupHit,
  type LookupMatch,
  type Near,
} from './hit.js';
export { createLookup, type Lookup, type LookupOptions } from './lookup.js';
export type { ReadSounds } from './sounds.js';
