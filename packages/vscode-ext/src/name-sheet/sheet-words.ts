import { entryTypes } from '@yiming/glossary';
import type { MentionStatus, SheetLabels } from '@yiming/language-service';
import { l10n } from 'vscode';
import { statusName, typeName } from '../names/name-words.js';

const statuses: readonly MentionStatus[] = ['known', 'learned', 'derived', 'guess', 'unknown'];

/** A record of words, one for each of some keys. */
const wordsFor = <Key extends string>(
  keys: readonly Key[],
  wordOf: (key: Key) => string,
): Readonly<Record<Key, string>> => Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<Key, string>; // one of each key

/** The words of a name sheet, in the reader's language. */
export function sheetWords(): SheetLabels {
  return {
    columns: {
      name: l10n.t('Chinese'),
      surfaces: l10n.t('Also written'),
      english: l10n.t('English'),
      later: l10n.t('Later'),
      type: l10n.t('Type'),
      certainty: l10n.t('Certainty'),
      count: l10n.t('Times'),
      source: l10n.t('Source'),
    },
    types: wordsFor(entryTypes, typeName),
    certainties: wordsFor(statuses, statusName),
  };
}
