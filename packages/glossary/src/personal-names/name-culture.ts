import { fold } from '../match/fold.js';
import { joined } from '../reasons/message.js';
import {
  type Explained,
  explained,
  type RecognitionMessage,
  recognitionTemplates,
  say,
} from '../reasons/recognition-templates.js';
import type { PersonalNameData } from './read-personal-name-data.js';
import type { NameCulture } from './romanize-name.js';

/** What stands near a name: countries and territories named there, and the region whose press prints the article. */
export interface NameContext {
  /** ISO 3166-1 codes of what is named close by, titles and institutions included: JP for 日本首相. */
  readonly countries: ReadonlySet<string>;
  /** The region of the article's press. */
  readonly region?: string;
}

/** Whose name it seems to be. */
export interface JudgedCulture extends Explained {
  readonly culture: NameCulture;
  /** Where the person seems to belong: the code to romanize for. */
  readonly region: string;
  /** How sure that is, 0–1. */
  readonly score: number;
}

const chineseRegions = ['TW', 'HK', 'MO', 'SG', 'MY'] as const;

/** Whether a name may be Japanese: a Japanese surname, and a given name of the usual length behind it. */
function japaneseSurname(name: string, data: PersonalNameData): string | undefined {
  for (let length = Math.min(4, name.length - 1); length >= 1; length -= 1) {
    const surname = name.slice(0, length);
    if (!data.japaneseSurnames.has(surname)) continue;
    if (name.length - length <= 2 || data.japaneseGiven.has(name.slice(length))) return surname;
  }
  return undefined;
}

/**
 * Whose name in characters it seems to be, by its surname and by the countries near it. A surname that several cultures
 * have (金, 林) is Chinese unless the country speaks for another. Either script. Constant cost.
 *
 * @example
 * cultureOf('岸田文雄', { countries: new Set(['JP']) }, data) // { culture: 'japanese', region: 'JP', score: 0.97, … }
 */
export function cultureOf(written: string, { countries, region }: NameContext, data: PersonalNameData): JudgedCulture {
  const name = fold(written);
  const known = data.surnames.get(name.slice(0, 2)) ?? data.surnames.get(name.charAt(0));
  const japanese = japaneseSurname(name, data);
  const judged = (culture: NameCulture, place: string, score: number, reason: RecognitionMessage): JudgedCulture => ({
    culture,
    region: place,
    score,
    ...explained(reason),
  });
  if (japanese !== undefined) {
    const told = data.japaneseGiven.has(name.slice(japanese.length));
    const long = japanese.length > 1 && !data.surnames.has(japanese);
    if (countries.has('JP')) return judged('japanese', 'JP', told ? 0.97 : 0.9, say('japanNear', japanese));
    if (long && name.length > 3) return judged('japanese', 'JP', told ? 0.93 : 0.8, say('isJapaneseSurname', japanese));
    if (long && known === undefined) return judged('japanese', 'JP', 0.7, say('isJapaneseSurname', japanese));
  }
  const korea = countries.has('KP') && !countries.has('KR') ? 'KP' : 'KR';
  const koreaNear = countries.has('KR') || countries.has('KP');
  const chinaNear = countries.has('CN') || chineseRegions.some((code) => countries.has(code));
  if (koreaNear && known !== undefined && known.korean.length > 0 && name.length <= 4)
    return judged('korean', korea, chinaNear ? 0.6 : 0.9, say('koreaNear'));
  if (name.startsWith('朴') && !countries.has('CN')) return judged('korean', korea, 0.75, say('aboveAllKorean', '朴'));
  if (countries.has('VN') && known !== undefined && known.vietnamese.length > 0)
    return judged('vietnamese', 'VN', chinaNear ? 0.6 : 0.9, say('vietnamNear'));
  if (name.startsWith('阮') && !chinaNear) return judged('vietnamese', 'VN', 0.75, say('aboveAllVietnamese', '阮'));
  const others = chineseRegions.filter((code) => countries.has(code));
  const [place] = others;
  if (place !== undefined)
    return judged(
      'chinese',
      place,
      countries.has('CN') || others.length > 1 ? 0.5 : 0.8,
      say('countriesNear', joined(recognitionTemplates.list, others)),
    );
  if (countries.has('CN')) return judged('chinese', 'CN', countries.size > 1 ? 0.7 : 0.9, say('mainlandNear'));
  if (countries.size > 0) {
    const [abroad = ''] = countries;
    return judged('chinese', abroad, 0.4, say('onlyNear', joined(recognitionTemplates.list, [...countries])));
  }
  return judged('chinese', region ?? 'CN', 0.5, say('nothingNear'));
}
