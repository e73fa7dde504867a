export { formatGlossary } from '../entry/format-glossary.js';
export { type GlossaryColumn, glossaryColumns } from '../entry/glossary-columns.js';
export { type ReadGlossaryOptions, type ReadGlossaryResult, readGlossary } from '../entry/read-glossary.js';
