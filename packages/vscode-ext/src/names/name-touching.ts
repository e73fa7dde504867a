import { type Mention, mentionAt } from '@yiming/language-service';

/**
 * The mention that a cursor is in, or right behind; where two meet, the one that begins there. Offsets are UTF-16 code units
 * into the text of the mentions. Logarithmic.
 *
 * @example In 喀布尔 it is the whole name from 0 to 3.
 */
export const nameTouching = (mentions: readonly Mention[], offset: number): Mention | undefined =>
  mentionAt(mentions, offset) ?? (offset > 0 ? mentionAt(mentions, offset - 1) : undefined);
