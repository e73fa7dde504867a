import type { Entry } from '../entry/entry.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

/**
 * Roles whose years do not follow each other. Ends before beginnings are told by the reader already; roles without years
 * may stand anywhere.
 *
 * @example `president{2013..}|vice president{2008..2013}` is `roles-order`: 习近平 was vice president first.
 */
export function rolesInOrder(entry: Entry): readonly Finding[] {
  const begins = entry.roles.flatMap(({ text, years }) =>
    years?.from === undefined ? [] : [{ text, from: years.from }],
  );
  return begins.flatMap(({ text, from }, index) => {
    const before = begins[index - 1];
    if (before === undefined || before.from <= from) return [];
    const message = `“${text}” began in ${from}, before “${before.text}” of ${before.from}; write the earlier one first`;
    return [findingAt(entry, 'roles-order', message)];
  });
}
