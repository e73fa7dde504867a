const tagStart = /<[a-z][a-z\d]*(?:-[a-z\d]+)*(?=[ \t]*\n|[ \t]+[a-z])/gi;
const blank = /[ \t\r\n]*/y;
const attributeName = /[a-z@:_][\w.:@-]*/iy;
const bareValue = /[^\s"'<>=`]+/y;

/** A tag has fewer; what goes on longer is text. */
const mostAttributes = 60;

/** Finds a mark from an offset on; a search is not done again over what it has passed. */
function markFinder(text: string): (mark: string, from: number) => number {
  const known = new Map<string, { readonly from: number; readonly found: number }>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last !== undefined && from >= last.from && (last.found < 0 || from <= last.found)) return last.found;
    const found = text.indexOf(mark, from);
    known.set(mark, { from, found });
    return found;
  };
}

/** Reads over `pattern` (sticky) at `at`; the offset behind it, or -1 where it does not stand. */
function over(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the tag ends whose attributes begin at `from`, its `>` included; -1 when it is none. */
function tagEnd(text: string, from: number, next: (mark: string, from: number) => number): number {
  let at = from;
  for (let count = 0; count < mostAttributes; count += 1) {
    at = over(blank, text, at);
    if (text.startsWith('>', at)) return at + 1;
    if (text.startsWith('/>', at)) return at + 2;
    const named = over(attributeName, text, at);
    if (named < 0) return -1;
    at = named;
    if (text.charAt(at) !== '=') continue;
    at = over(blank, text, at + 1);
    const mark = text.charAt(at);
    if (mark === '"' || mark === "'") {
      const end = next(mark, at + 1);
      if (end < 0) return -1;
      at = end + 1;
    } else {
      at = over(bareValue, text, at);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/**
 * Puts tags that an archive broke by blank lines between their attributes on one line, for Markdown ends HTML at a blank
 * line: blanks in place of the line ends keep every offset. All else stays. Linear.
 *
 * @example In 「<img⏎⏎src="a.jpg">多哈」 the two line ends become blanks.
 */
export function joinBrokenTags(text: string): string {
  const next = markFinder(text);
  let joined = '';
  let done = 0;
  for (const match of text.matchAll(tagStart)) {
    if (match.index < done) continue;
    const from = match.index + match[0].length;
    const end = tagEnd(text, from, next);
    if (end < 0) continue;
    const tag = text.slice(match.index, end);
    if (/\n[ \t]*\r?\n/.test(tag)) {
      joined += text.slice(done, match.index) + tag.replace(/[\r\n]/g, ' ');
      done = end;
    }
  }
  return done === 0 ? text : joined + text.slice(done);
}
