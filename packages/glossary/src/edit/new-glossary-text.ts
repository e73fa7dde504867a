import { glossaryColumns } from '../entry/glossary-columns.js';
import { applyChanges } from './apply-changes.js';
import type { ApplyChangesOptions, GlossaryChange } from './glossary-change.js';

/**
 * The text of a new glossary file with the entries that some changes add: a header with every column, line feeds, sorted
 * by the code units of the headword. Of two with one headword and type the second English form stands behind the first.
 * No changes give the header alone. Linear but for the sorting.
 *
 * @example newGlossaryText([{ kind: 'add', cells: { zh: '马里', en: 'Mali' } }]) // 'zh\ttw\t…\tid\n马里\t\t\t\tMali\n'
 */
export function newGlossaryText(
  changes: readonly GlossaryChange[],
  { delimiter = 'tab' }: Pick<ApplyChangesOptions, 'delimiter'> = {},
): string {
  const header = `${glossaryColumns.join(delimiter === 'comma' ? ',' : '\t')}\n`;
  return applyChanges(header, changes, { onConflict: 'both' }).text;
}
