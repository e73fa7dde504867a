import { type Mention, shiftMentions } from '@yiming/language-service';
import type { TextDocumentContentChangeEvent } from 'vscode';

/** The edits of a document since it was read, in order; each in offsets of the text before it. */
export interface EditsSince {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** The mentions last moved over them, so that each edit is gone over once. */
  moved?: { readonly count: number; readonly mentions: readonly Mention[] };
}

/** No edit. */
export const noEdits: EditsSince = { edits: [] };

/** Edits and those of one event behind them, which the editor gives so that each holds in the text that the former left. */
export function addEdits(since: EditsSince, changes: readonly TextDocumentContentChangeEvent[]): EditsSince {
  const added = changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
  const edits = [...since.edits, ...added];
  return since.moved === undefined ? { edits } : { edits, moved: since.moved };
}

/** Mentions with their places after the edits; those that an edit touched are left out. */
export function movedMentions(mentions: readonly Mention[], since: EditsSince): readonly Mention[] {
  const { moved = { count: 0, mentions } } = since;
  if (moved.count === since.edits.length) return moved.mentions;
  const now = shiftMentions(moved.mentions, since.edits.slice(moved.count));
  since.moved = { count: since.edits.length, mentions: now };
  return now;
}
