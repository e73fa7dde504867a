import type { EntryType } from '@yiming/glossary';
import type { MentionStatus } from '../mention.js';

/** The columns of a table of names, in order. */
export const sheetColumns = ['name', 'surfaces', 'english', 'later', 'type', 'certainty', 'count', 'source'] as const;

/** A column of a table of names: `name` is the Chinese as first written, `surfaces` the other ways of writing it. */
export type SheetColumn = (typeof sheetColumns)[number];

/** The words that a table of names needs; a host gives them in the reader's language. */
export interface SheetLabels {
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly types: Readonly<Record<EntryType, string>>;
  readonly certainties: Readonly<Record<MentionStatus, string>>;
}

/** The words in English. */
export const englishSheetLabels: SheetLabels = {
  columns: {
    name: 'Chinese',
    surfaces: 'Also written',
    english: 'English',
    later: 'Later',
    type: 'Type',
    certainty: 'Certainty',
    count: 'Times',
    source: 'Source',
  },
  types: {
    person: 'person',
    place: 'place',
    country: 'country',
    org: 'organization',
    media: 'media',
    group: 'group',
    event: 'event',
    title: 'title',
    term: 'term',
    abbr: 'abbreviation',
  },
  certainties: {
    known: 'known',
    learned: 'from the article',
    derived: 'derived',
    guess: 'guess',
    unknown: 'unknown',
  },
};
