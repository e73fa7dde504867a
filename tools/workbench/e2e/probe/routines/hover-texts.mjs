/**
 * Hovers given names of a document, measures and checks the answers.
 */

import { workspace } from 'vscode';
import { checkHover } from '../checks/check-hover.mjs';

/**
 * Asks for the hover on the middle of each name, where it stands first.
 *
 * @param {{ source: any, names: readonly { zh: string, en: string }[] }} options
 * @returns {Promise<{ milliseconds: readonly number[], faults: readonly string[] }>}
 */
export async function hoverTexts({ source, names }) {
  const document = await workspace.openTextDocument(source);
  const text = document.getText();
  const milliseconds = [];
  const faults = [];
  for (const { zh, en } of names) {
    const start = text.indexOf(zh);
    const name = { start, end: start + zh.length, text: zh, english: en };
    const answer = await checkHover(document, name, start + Math.floor(zh.length / 2));
    milliseconds.push(answer.milliseconds);
    if (answer.fault !== undefined) faults.push(`${answer.fault}.`);
  }
  return { milliseconds, faults };
}
