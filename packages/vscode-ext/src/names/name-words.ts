import type { EntryType, Region } from '@yiming/glossary';
import { formatMessage, type Mention, type MentionStatus } from '@yiming/language-service';
import { env, l10n } from 'vscode';
import { layerName } from '../glossaries/write-target.js';

/** What kind of thing a name is, in the reader's language. */
export function typeName(type: EntryType): string {
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'place':
      return l10n.t('place');
    case 'country':
      return l10n.t('country');
    case 'org':
      return l10n.t('organization');
    case 'media':
      return l10n.t('media');
    case 'group':
      return l10n.t('group');
    case 'event':
      return l10n.t('event');
    case 'title':
      return l10n.t('title');
    case 'term':
      return l10n.t('term');
    case 'abbr':
      return l10n.t('abbreviation');
  }
}

/** Several things of a kind, as the heading of a list. */
export function typeHeading(type: EntryType): string {
  switch (type) {
    case 'person':
      return l10n.t('Persons');
    case 'place':
      return l10n.t('Places');
    case 'country':
      return l10n.t('Countries');
    case 'org':
      return l10n.t('Organizations');
    case 'media':
      return l10n.t('Media');
    case 'group':
      return l10n.t('Groups');
    case 'event':
      return l10n.t('Events');
    case 'title':
      return l10n.t('Titles');
    case 'term':
      return l10n.t('Terms');
    case 'abbr':
      return l10n.t('Abbreviations');
  }
}

/** How sure an answer is, in the reader's language. */
export function statusName(status: MentionStatus): string {
  switch (status) {
    case 'known':
      return l10n.t('known');
    case 'learned':
      return l10n.t('learned from this article');
    case 'derived':
      return l10n.t('derived');
    case 'guess':
      return l10n.t('guess');
    case 'unknown':
      return l10n.t('unknown');
  }
}

/** Whether an answer is said as certain; the others carry a question mark. */
export const isCertain = (status: MentionStatus): boolean => status !== 'guess' && status !== 'unknown';

const layers = ['article', 'folder', 'workspace', 'user', 'shared', 'builtin'] as const;

/** A message of the language service in the reader's language. */
const inReadersLanguage = (message: Mention['origin']): string =>
  formatMessage(message, (template) => l10n.t(template));

/** Where an answer comes from, in the reader's language: the glossary with its file and line, or the article, or a rule. */
export function sourceName({ entry, origin }: Pick<Mention, 'entry' | 'origin'>): string {
  const layer = layers.find((known) => known === entry?.origin.layer);
  if (entry === undefined || layer === undefined) return inReadersLanguage(origin);
  const name = layerName(layer);
  return layer === 'article' ? name : l10n.t('{0}, {1}:{2}', name, entry.origin.file, entry.origin.line);
}

/** Why an answer is what it is, in the reader's language. */
export const reasonText = ({ reasons }: Pick<Mention, 'reasons'>): string =>
  reasons.map(inReadersLanguage).join(env.language.startsWith('zh') ? '' : ' ');

/** A region whose press writes names in its own way, in the reader's language. */
export function regionName(region: Region): string {
  switch (region) {
    case 'CN':
      return l10n.t('Mainland China');
    case 'TW':
      return l10n.t('Taiwan');
    case 'HK':
      return l10n.t('Hong Kong');
    case 'SG':
      return l10n.t('Singapore');
  }
}

/** How many names there are, in words. */
export const nameCount = (count: number): string => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count));

/** Several things as one, with the comma of the reader's language; empty for none. */
export const listed = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : parts.reduce((before, part) => l10n.t('{0}, {1}', before, part));
