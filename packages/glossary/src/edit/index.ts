export { escapeCell, unescapeCell } from '../entry/escapes.js';
export { applyChanges } from './apply-changes.js';
export { entryCells, type FoundEntry } from './entry-cells.js';
export type {
  ApplyChangesOptions,
  ApplyChangesResult,
  ChangeConflict,
  ConflictReason,
  EntryCells,
  EntryKey,
  GlossaryChange,
  Restoration,
  RowPlace,
} from './glossary-change.js';
export { newGlossaryText } from './new-glossary-text.js';
