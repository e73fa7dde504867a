export { formatGlossary } from '../entry/format-glossary.js';
export {
  type GlossaryColumn,
  glossaryColumns,
  type ReadGlossaryOptions,
  type ReadGlossaryResult,
  readGlossary,
} from '../entry/read-glossary.js';
