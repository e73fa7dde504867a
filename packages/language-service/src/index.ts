export { type ArticleSymbol, documentSymbols, type SymbolRole } from './document-symbols.js';
export { findMentions } from './find-mentions.js';
export { hoverAt, mentionAt, type NameHover, type RegionalRendering } from './hover.js';
export { type Candidate, isName, type Mention, type MentionStatus } from './mention.js';
