export { formatMessage } from '@yiming/glossary/recognition';
export { defaultStyle, type HouseStyle, type ReadHouseStyleResult, readHouseStyle } from './chain/house-style.js';
export { laterForm } from './chain/later-form.js';
export { findInconsistencies, type Inconsistency } from './consistency.js';
export { type ArticleLink, documentLinks, type LinkKind } from './document-links.js';
export { type ArticleSymbol, documentSymbols, type SymbolRole } from './document-symbols.js';
export { type FindMentionsOptions, findMentions, findMentionsInSteps } from './find-mentions.js';
export type { NameFinding, NameFindingCode } from './findings/name-finding.js';
export { type ArticleFold, type FoldKind, foldingRanges } from './folding-ranges.js';
export { type HoverOptions, hoverAt, mentionAt, type NameHover, type RegionalRendering, rolesIn } from './hover.js';
export { inlayHints, type NameHint } from './inlay-hints.js';
export {
  countNames,
  groupNames,
  type ListedName,
  type ListNamesOptions,
  listNames,
  type NameCounts,
  type NameGroup,
  nameTypeOrder,
} from './list-names.js';
export { type Candidate, isName, type Mention, type MentionRolePart, type MentionStatus } from './mention.js';
export { mentionsOfThing } from './mentions-of-thing.js';
export type { Message } from './message.js';
export { type MessageTemplate, messageTemplates } from './message-templates.js';
export { findNameFindings } from './name-findings.js';
export { type NameSheetOptions, nameSheet } from './name-sheet.js';
export { nextName, previousName } from './next-name.js';
export { type RegionProfile, regionProfile } from './region-profile.js';
export type { SheetFormat } from './sheet/sheet-cells.js';
export { englishSheetLabels, type SheetColumn, type SheetLabels, sheetColumns } from './sheet/sheet-labels.js';
export { shiftMentions, type TextEdit } from './shift-mentions.js';
export { shownEnglish } from './shown-english.js';
export type { Strictness } from './strictness.js';
export { thingKey } from './thing-key.js';
