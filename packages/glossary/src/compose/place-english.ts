import type { ComposedEnglish } from './body-english.js';
import type { PlaceWord } from './read-composition.js';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The English of a place with the word behind it: 巴德吉斯省 Badghis Province, 贝加尔湖 Lake Baikal; the place alone where
 * English has no word (莫斯科市 Moscow, 得克萨斯州 Texas). Capitalised as a name; the form of running text follows. The place
 * alone is the later form.
 *
 * @param country ISO 3166-1 code of the country that the place is in, where it is known
 * @example placeEnglish(province, 'Badghis', 'AF').english[0] // 'Badghis Province', for 巴德吉斯省
 */
export function placeEnglish(word: PlaceWord, place: string, country?: string): ComposedEnglish {
  if (word.pattern === 'bare') return { english: [place] };
  const own = country === undefined ? undefined : word.byCountry.get(country);
  const forms = own ?? word.english;
  const [first] = forms;
  if (first === undefined) return { english: [place] };
  const join = (form: string): string => {
    if (word.pattern === 'before') return `${form} ${place}`;
    return word.pattern === 'of' ? `${form} of ${place}` : `${place} ${form}`;
  };
  return { english: [...new Set([join(capitalised(first)), ...forms.map(join)])], short: place };
}
