/**
 * Measures what a hover costs when nobody has to think, to tell the way from the work.
 */

import { commands, Hover, languages, Position, workspace } from 'vscode';

/** A language that no extension here answers for. */
const language = 'ini';

/**
 * Asks for hovers that the probe itself answers at once: from the extension host to the window and back, twice.
 *
 * @param {{ times?: number }} options Default 100
 * @returns {Promise<{ milliseconds: readonly number[] }>}
 */
export async function roundTrip({ times = 100 }) {
  const document = await workspace.openTextDocument({ content: '译名', language });
  const registration = languages.registerHoverProvider({ language }, { provideHover: () => new Hover('Yiming') });
  const milliseconds = [];
  try {
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      await commands.executeCommand('vscode.executeHoverProvider', document.uri, new Position(0, 1));
      milliseconds.push(performance.now() - start);
    }
  } finally {
    registration.dispose();
  }
  return { milliseconds };
}
