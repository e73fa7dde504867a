/** What kind of thing an entry names. `abbr` is a clipped or joint form such as 阿塔; `title` and `term` are no proper names. */
export type EntryType =
  | 'person'
  | 'place'
  | 'country'
  | 'org'
  | 'media'
  | 'group'
  | 'event'
  | 'title'
  | 'term'
  | 'abbr';

/** The region whose press writes a Chinese rendering: an ISO 3166-1 code; absent means everywhere. */
export type Region = 'CN' | 'TW' | 'HK' | 'SG';

/** How a Chinese rendering stands to the thing: its full name, a short later form, another full spelling, a clipped form. */
export type RenderingKind = 'full' | 'short' | 'variant' | 'abbr';

/** TBX administrative status, and `provisional` for what nobody has checked yet. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden' | 'provisional';

/** Years in which a form holds, both ends included; an absent end is open. `{2019..}` is `{ from: 2019 }`. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** A Chinese rendering: `巴拉達爾` for TW, `巴拉达尔` for everywhere. */
export interface Rendering {
  readonly text: string;
  readonly region?: Region;
  readonly kind: RenderingKind;
  readonly status: TermStatus;
  readonly years?: Years;
}

/** An English form, in order of preference: `Kyiv`, `Kiev` (forbidden from 2019). */
export interface EnglishForm {
  readonly text: string;
  readonly status: TermStatus;
  readonly years?: Years;
}

/** An office or part that the thing had, with its years: `foreign minister{2004..}`. */
export interface Role {
  readonly text: string;
  readonly years?: Years;
}

/** Where an answer comes from: the layer of the glossary, the file and the line (from 1). */
export interface Provenance {
  readonly layer: string;
  readonly file: string;
  readonly line: number;
}

/** A thing in the world with its renderings. Every list is in order of preference. */
export interface Entry {
  /** Stable within a glossary: the `id` column, or else `file:line`. */
  readonly id: string;
  readonly type: EntryType;
  /** The preferred full English form. */
  readonly en: string;
  /** All English forms, the preferred first, forbidden ones included. */
  readonly english: readonly EnglishForm[];
  /** The later-mention form: Baradar. */
  readonly short?: string;
  /** All Chinese renderings of all regions. */
  readonly zh: readonly Rendering[];
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to. */
  readonly country?: string;
  /** Demonym or adjective: Afghan. */
  readonly demonym?: string;
  /** The naming culture that decides the later-mention form, such as `arabic`, `chinese`, `western`. */
  readonly culture?: string;
  readonly roles: readonly Role[];
  readonly note?: string;
  readonly source?: string;
  readonly status: TermStatus;
  readonly origin: Provenance;
}
