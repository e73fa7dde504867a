import type { FoundName } from '../found-name.js';
import type { SearchableText } from '../searchable-texts.js';

/** A text of an article with the names found in it so far, in order. */
export interface TextNames {
  readonly searched: SearchableText;
  readonly names: readonly FoundName[];
}

/** A stage of recognition: sees all texts of the article, and gives them back with what it found. */
export type Stage = (texts: readonly TextNames[]) => readonly TextNames[];

/** A stage that reads each text by itself. */
export const eachText =
  (read: (text: string, names: readonly FoundName[]) => readonly FoundName[]): Stage =>
  (texts) =>
    texts.map(({ searched, names }) => ({ searched, names: read(searched.text, names) }));
