/**
 * Finds a character on the screen. Runs inside the page.
 */

/**
 * The middle of a character of a piece of text in the active editor.
 *
 * The editor cuts a line into elements wherever its colour changes and, when lines wrap, into several view lines; so the
 * view lines are joined from top to bottom before the text is looked for.
 *
 * @param {{ text: string, within: string, nth: number }} query the first `within` in view, and in it the character
 *   `nth` of `text`
 * @returns {{ x: number, y: number } | undefined} in pixels of the page; undefined when the text is not in view
 */
export function locateCharacter({ text, within, nth }) {
  const editor = document.querySelector('.editor-group-container.active .monaco-editor');
  if (!editor) return undefined;
  const lines = [...editor.querySelectorAll('.view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let joined = '';
  const pieces = [];
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const content = (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
      pieces.push({ node, start: joined.length, end: joined.length + content.length });
      joined += content;
    }
  }
  const found = joined.indexOf(within);
  const at = found + within.indexOf(text) + nth;
  const piece = pieces.find(({ start, end }) => at >= start && at < end);
  if (found < 0 || !piece) return undefined;
  const range = document.createRange();
  range.setStart(piece.node, at - piece.start);
  range.setEnd(piece.node, at - piece.start + 1);
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
