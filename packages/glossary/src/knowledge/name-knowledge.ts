import { type ClipTable, clipTable } from '../clips/clip-table.js';
import type { Clip } from '../clips/read-clips.js';
import type { Body, Composition, Demonym, Office, PlaceWord } from '../compose/read-composition.js';
import { type WordFinder, wordFinder } from '../compose/word-finder.js';
import type { Detector } from '../detect/create-detector.js';
import type { LetterModel } from '../letters/letter-model.js';

import type { NameRomanizer, PersonalNameData, PersonalNameFinder } from '../personal-names/index.js';

import type { NameSuggester } from './name-suggester.js';

/** What is known of names in general, beside the entries of a glossary: how they are clipped, composed and shortened. */
export interface NameKnowledge {
  readonly clips: ClipTable;
  readonly bodies: WordFinder<Body>;
  readonly offices: WordFinder<Office>;
  readonly placeWords: WordFinder<PlaceWord>;
  /** Adjectives and peoples by the country's ISO 3166-1 code. */
  readonly demonyms: ReadonlyMap<string, Demonym>;
  /** Which letters the characters render that write foreign names by their sound. */
  readonly letters?: LetterModel;
  /** Finds foreign names that no glossary has. */
  readonly detector?: Detector;
  /** Finds and romanizes personal names written in characters. */
  readonly persons?: PersonalNames;
  /** Suggests English for names that are written by their sound. */
  readonly suggester?: NameSuggester;
}

/** Personal names written in characters: finding them, and putting them into letters. */
export interface PersonalNames {
  readonly finder: PersonalNameFinder;
  readonly romanizer: NameRomanizer;
  readonly data: PersonalNameData;
  readonly readPinyin: (character: string) => readonly string[];
}

/** The data that knowledge is made of. */
export interface NameKnowledgeData extends Pick<NameKnowledge, 'letters' | 'detector' | 'persons' | 'suggester'> {
  readonly clips: readonly Clip[];
  readonly composition: Composition;
}

/**
 * Makes the data ready to be searched with. Linear in the data; do it once.
 *
 * @example prepareKnowledge({ clips, composition }).clips.has('阿') // true
 */
export function prepareKnowledge({ clips, composition, ...learned }: NameKnowledgeData): NameKnowledge {
  return {
    clips: clipTable(clips),
    bodies: wordFinder(composition.bodies),
    offices: wordFinder(composition.offices),
    placeWords: wordFinder(composition.placeWords),
    demonyms: new Map(composition.demonyms.map((demonym) => [demonym.code, demonym])),
    ...learned,
  };
}
