/**
 * Reads decorations. Runs inside the page.
 */

/**
 * Finds the elements that the editor draws for decorations. Those that change the text itself are parts of the lines;
 * backgrounds, borders and squiggles are boxes behind them, whose text is what stands over them.
 *
 * @param {{ editor: string, classes: string }} query a selector, and a pattern that the classes of an element match
 * @returns {import('./decorations.mjs').Decoration[]} from top to bottom, from left to right; none without an editor
 */
export function readDecorations({ editor: selector, classes }) {
  const editor = document.querySelector(selector);
  if (!editor) return [];
  const pattern = new RegExp(classes);
  const characters = [];
  for (const line of editor.querySelectorAll('.view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let start = 0; start < text.length; ) {
        const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
        range.setStart(node, start);
        range.setEnd(node, start + character.length);
        const box = range.getBoundingClientRect();
        characters.push({ character, x: box.x + box.width / 2, y: box.y + box.height / 2 });
        start += character.length;
      }
    }
  }
  const over = ({ left, right, top, bottom }) =>
    characters
      .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
      .map(({ character }) => character)
      .join('');
  const contentOf = (element, pseudo) => {
    const { content } = getComputedStyle(element, pseudo);
    return /^".*"$/s.test(content) ? JSON.parse(content.replaceAll('\n', '\\n')) : '';
  };
  return [...editor.querySelectorAll('.view-overlays .cdr, .view-line span span')]
    .filter((element) => pattern.test(element.className))
    .map((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const { color, backgroundColor, opacity, textDecoration, borderBottom, outline, fontStyle, fontWeight } = style;
      const text = element.classList.contains('cdr') ? over(box) : (element.textContent ?? '');
      return {
        top: box.top,
        left: box.left,
        text: text.replaceAll('\u00a0', ' '),
        classes: element.className,
        style: { color, backgroundColor, opacity, textDecoration, borderBottom, outline, fontStyle, fontWeight },
        before: contentOf(element, '::before'),
        after: contentOf(element, '::after'),
      };
    })
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ top: _top, left: _left, ...decoration }) => decoration);
}
