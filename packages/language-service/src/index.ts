export { defaultStyle, type HouseStyle, type ReadHouseStyleResult, readHouseStyle } from './chain/house-style.js';
export { laterForm } from './chain/later-form.js';
export { findInconsistencies, type Inconsistency } from './consistency.js';
export { type ArticleSymbol, documentSymbols, type SymbolRole } from './document-symbols.js';
export { type FindMentionsOptions, findMentions } from './find-mentions.js';
export { hoverAt, mentionAt, type NameHover, type RegionalRendering, rolesIn } from './hover.js';
export { type Candidate, isName, type Mention, type MentionRolePart, type MentionStatus } from './mention.js';
export { type RegionProfile, regionProfile } from './region-profile.js';
export type { Strictness } from './strictness.js';
