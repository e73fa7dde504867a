import { fold } from '../match/fold.js';
import type { JudgedCulture, NameContext } from './name-culture.js';
import { nameReadings } from './name-pinyin.js';
import type { RomanizerSources } from './romanize-name.js';
import { splitName } from './split-name.js';

/** Whether the first English form follows by rule, and the sentence that says why or why not. */
export interface NameCertainty {
  readonly certainty: 'derived' | 'guess';
  readonly why: string;
}

/** Where a name stands, and whether its Latin form depends on more than rules. */
export interface CertaintyContext extends NameContext {
  /** The name stands in the credit line of the article's own outlet (责编：唐娟). @default false */
  readonly inCredit?: boolean;
}

/**
 * Whether a name's first English form is derived by rule or only a guess. It is derived only when the evidence says that
 * the person is from the mainland (the mainland and nothing else is named near it, or it is the credit of a mainland
 * outlet) and none of its characters reads in several ways. Everyone else chose their own spelling: a guess.
 *
 * @example
 * certaintyOf('唐娟', judged, { countries: new Set(['CN']), region: 'CN' }, sources) // { certainty: 'derived', … }
 */
export function certaintyOf(
  written: string,
  { culture, region }: Pick<JudgedCulture, 'culture' | 'region'>,
  { countries, region: press, inCredit = false }: CertaintyContext,
  { data, readPinyin }: Pick<RomanizerSources, 'data' | 'readPinyin'>,
): NameCertainty {
  const guess = (why: string): NameCertainty => ({ certainty: 'guess', why });
  if (culture !== 'chinese') return guess(`A ${culture} name has the spelling that its bearer or the press chose.`);
  if (region !== 'CN') return guess('Outside the mainland each person chooses the spelling.');
  const others = [...countries].filter((code) => code !== 'CN');
  if (others.length > 0) return guess(`${others.join(', ')} near the name: the person may belong there.`);
  if (!countries.has('CN') && !(inCredit && press === 'CN'))
    return guess('Nothing near the name says that the person is from the mainland.');
  const name = fold(written);
  const split = splitName(name, data);
  if (split === undefined || split.known.length === 0) return guess('It does not begin with a known surname.');
  if (name.length === 4 && !data.surnames.has(split.surname))
    return guess('Four characters without a surname of two: perhaps no Chinese name, or two surnames.');
  if (split.given === '子') return guess('Masters of old, such as 孟子, have names of their own in English.');
  const readings = nameReadings(name, data, readPinyin);
  if (readings === undefined) return guess('A character of the name has no known reading.');
  const several = [...readings.surname, ...readings.given].find((own) => own.length > 1);
  if (several !== undefined) return guess(`A character of the name reads in several ways: ${several.join(', ')}.`);
  if (
    readings.surname.flat().some((own) => own.includes('ü')) ||
    readings.given.flat().some((own) => own.includes('ü'))
  )
    return guess('The press writes ü as u, yu or v.');
  return { certainty: 'derived', why: 'A mainland name follows Hanyu Pinyin.' };
}
