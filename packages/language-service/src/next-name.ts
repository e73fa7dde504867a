import { mentionAt } from './hover.js';
import { isName, type Mention } from './mention.js';

/** How many mentions start before an offset, or at it where `included`. Logarithmic. */
function countUpTo(mentions: readonly Mention[], offset: number, edge: 'before' | 'included'): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = mentions[middle]?.start ?? 0;
    if (start < offset || (start === offset && edge === 'included')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first name from a place in the list on, in steps of 1 or -1, around its ends; names in boilerplate only from there. */
function nameFrom(mentions: readonly Mention[], from: number, step: 1 | -1, offset: number): Mention | undefined {
  const inBoilerplate = mentionAt(mentions, offset)?.boilerplate === true;
  const { length } = mentions;
  for (let count = 0; count < length; count += 1) {
    const mention = mentions[(((from + step * count) % length) + length) % length];
    if (mention !== undefined && isName(mention) && (inBoilerplate || mention.boilerplate !== true)) return mention;
  }
  return undefined;
}

/**
 * The next name behind an offset (UTF-16 code units into the original text), the first one behind the last. A name that
 * starts at the offset is not the next, so that going to the start of each goes through all. Titles and terms are no
 * names; boilerplate is stepped over, unless the offset is in a name there. `undefined` without a name. Logarithmic, and
 * linear in what is stepped over.
 *
 * @example In 塔利班进入喀布尔 it is 喀布尔 from 0 on, and 塔利班 from 5 on.
 */
export function nextName(mentions: readonly Mention[], offset: number): Mention | undefined {
  return nameFrom(mentions, countUpTo(mentions, offset, 'included'), 1, offset);
}

/**
 * The name before an offset, the last one before the first; from inside a name the one before that. Otherwise as
 * {@link nextName}.
 *
 * @example In 塔利班进入喀布尔 it is 塔利班 from 5 to 7, and 喀布尔 from 0 to 2.
 */
export function previousName(mentions: readonly Mention[], offset: number): Mention | undefined {
  const edge = mentionAt(mentions, offset)?.start ?? offset;
  return nameFrom(mentions, countUpTo(mentions, edge, 'before') - 1, -1, offset);
}
