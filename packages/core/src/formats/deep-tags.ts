/** How deep browsers nest elements; whatever stands deeper is put beside, not into, the last one. */
const deepest = 512;

/** Elements that never hold others, and those that the next one of their kind closes: they do not nest without end. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup rp rt'.split(
    ' ',
  ),
);

// The name is taken whole, or a long one that never ends would be tried at every length.
const tag = /<(\/?)([a-zA-Z][^\s/<>]*)(?:[\s/][^<>]*)?>/g;

/**
 * Blanks out the tags that nest deeper than browsers do, character by character, so that offsets stay: the parser
 * under us takes quadratic time over deep nesting. Text is untouched, and HTML that is not so deep is given back as it
 * is. Linear.
 *
 * @example 600 nested `<div>` around 多哈 keep the 512 outer ones.
 */
export function withoutDeepTags(html: string): string {
  let depth = 0;
  let kept = 0;
  const parts: string[] = [];
  for (const match of html.matchAll(tag)) {
    const closes = match[1] === '/';
    if (flat.has((match[2] ?? '').toLowerCase()) || (!closes && match[0].endsWith('/>'))) continue;
    if (!closes) depth += 1;
    if (depth > deepest) {
      parts.push(html.slice(kept, match.index), ' '.repeat(match[0].length));
      kept = match.index + match[0].length;
    }
    if (closes) depth = Math.max(0, depth - 1);
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(kept);
}
