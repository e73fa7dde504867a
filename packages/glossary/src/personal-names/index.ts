export {
  type CoveredText,
  createPersonalNameFinder,
  type FoundPersonalName,
  type PersonalNameFinder,
  type Strictness,
} from './find-personal-names.js';
export { type CertaintyContext, certaintyOf, type NameCertainty } from './name-certainty.js';
export { cultureOf, type JudgedCulture, type NameContext } from './name-culture.js';
export {
  type CharacterCounts,
  type PersonalNameData,
  readPersonalNameData,
  type Surname,
  type SurnameClass,
} from './read-personal-name-data.js';
export {
  createNameRomanizer,
  type NameCulture,
  type NameRomanizer,
  type RomanizationSystem,
  type RomanizedName,
  type RomanizeOptions,
  type RomanizerSources,
} from './romanize-name.js';
