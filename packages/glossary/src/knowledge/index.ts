export {
  certaintyOf,
  cultureOf,
  type FoundPersonalName,
  type JudgedCulture,
  type NameCertainty,
  type NameContext,
  type NameCulture,
} from '../personal-names/index.js';
export { formatMessage, joined, type Message, type MessageValue, type MessageValues } from '../reasons/message.js';
export {
  type Explained,
  type RecognitionMessage,
  type RecognitionTemplate,
  recognitionTemplates,
} from '../reasons/recognition-templates.js';
export { nameLanguagesOf } from '../suggest/name-languages.js';
export { parseKnowledge, parseKnowledgeInSteps, type ReadKnowledgeResult } from './read-knowledge.js';
export { type SuggestNamesOptions, suggestNames } from './suggest-names.js';
