/** What the Latin side of a gloss looks like, before the Chinese is asked. */
export type LatinKind = 'abbreviation' | 'phrase' | 'body' | 'media' | 'name' | 'credit' | 'code';

/** Who photographs and texts are credited to, with how the Chinese writes them where the bracket is their gloss. */
const credited: readonly (readonly [latin: RegExp, zh: RegExp])[] = [
  [/^(?:AP|AP Photo|Associated Press|The Associated Press)$/i, /美[联聯]社$/],
  [/^(?:AFP|Agence France-Presse|AFP Photo)$/i, /法新社$/],
  [/^(?:Reuters|Thomson Reuters)$/i, /路透社?$/],
  [/^(?:EPA|EPA-EFE|EFE)$/i, /(?:欧新社|歐新社|埃菲社)$/],
  [/^(?:UPI|United Press International)$/i, /合众(?:国际)?社$/],
  [/^(?:Xinhua|Xinhua News Agency)$/i, /新[华華]社$/],
  [/^(?:Kyodo|Kyodo News)$/i, /共同社$/],
  [/^(?:Yonhap|Yonhap News Agency)$/i, /[韩韓][联聯]社$/],
  [/^(?:TASS|Itar-Tass)$/i, /塔斯社$/],
  [/^(?:Bloomberg|Bloomberg News)$/i, /彭博(?:社|新闻社|新聞社)?$/],
  [/^(?:Getty|Getty Images|iStock)$/i, /(?:盖蒂|蓋蒂)[^，。]{0,6}$/],
  [
    /^(?:Shutterstock|Alamy|Flickr|Pixabay|Unsplash|Wikimedia|Wikimedia Commons|Public Domain|File Photo|CC BY.*)$/i,
    /(?!)/,
  ],
  [/^(?:CNN|BBC|VOA|RFA|RFI|DW|NHK|NPR|CCTV|CGTN)$/, /(?:台|公司|新闻网|新聞網|之声|之聲|电视网|電視網|协会|協會)$/],
];

/**
 * Whether the Latin names an agency or a store of pictures that stands there as the source, not as a gloss of the Chinese
 * right before it: 资料图（Reuters）, against 路透社（Reuters）.
 *
 * @example isCredit('Reuters', '阿富汗士兵') // true
 */
export function isCredit(latin: string, zh: string): boolean {
  const row = credited.find(([pattern]) => pattern.test(latin));
  if (row !== undefined) return !row[1].test(zh);
  return /^(?:AP|AFP|Reuters|EPA|Getty|Xinhua|Photo|Image|Picture|Courtesy)\b.*(?:\/|Images|Photo|via|by)/i.test(latin);
}

const code =
  /[@#/\\_=<>]|https?|www\.|\.(?:com|org|net|gov|edu|cn|hk|tw|uk)\b|\d|^(?:NYSE|NASDAQ|HKEX|SSE|LSE|TSE)\b|^[RDI]-|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:km|kg|cm|mm|mph|kmh|kWh|MW|GW|kW|mg|ml|GB|MB|Hz|MHz|GHz|am|pm|AM|PM|No|vs|etc|ie|eg|USD|EUR|GBP|JPY|CNY|RMB|HKD|TWD|NTD)\.?$/;

/** Words of a name that are written small. */
const small = new Set(
  'of and the for in on to at with by de la le les du des da do dos das del della di der die das den dem und von vom van zu zum zur et y e a an al el as ad an ar at ul ur bin bint ibn ben abu ter ten af av i og och d’ l’ as'.split(
    ' ',
  ),
);

const bodyWords =
  /\b(?:University|College|Institut(?:e|ion)?|Academy|School|Council|Committee|Commission|Agency|Department|Ministry|Office|Bureau|Bank|Group|Corp(?:oration)?|Company|Co|Inc|Ltd|LLC|Holdings|Foundation|Association|Society|Union|Party|Court|Cent(?:er|re)|Organi[sz]ation|League|Federation|Front|Army|Forces?|Guard|Navy|Hospital|Health|Museum|Authority|Administration|Service|Board|Fund|Alliance|Coalition|Movement|Network|Parliament|Congress|Senate|Assembly|Chamber|Church|Club|Airlines?|Airways|Systems|Technologies|Technology|Industries|Energy|Motors|Pharmaceuticals?|Laborator(?:y|ies)|Labs|Trust|Police|Command|Team|Initiative|Forum|Wien)\b/;
const mediaWords =
  /\b(?:Times|Post|News|Journal|Daily|Herald|Tribune|Guardian|Telegraph|Gazette|Chronicle|Magazine|Weekly|Review|Television|Radio|TV|Press|Broadcasting|Zeitung|Inter|Observer|Independent|Economist|Globe|Mail|Standard|Mirror|Examiner|Spiegel|Monde|Figaro)\b/;

/**
 * Classes the Latin side of a gloss by its writing: capitals alone are an abbreviation, words written small a phrase,
 * `km`, `COVID-19`, tickers, handles and addresses a code, which is never learned.
 *
 * @example latinKindOf('the dividends of peace') // 'phrase': 和平红利
 */
export function latinKindOf(latin: string): Exclude<LatinKind, 'credit'> {
  const words = latin.split(/[\s–—]+/).filter((word) => word !== '');
  if (
    latin.length < 2 ||
    code.test(latin) ||
    (latin.includes(':') && bodyWords.test(latin) === false && /^[A-Z]+\s*:/.test(latin))
  )
    return 'code';
  if (/^[A-Z][A-Z&.-]*[A-Z]s?$/.test(latin) && latin.length <= 8) return 'abbreviation';
  if (/^[A-Z]{2,}[a-z]$|^[A-Z][a-z]?[A-Z]{2,}$/.test(latin) && latin.length <= 6) return 'abbreviation';
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !small.has(word.toLowerCase()));
  const mixed = lower.filter((word) => !/^(?:al|el|an|d|l)['’]\p{Lu}|^[a-z]{1,2}\p{Lu}|^\p{Ll}{1,2}[-’']/u.test(word));
  if (mixed.length > 0 || words.every((word) => small.has(word.toLowerCase()))) return 'phrase';
  if (bodyWords.test(latin)) return 'body';
  return mediaWords.test(latin) ? 'media' : 'name';
}

/** Publishers and channels, which stand behind a work without being its title: 《王冠》（Netflix）. */
const publishers =
  /^(?:Netflix|HBO(?: Max)?|Disney\+?|Amazon|Hulu|Apple TV\+?|YouTube|Spotify|Penguin|Routledge|Knopf|Norton|Springer|Elsevier|Macmillan|Palgrave|Harper\w*)$|\b(?:Press|Books|Publish\w+|Verlag)$/;
const workWords =
  /\b(?:Act|Bill|Law|Laws|Code|Treaty|Agreement|Accords?|Convention|Declaration|Charter|Constitution|Protocols?|Resolution|Plan|Report|Games?|Wars?|Times|News|Story|Life|History|Model|World|Days?|Nights?|House|Blood|Fury)\b/;

/**
 * Whether the Latin behind a work's title may be something else: its author or its publisher. Two or three words that may be a
 * person's are doubtful, unless one is a word of titles.
 *
 * @example mayCredit('Paul Kennedy') // true: 《大国的兴衰》（Paul Kennedy）
 */
export const mayCredit = (latin: string): boolean =>
  publishers.test(latin) || (mayBePerson(latin) && latin.split(' ').length < 4 && !workWords.test(latin));

/**
 * Whether the words may be a person's: two to six, the last with a capital, without the small words of bodies and works.
 *
 * @example mayBePerson('Tamim bin Hamad Al Thani') // true, mayBePerson('Bank of China') is false: 中国银行
 */
export const mayBePerson = (latin: string): boolean => {
  const words = latin.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !/\b(?:of|and|the|The|for|in|on)\b|[:&]/.test(latin)
  );
};
