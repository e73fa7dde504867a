const containers =
  /<(\/?)(?=(?:div|section|article|main|figure|blockquote|table|tbody|tr|td|ul|ol|li|span|center|header|footer|aside|p)\b)([a-z]+)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/** The elements that are open, and how many there are of each, so that an end which closes nothing costs nothing. */
interface OpenElements {
  readonly names: string[];
  readonly counts: Map<string, number>;
}

/** Follows how deep HTML is nested over a growing piece of text; a `<p>` left open is closed by the next block. */
function nestingAfter(html: string, { names, counts }: OpenElements): void {
  const pop = (): string | undefined => {
    const name = names.pop();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1);
    return name;
  };
  for (const match of html.matchAll(containers)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name !== 'span' && names[names.length - 1] === 'p' && !(match[1] === '/' && name === 'p')) pop();
    if (match[1] !== '/') {
      if (match[0].endsWith('/>')) continue;
      names.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    } else if ((counts.get(name) ?? 0) > 0) {
      while (names.length > 0 && pop() !== name);
    }
  }
}

/** A piece of the top level: HTML with the blank lines in it, or Markdown. */
export type Region = { readonly from: number; readonly to: number; readonly html: boolean };

/**
 * Cuts the top level into Markdown and HTML. Markdown ends an HTML block at a blank line; an archive's `<div>` goes on
 * behind it, so blocks are joined until every element is closed. Offsets are into `text`. Linear.
 *
 * @example `<div>\n\n甲\n\n</div>` is one piece of HTML.
 */
export function htmlRegions(
  text: string,
  blocks: readonly { readonly name: string; readonly from: number; readonly to: number }[],
): readonly Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.name !== 'HTMLBlock' && block.name !== 'CommentBlock') {
      regions.push({ from: block.from, to: block.to, html: false });
      continue;
    }
    const open: OpenElements = { names: [], counts: new Map() };
    let to = block.to;
    nestingAfter(text.slice(block.from, to), open);
    while (open.names.length > 0) {
      const next = blocks[index + 1];
      if (next === undefined) {
        to = text.length;
        break;
      }
      nestingAfter(text.slice(to, next.to), open);
      to = next.to;
      index += 1;
    }
    regions.push({ from: block.from, to, html: true });
  }
  return regions;
}
