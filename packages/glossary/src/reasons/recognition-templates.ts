import { formatMessage, type Message, type MessageValues } from './message.js';

/** The templates of all that this package says of why something is a name, and why it is spelled so. */
export const recognitionTemplates = {
  list: '{0}, {1}',
  apart: '{0}; {1}',

  // What speaks for an unknown name that is written by its sound.
  characterSounds: 'written with characters that render sounds',
  middleDot: 'middle dot inside',
  standsTimes: 'stands {0} times',
  partOf: 'part of {0}',
  behindATitle: 'behind a title',
  behindTheTitle: 'behind the title {0}',
  behind: 'behind {0}',
  before: 'before {0}',
  beforeVerb: 'before the verb {0}',
  beforeLatin: 'before its Latin spelling',

  // What speaks for a person whose name is written in characters.
  inCredit: 'in a credit',
  inList: 'in a list',
  afterTitle: 'after the title {0}',
  afterEnding: 'after what ends in {0}',
  beforeTitle: 'before the title {0}',
  withLetters: 'with its letters in brackets',
  mentions: '{0} mentions',
  byCharacters: 'by its characters',
  withTitle: 'with {0}, after {1}',
  beforeSpeaking: 'before a verb of speaking, after {0}',
  japaneseName: 'a Japanese surname and given name',
  japaneseSurname: 'a Japanese surname',

  // Whose name it is.
  chinese: 'chinese',
  japanese: 'japanese',
  korean: 'korean',
  vietnamese: 'vietnamese',
  japanNear: '{0} is a Japanese surname, and Japan is near',
  isJapaneseSurname: '{0} is a Japanese surname',
  koreaNear: 'a Korean surname, and Korea is near',
  aboveAllKorean: '{0} is above all a Korean surname',
  vietnamNear: 'a Vietnamese surname, and Vietnam is near',
  aboveAllVietnamese: '{0} is above all a Vietnamese surname',
  countriesNear: '{0} near it',
  mainlandNear: 'the mainland is near',
  onlyNear: 'only {0} near it',
  nothingNear: 'nothing near it; the region of the article',

  // Whether its spelling follows by rule.
  ownSpelling: 'A {0} name has the spelling that its bearer or the press chose.',
  outsideMainland: 'Outside the mainland each person chooses the spelling.',
  mayBelongThere: '{0} near the name: the person may belong there.',
  nothingSaysMainland: 'Nothing near the name says that the person is from the mainland.',
  noSurname: 'It does not begin with a known surname.',
  fourCharacters: 'Four characters without a surname of two: perhaps no Chinese name, or two surnames.',
  masterOfOld: 'Masters of old, such as 孟子, have names of their own in English.',
  noReading: 'A character of the name has no known reading.',
  severalReadings: 'A character of the name reads in several ways: {0}.',
  umlaut: 'The press writes ü as u, yu or v.',
  mainlandPinyin: 'A mainland name follows Hanyu Pinyin.',

  // How a spelling was made.
  pinyin: 'Hanyu Pinyin, as on the mainland',
  wadeGiles: 'Wade-Giles, as the press of Taiwan prints it',
  cantonese: 'Cantonese as spelled in Hong Kong',
  northKorean: 'Sino-Korean readings as the North spells them',
  southKorean: 'Sino-Korean readings as the press spells them',
  sinoVietnamese: 'Sino-Vietnamese readings without marks',
  japaneseReadings: 'usual Japanese readings, given name first',
  bySound: '{0} by sound',
  isUsually: '{0} is usually {1}',
  canBe: '{0} can be {1}',
  sameName: 'has the name of {0}, whom the glossary has',
  soundsLike: 'sounds like {0}, whom the glossary has',
} as const;

/** One of {@link recognitionTemplates}, as it is written. */
export type RecognitionTemplate = (typeof recognitionTemplates)[keyof typeof recognitionTemplates];

/** What this package says for people. */
export type RecognitionMessage = Message<RecognitionTemplate>;

/**
 * The message of a template, by its key; it takes as many values as the template has places.
 *
 * @example say('isUsually', '约翰', 'John') // { text: '{0} is usually {1}', values: ['约翰', 'John'] }
 */
export const say = <Key extends keyof typeof recognitionTemplates>(
  key: Key,
  ...values: MessageValues<(typeof recognitionTemplates)[Key], RecognitionTemplate>
): RecognitionMessage => ({ text: recognitionTemplates[key], values });

/** A reason, and the same in English. */
export interface Explained {
  /** In English. */
  readonly why: string;
  /** To be said in any language. */
  readonly reason: RecognitionMessage;
}

/**
 * A reason with its English.
 *
 * @example explained(say('bySound', '纳舍尔')).why // '纳舍尔 by sound'
 */
export const explained = (reason: RecognitionMessage): Explained => ({ why: formatMessage(reason), reason });
