/**
 * Checks what a hover says.
 */

import { commands } from 'vscode';

/**
 * Asks for the hover on a name, and checks that it has the name's own range and says its English.
 *
 * @param {import('vscode').TextDocument} document
 * @param {import('./names.mjs').Name} name
 * @param {number} offset a character of the name
 * @returns {Promise<{ milliseconds: number, fault?: string }>} how long the answer took, and what is wrong with it
 */
export async function checkHover(document, name, offset) {
  const position = document.positionAt(offset);
  const start = performance.now();
  const hovers = await commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
  const milliseconds = performance.now() - start;
  const found = hovers.map(({ range, contents }) => ({
    span: range === undefined ? [] : [document.offsetAt(range.start), document.offsetAt(range.end)],
    text: plainText(contents.map((content) => content.value ?? content).join('\n')),
  }));
  const [wanted, english] = [[name.start, name.end], plainText(name.english)];
  const right = found.some(({ span, text }) => String(span) === String(wanted) && text.includes(english));
  if (right) return { milliseconds };
  const instead = found.length === 0 ? 'nothing' : JSON.stringify(found);
  return {
    milliseconds,
    fault: `the hover at ${offset} says not "${english}" on ${wanted} (${name.text}) but ${instead}`,
  };
}

/**
 * Markdown without its escapes, so that texts can be compared.
 *
 * @param {string} markdown
 * @returns {string} for example `A\*B&nbsp;C` → `A*B C`
 */
function plainText(markdown) {
  return markdown
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
