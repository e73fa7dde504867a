import type { Article } from '@yiming/core';
import {
  type Entry,
  fold,
  type Glossary,
  type Region,
  type Rendering,
  renderingFor,
  type TermStatus,
  type Years,
} from '@yiming/glossary';
import { regionProfile } from '../region-profile.js';

/** Whether years hold in a year; without one, whether they hold still. */
export const holdsIn = (years: Years | undefined, year: number | undefined): boolean =>
  year === undefined ? years?.to === undefined : (years?.from ?? year) <= year && year <= (years?.to ?? year);

/** What a glossary is asked with: whose usage the article follows, in which script and which year. */
export interface Usage {
  readonly region: Region;
  readonly traditional: boolean;
  readonly year: number | undefined;
}

/** The usage of an article; without a glossary, which knows its outlet, by its script and words alone. */
export function usageOf(article: Article, glossary: Glossary | undefined): Usage {
  const { inLanguage, datePublished } = article.metadata;
  const traditional = inLanguage?.startsWith('zh-Hant') ?? false;
  const byWords = inLanguage === 'zh-Hant-HK' ? 'HK' : traditional ? 'TW' : 'CN';
  return {
    region: glossary === undefined ? byWords : regionProfile(article, glossary, []).region,
    traditional,
    year: datePublished === undefined ? undefined : Number(datePublished.value.slice(0, 4)),
  };
}

/** A rendering that an entry does not want, and what it wants instead. */
export interface Unwanted {
  readonly status: 'forbidden' | 'deprecated';
  /** The preferred rendering in the article's own script; absent where the entry has none. */
  readonly preferred?: string;
}

const isUnwanted = (status: TermStatus): status is Unwanted['status'] =>
  status === 'forbidden' || status === 'deprecated';

/** The regions whose renderings may be written, in order: a form of everywhere is Simplified, those of TW and HK are not. */
function writable({ region, traditional }: Usage): readonly Region[] {
  if (traditional) return region === 'TW' || region === 'HK' ? [region] : [];
  return region === 'SG' ? ['SG', 'CN'] : ['CN'];
}

/** Whether a text has a character that only Traditional text has. */
const isTraditional = (text: string): boolean =>
  [...text].some((character) => /\p{Script=Han}/u.test(character) && fold(character) !== character);

/** What the press of the article's region writes instead of a text, never in the other script. */
function preferredOf(entry: Entry, text: string, kind: Rendering['kind'], usage: Usage): string | undefined {
  for (const one of writable({ ...usage, traditional: usage.traditional || isTraditional(text) })) {
    const rendering = renderingFor(entry, one, { kind }) ?? renderingFor(entry, one);
    if (rendering !== undefined) return rendering.text;
  }
  return undefined;
}

/**
 * Whether an entry does not want to be written so in an article of this usage: the rendering itself is forbidden or
 * deprecated there and then, and none of the same characters is admitted; or the whole entry is forbidden. `undefined`
 * where the rendering is in order, or no rendering of the entry. Linear in the entry's renderings.
 *
 * @example For 川普 with the entry `特朗普|-川普` in a mainland text: { status: 'forbidden', preferred: '特朗普' }
 */
export function unwantedRendering(entry: Entry, text: string, usage: Usage): Unwanted | undefined {
  const surface = fold(text);
  const own = entry.zh.filter((rendering) => fold(rendering.text) === surface);
  const [first] = own;
  if (first === undefined) return undefined;
  const here = own.filter(
    ({ region, years }) => (region === undefined || region === usage.region) && holdsIn(years, usage.year),
  );
  const [unwanted] = here;
  const status =
    entry.status === 'forbidden'
      ? entry.status
      : unwanted !== undefined && here.every((rendering) => isUnwanted(rendering.status))
        ? unwanted.status
        : undefined;
  if (status === undefined || !isUnwanted(status)) return undefined;
  const preferred = preferredOf(entry, text, (unwanted ?? first).kind, usage);
  return preferred === undefined || fold(preferred) === surface ? { status } : { status, preferred };
}
