import { fold } from '../match/fold.js';
import { joined } from '../reasons/message.js';
import {
  type Explained,
  explained,
  type RecognitionMessage,
  recognitionTemplates,
  say,
} from '../reasons/recognition-templates.js';
import type { JudgedCulture, NameContext } from './name-culture.js';
import { nameReadings } from './name-pinyin.js';
import type { RomanizerSources } from './romanize-name.js';
import { splitName } from './split-name.js';

/** Whether the first English form follows by rule, and the sentence that says why or why not. */
export interface NameCertainty extends Explained {
  readonly certainty: 'derived' | 'guess';
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
  const guess = (reason: RecognitionMessage): NameCertainty => ({ certainty: 'guess', ...explained(reason) });
  if (culture !== 'chinese') return guess(say('ownSpelling', say(culture)));
  if (region !== 'CN') return guess(say('outsideMainland'));
  const others = [...countries].filter((code) => code !== 'CN');
  if (others.length > 0) return guess(say('mayBelongThere', joined(recognitionTemplates.list, others)));
  if (!countries.has('CN') && !(inCredit && press === 'CN')) return guess(say('nothingSaysMainland'));
  const name = fold(written);
  const split = splitName(name, data);
  if (split === undefined || split.known.length === 0) return guess(say('noSurname'));
  if (name.length === 4 && !data.surnames.has(split.surname)) return guess(say('fourCharacters'));
  if (split.given === '子') return guess(say('masterOfOld'));
  const readings = nameReadings(name, data, readPinyin);
  if (readings === undefined) return guess(say('noReading'));
  const several = [...readings.surname, ...readings.given].find((own) => own.length > 1);
  if (several !== undefined) return guess(say('severalReadings', joined(recognitionTemplates.list, several)));
  if (
    readings.surname.flat().some((own) => own.includes('ü')) ||
    readings.given.flat().some((own) => own.includes('ü'))
  )
    return guess(say('umlaut'));
  return { certainty: 'derived', ...explained(say('mainlandPinyin')) };
}
