export { type BuiltinGlossary, parseBuiltin } from './builtin/builtin-glossary.js';
export { type BuiltinSource, openBuiltin } from './builtin/open-builtin.js';
export { type ClipTable, clipTable } from './clips/clip-table.js';
export type { Clip } from './clips/read-clips.js';
export { type CompiledLayer, compileLayer } from './compiled/compiled-layer.js';
export { readLayer, writeLayer } from './compiled/layer-file.js';
export {
  bareBodyEnglish,
  bodyEnglish,
  type ComposedEnglish,
  missionEnglish,
  type Owner,
} from './compose/body-english.js';
export { placeEnglish } from './compose/place-english.js';
export type {
  Body,
  Composition,
  Demonym,
  Office,
  OwnerKind,
  PlaceWord,
} from './compose/read-composition.js';
export { withArticle } from './compose/with-article.js';
export { type FoundWord, type WordFinder, wordFinder } from './compose/word-finder.js';
export { createGlossary } from './create-glossary.js';
export type { Strictness as DetectionStrictness, UnknownName } from './detect/create-detector.js';
export { englishAt } from './entry/english-at.js';
export type {
  EnglishForm,
  Entry,
  EntryType,
  Provenance,
  Region,
  Rendering,
  RenderingKind,
  Role,
  TermStatus,
  Years,
} from './entry/entry.js';
export { formatGlossary } from './entry/format-glossary.js';
export { type GlossaryColumn, glossaryColumns } from './entry/glossary-columns.js';
export { isWritten } from './entry/is-written.js';
export { entryTypes } from './entry/read-entry.js';
export {
  type ReadGlossaryOptions,
  type ReadGlossaryResult,
  readGlossary,
  readGlossaryInSteps,
} from './entry/read-glossary.js';
export { type RenderingForOptions, renderingFor } from './entry/rendering-for.js';
export type { Glossary, GlossaryLayer, GlossaryMatch, Reading } from './glossary.js';
export { type NameKnowledge, type NameKnowledgeData, prepareKnowledge } from './knowledge/name-knowledge.js';
export type { Bearer, NameSuggester, SuggestedName } from './knowledge/name-suggester.js';
export { withoutCutNames } from './match/cut-names.js';
export { fold, foldCode } from './match/fold.js';
export { type FormFinder, type FoundForm, formFinder } from './match/form-finder.js';
export { buildMatcher, type Match, type Matcher } from './match/matcher.js';

export {
  type BuiltTrie,
  buildTrie,
  findMatches,
  forEachMatch,
  keyId,
  keysWithPrefix,
  type MatchOptions,
  type MatchSemantics,
  type ReadOptions,
  readTrie,
  scanMany,
  type Trie,
  TrieFormatError,
  type TrieFormatErrorCode,
  type TrieOptions,
  writeTrie,
} from './trie/index.js';
