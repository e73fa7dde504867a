/**
 * Where a text stands now that was at `start` before somebody edited around it: the occurrence that begins nearest; `start`
 * itself where it is still there, or is nowhere. UTF-16 code units. Linear.
 *
 * @example nearestText('新的一行\n在喀布尔', '喀布尔', 1) // 6
 */
export function nearestText(text: string, wanted: string, start: number): number {
  if (wanted === '' || text.startsWith(wanted, start)) return start;
  const before = text.lastIndexOf(wanted, start);
  const behind = text.indexOf(wanted, start);
  if (before < 0 && behind < 0) return start;
  if (before < 0) return behind;
  if (behind < 0) return before;
  return start - before <= behind - start ? before : behind;
}
