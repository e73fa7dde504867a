import { type RecognitionTemplate, recognitionTemplates } from '@yiming/glossary/recognition';

/** What this package says of where an answer comes from, and why it is given. */
const own = {
  and: '{0} and {1}',
  times: '{0} ({1})',
  sentence: '{0}.',
  sentenceOfTwo: '{0}; {1}.',

  // Where an answer comes from.
  builtinGlossary: 'built-in glossary, {0}:{1}',
  otherGlossary: '{0} glossary, {1}:{2}',
  glossaryEntry: 'glossary entry {0}',
  thisArticle: 'this article',
  foundInArticle: 'found in the article ({0} %)',
  builtinClips: 'clips of countries, built-in',
  composedFromParts: 'composed from the names and words in it',
  chineseRules: 'read by the rules of Chinese names',
  cultureRules: 'read by the rules of {0} names',

  // What the glossary has.
  onlyEntry: 'Only one entry is written {0}.',
  fullNameToo: 'The article also gives the full name.',
  countryNamed: 'The article names {0}, and only one entry has this short form.',
  shortAlone: 'A short form alone: nothing in the article says the full name.',
  speaksForThis: 'Of {0} entries with this surface the article speaks for this one.',
  severalEntries: '{0} entries have this surface, and the article does not tell which is meant.',
  allShare: 'All share this form.',
  givesFullName: 'The article gives the full name, {0}.',
  namesSeveral: 'The article names {0}, and does not tell which is meant here.',
  unchecked: 'The entry is not checked yet.',
  deprecated: 'The glossary calls the entry deprecated.',
  forbidden: 'The glossary forbids its English.',

  // What the words around it tell.
  sentenceCountry: 'The sentence names its country; other entries with this surface are of other countries.',
  partyWithCountry: 'The article names this party with its country, as {0}.',
  partyOfSeveral: 'Parties of several countries have this name, and the article does not name the country of this one.',
  bodyOfSeveral: 'Bodies of several countries have this name, and the article does not name the country of this one.',
  officeOfThis: 'The office at the name is that of this person; others with this last name had none like it.',
  officeElsewhere: 'Elsewhere the article says an office at this name, which is that of this person alone.',
  titleBehind: 'What {0} is called behind {1}.',
  anybody: 'A {0} of this name may be somebody else.',
  olderBearer: '{0} speaks of an older bearer of the name.',
  namedAfter: 'What is named here may be named after another bearer of the name.',
  otherOffice: 'The office at the name is none that this person had.',

  // Names that no glossary has.
  characterSoundsFirst: 'Written with characters that render sounds',
  writtenInFull: 'The article writes {0} in full, whom no glossary has.',
  initialLeftOut: 'The initial is left out.',
  soleHolder: 'Of that country the glossary has one {0}, {1}; the country and an office stand before the name.',
  personalName: 'A personal name: {0}.',
  writtenBehind: 'The article writes {0} behind {1}.',

  // What the article itself glosses, and how the edges of the gloss were found.
  glossesItself: 'The article itself glosses {0} as {1}.',
  glossesItselfBy: 'The article itself glosses {0} as {1} ({2}).',
  glosses: 'The article glosses {0} as {1}.',
  glossTells: 'The article glosses it as {0}, which tells which of the entries is meant.',
  writesItself: 'The article itself writes {0}.',
  familyName: 'the family name is the romanized one',
  charactersBehindTitle: 'a name in characters behind a title',
  knownEnglish: 'the name is known with this English',
  titleMarks: 'title marks give the edges',
  quotationMarks: 'quotation marks give the edges',
  quotation: 'a quotation',
  words: 'words, no name',
  bothInBracket: 'both stand in the bracket, and the letters fit',
  chineseInBracket: 'the bracket has the Chinese, and the letters fit',
  lettersBehindPause: 'the letters fit, behind a title, a known name or a pause',
  lettersAtWord: 'the letters fit, and a word begins there',
  lettersHereAlone: 'the letters fit this stretch alone',
  lettersWithoutPause: 'the letters fit, but nothing parts the name',
  dottedBehindPause: 'a dotted name behind a title or a pause',
  soundsBehindTitle: 'characters of sound behind a title',
  bodyBehindWord: 'a body, behind the last word that is none of its name',
  bodyWithName: 'a body that begins with a known name',
  bodyPerhaps: 'a body, perhaps',
  bodyWithoutCountry: 'a body, without the country that the Latin does not name',

  // Single characters that stand for countries and persons.
  clipNamed: '{0} stands for {1}, which the article names in full.',
  clipNamedOnce: '{0} stands for {1}, which the article names {2} times, {3} only once.',
  clipNamedTimes: '{0} stands for {1}, which the article names {2} times, {3} only {4} times.',
  clipOfBoth: '{0} may stand for {1}: the article names them both.',
  clipInHeadlines: '{0} stands for {1} in headlines.',
  clipHinted: '{0} stands for {1}: the article names its places or people.',
  clipOpen: '{0} may stand for {1}.',
  surnameAlone: '{0} is {1}, whom the article names in full.',

  // What is composed.
  composed: 'Composed: {0} and {1}.',
  mission: '{0}, a mission, and its place.',
  missionNamed: 'The article also names who sent the mission.',
  ownerless: '{0} is a name without its owner, too.',
  ofOneCountry: '{0} of one of the countries that the article names.',
  ofSoleCountry: '{0} of the country whose body of that name the article gives in full.',
  ofHomeCountry: '{0} of the country that the article is about.',
  behindPlace: 'A {0} behind {1}, in Hanyu Pinyin.',
  county: 'county',
  district: 'district',
  town: 'town',
  township: 'township',
  village: 'village',
  banner: 'banner',

  // Whose usage an article follows.
  outletOf: 'The outlet, {0}, is of {1}.',
  markedAs: 'The text is marked as that of {0}.',
  traditional: 'The text is in Traditional characters.',
  simplifiedAlone: 'The text is in Simplified characters, and nothing in it speaks of another region.',
  simplifiedMostly: 'The text is in Simplified characters, and little in it speaks of another region.',
  writesAsIn: 'It writes names as in {0}, such as {1}.',
  mainland: 'mainland China',
  taiwan: 'Taiwan',
  hongKong: 'Hong Kong',
  singapore: 'Singapore',

  writtenInWays: '{0} is written in {1} ways: {2}.',
} as const;

/** The templates by their keys, those of recognition in the glossary's package among them. */
export const templates: typeof recognitionTemplates & typeof own = { ...recognitionTemplates, ...own };

/** One of the templates of {@link messageTemplates}, as it is written. */
export type MessageTemplate = RecognitionTemplate | (typeof own)[keyof typeof own];

/** All templates of what is said of mentions and articles, each once: what a table of translations has to have. */
export const messageTemplates: readonly MessageTemplate[] = Object.values(templates);
