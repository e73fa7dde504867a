import type { Body, OwnerKind } from './read-composition.js';
import { withArticle } from './with-article.js';

/** Who a body belongs to: a country with its adjective, a place, an organization, a chamber of parliament. */
export interface Owner {
  readonly kind: OwnerKind;
  /** The name as it stands before a body: Senate, Kabul. */
  readonly english: string;
  /** Of a country, the form before an institution: Afghan. */
  readonly adjective?: string;
  /** ISO 3166-1 code of the country that it is or lies in. */
  readonly country?: string;
}

/** English of a composed name, the best first, and the form of a later mention. */
export interface ComposedEnglish {
  readonly english: readonly string[];
  readonly short?: string;
}

/** `#` is the ordinal (82nd), `№` the number alone (82). */
const withOrdinal = (english: string, ordinal: string | undefined): string =>
  ordinal === undefined
    ? english
    : english.replaceAll('#', ordinal).replaceAll('№', String(Number.parseInt(ordinal, 10)));

/** The English of a body for a country, and whether the form stands without its owner (Bundestag). */
function formsOf(
  body: Body,
  country: string | undefined,
): readonly { readonly english: string; readonly complete: boolean }[] {
  const own = country === undefined ? undefined : body.byCountry.get(country);
  return own ?? body.english.map((english) => ({ english, complete: false }));
}

/** Owners that are no places have the article: Congress of the Workers' Party of Korea. */
const inSentence = ({ kind, english }: Owner): string =>
  kind === 'party' || kind === 'org' || kind === 'chamber' ? `the ${english}` : withArticle(english);

function join({ pattern }: Body, english: string, owner: Owner): string {
  const adjective = owner.adjective ?? owner.english;
  switch (pattern) {
    case 'of':
      return `${english} of ${inSentence(owner)}`;
    case 'in':
      return `${english} in ${inSentence(owner)}`;
    case 'own':
      return `${owner.english}${owner.english.endsWith('s') ? "'" : "'s"} ${english}`;
    default:
      return `${adjective} ${english}`;
  }
}

/**
 * The English of a body with its owner as news prints it: country × body with the country's adjective and its own word
 * for the body (U.S. Defense Department, but Afghan Defense Ministry); a form that stands without its owner alone.
 * `ordinal` (82nd) replaces `#`, its number `№`. The body alone is the later form.
 *
 * @example bodyEnglish(foreignMinistry, { kind: 'country', english: 'Afghanistan', adjective: 'Afghan', country: 'AF' }).english[0]
 * // 'Afghan Foreign Ministry', for 阿富汗外交部
 */
export function bodyEnglish(body: Body, owner: Owner, ordinal?: string): ComposedEnglish {
  const isPart = owner.kind === 'place' || owner.kind === 'org';
  const forms = formsOf(body, owner.kind === 'country' || isPart ? owner.country : undefined);
  // What a country's own word says of its capital's ministry does not hold of a town's body.
  const usable = isPart ? forms.filter(({ complete }) => !complete) : forms;
  const english = (usable.length === 0 ? body.english.map((form) => ({ english: form, complete: false })) : usable).map(
    (form) => withOrdinal(form.complete ? form.english : join(body, form.english, owner), ordinal),
  );
  const [first] = usable;
  const short =
    body.short ?? (first === undefined || first.complete || body.pattern === 'of' ? undefined : first.english);
  const later = short === undefined ? undefined : withOrdinal(short, ordinal);
  return { english: [...new Set(english)], ...(later === undefined || later === english[0] ? {} : { short: later }) };
}

/**
 * The English of a body without its owner, in an article about a country.
 *
 * @example bareBodyEnglish(parliament, 'US')[0] // 'Congress', for 国会
 */
export const bareBodyEnglish = (body: Body, country: string | undefined, ordinal?: string): readonly string[] =>
  formsOf(body, country).map(({ english }) => withOrdinal(english, ordinal));

/**
 * The English of a mission: whose it is, and where. Without an owner it is the mission alone.
 *
 * @example missionEnglish(embassy, china, 'Kabul').english[0] // 'Chinese Embassy in Kabul', for 中国驻喀布尔大使馆
 */
export function missionEnglish(body: Body, owner: Owner | undefined, host: string): ComposedEnglish {
  const place = withArticle(host);
  const forms = formsOf(body, owner?.country);
  const [short] = forms;
  const english = forms.map((form) => {
    const own =
      owner === undefined || form.complete ? form.english : `${owner.adjective ?? owner.english} ${form.english}`;
    return `${own} in ${place}`;
  });
  return { english, ...(short === undefined ? {} : { short: short.english }) };
}
