import type { Entry } from '../entry/entry.js';
import { contestedSurfaces } from './contested-surfaces.js';
import type { Finding } from './finding.js';
import { laterForms } from './later-forms.js';
import { oneEntryTwice } from './one-entry-twice.js';
import { rolesInOrder } from './roles-in-order.js';
import { surfaceForms } from './surface-forms.js';
import { writtenForms } from './written-forms.js';

/** The rules for one entry, in the order of their findings. */
const entryRules: readonly ((entry: Entry) => readonly Finding[])[] = [
  writtenForms,
  surfaceForms,
  laterForms,
  rolesInOrder,
];

/**
 * What is doubtful in entries that could be read: surfaces that two entries claim without anything to tell them apart
 * (`contested-surface`), one person under two spellings (`one-entry-twice`), Traditional characters in `zh` and
 * Simplified ones in `tw` and `hk`, odd interpuncts, surfaces that are common words, later-mention forms that are no part
 * of the full form, roles out of order. No entries give no findings. Ordered by file and line; about linear.
 *
 * @example
 * lintEntries(readGlossary('zh\ten\n巴拉達爾\tBaradar\n', { fileName: 'a.tsv', layer: 'user' }).entries)[0]?.code
 * // 'traditional-in-zh'
 */
export function lintEntries(entries: readonly Entry[]): readonly Finding[] {
  const findings = [
    ...entries.flatMap((entry) => entryRules.flatMap((rule) => rule(entry))),
    ...contestedSurfaces(entries),
    ...oneEntryTwice(entries),
  ];
  return findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
