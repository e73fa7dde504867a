import type { EntryType } from '@yiming/glossary';
import type { MentionStatus } from '@yiming/language-service';
import { l10n } from 'vscode';
import { listed, typeName } from '../names/name-words.js';

/** What the labels of a name are made of. */
export interface LabelledName {
  /** The name as it is written. */
  readonly text: string;
  /** Empty where nothing is known. */
  readonly english: string;
  readonly status: MentionStatus;
  readonly type: EntryType;
  readonly count: number;
}

/** The English as it is shown: a guess with a question mark, and in words where there is none. */
export function englishLabel({ english, status }: Pick<LabelledName, 'english' | 'status'>): string {
  if (english === '') return l10n.t('unknown');
  return status === 'guess' ? `${english}?` : english;
}

/** How often a name is mentioned, in words. */
export const mentionCount = (count: number): string =>
  count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);

/** How many files there are, in words. */
export const fileCount = (count: number): string => (count === 1 ? l10n.t('1 file') : l10n.t('{0} files', count));

/** How sure a name is, for one who hears it. */
function spokenStatus(status: MentionStatus): string {
  switch (status) {
    case 'known':
      return l10n.t('known name');
    case 'learned':
      return l10n.t('name learned from the article');
    case 'derived':
      return l10n.t('derived name');
    case 'guess':
      return l10n.t('guessed name');
    case 'unknown':
      return l10n.t('unknown name');
  }
}

/**
 * All that a line of a view says of a name, for one who hears it; nothing in it is said by colour or shape.
 *
 * @example spokenName(kabul) // '喀布尔: known name, Kabul, place, 3 mentions'
 */
export function spokenName({ text, english, status, type, count }: LabelledName): string {
  const said = [spokenStatus(status), ...(english === '' ? [] : [english]), typeName(type), mentionCount(count)];
  return l10n.t('{0}: {1}', text, listed(said));
}

/** An icon that tells by its shape how sure a name is. */
export function statusIcon(status: MentionStatus): string {
  switch (status) {
    case 'known':
      return 'pass';
    case 'learned':
      return 'book';
    case 'derived':
      return 'git-merge';
    case 'guess':
      return 'question';
    case 'unknown':
      return 'circle-slash';
  }
}
