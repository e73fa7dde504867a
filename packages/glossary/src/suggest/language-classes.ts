/**
 * Languages whose names are written in Chinese, and spelled in English, in the same manner, with all their tags. Grouped for
 * this library so that each class has some dozens of name parts to learn from.
 */
const classes = [
  'en cy ga gd sco',
  'fr',
  'de lb',
  'nl af',
  'sv nb no nn da is fo',
  'fi et',
  'es ca gl eu',
  'pt',
  'it mt',
  'ro',
  'ru uk be',
  'sr hr bs sl mk bg',
  'pl',
  'cs sk',
  'hu',
  'el',
  'lv lt',
  'sq',
  'he yi',
  'ar',
  'fa ps tg ku',
  'tr az kk uz ky tk ug tt mn',
  'hi ur bn pa ne mr gu ta te kn ml si dv',
  'hy ka',
  'ja',
  'ko',
  'vi th km lo my',
  'id ms tl jv',
  'sw ha yo ig zu xh st ak bm ff rw sn ny wo',
  'am so ti om',
] as const;

/** How many classes of languages there are. */
export const languageClassCount: number = classes.length;

const african = 28;
const classOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  classes.flatMap((tags, index) => tags.split(' ').map((tag) => [tag, index] as const)),
);

/**
 * The class of a language (BCP 47; only the language itself counts), from 0. Small languages that are not listed are those of
 * Africa, for the name parts have no others.
 *
 * @example languageClassOf('ps') === languageClassOf('fa') // true: 汗 is Khan in both
 */
export function languageClassOf(language: string): number {
  return classOf.get(language.split('-')[0] ?? '') ?? african;
}

/** The first language of a class, a BCP 47 tag: `ru` for the class of Russian, Ukrainian and Belarusian. */
export function languageOfClass(index: number): string {
  return classes[index]?.split(' ')[0] ?? 'und';
}
