/**
 * Checks that all that our extension says of a document agrees with its text, whatever was done to it before.
 */

import { commands } from 'vscode';
import { openFreshDocument } from '../fresh-document.mjs';
import { subjectApi } from '../subject.mjs';
import { checkHover } from './check-hover.mjs';
import { namesIn } from './names.mjs';

/** What has to be the same of a name, whatever happened before. */
const compared = ['start', 'end', 'text', 'type', 'english', 'short', 'status', 'due'];

/**
 * Checks marks, names, outline and hovers of a document that is shown in an editor.
 *
 * @param {import('vscode').TextEditor} editor it stays the active one
 * @param {{ random: ReturnType<typeof import('../random.mjs').createRandom>, hovers: number }} options how many names are
 *   hovered
 * @returns {Promise<readonly string[]>} what is wrong, in sentences
 */
export async function checkDocument(editor, { random, hovers }) {
  const { document } = editor;
  const names = await namesIn(document);
  const marks = await marksIn(document);
  const faults = [...checkMarks(document, marks, names), ...(await checkOutline(document))];
  const hovered = marks.length > 0 ? marks : names;
  for (let count = 0; count < hovers && hovered.length > 0; count++) {
    const { start } = random.pick(hovered);
    const name = names.find((candidate) => candidate.start === start);
    if (name === undefined) continue;
    const { fault } = await checkHover(document, name, start + random.below(name.end - start));
    if (fault !== undefined) faults.push(fault);
  }
  faults.push(...(await checkAgainstFresh(document, names)));
  return faults;
}

/**
 * What our extension marks in the text.
 *
 * @param {import('vscode').TextDocument} document
 * @returns {Promise<readonly { start: number, end: number, kind: string }[]>} none when it does not tell
 */
async function marksIn(document) {
  const marks = (await subjectApi())?.marksOf?.(document.uri) ?? {};
  return Object.entries(marks).flatMap(([kind, spans]) => spans.map(([start, end]) => ({ kind, start, end })));
}

/** Every mark of a name has to be a name's span, and the text there the name's. */
function checkMarks(document, marks, names) {
  const text = document.getText();
  return marks
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ kind, start, end }) => {
      const name = names.find((candidate) => candidate.start === start && candidate.end === end);
      if (name === undefined) return [`the mark ${kind} ${start}–${end} is no name's: ${text.slice(start, end)}`];
      // Tags and entities may stand inside a name, and a line may end there.
      const there = text.slice(start, end);
      const same = withoutBlanks(there) === withoutBlanks(name.text) || /[<&]/.test(there);
      return same ? [] : [`the name ${name.text} is marked on ${JSON.stringify(there)}`];
    });
}

/** A text without line ends and other blanks. */
const withoutBlanks = (text) => text.replaceAll(/\s/g, '');

/** Every symbol has to lie in the document, and its selection in it. */
async function checkOutline(document) {
  const symbols = (await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
  const faultsOf = ({ name, range, selectionRange, children = [] }) => [
    ...(document.validateRange(range).isEqual(range) ? [] : [`the symbol ${name} leaves the document`]),
    ...(range.contains(selectionRange) ? [] : [`the selection of the symbol ${name} leaves its range`]),
    ...children.flatMap(faultsOf),
  ];
  return symbols.flatMap(faultsOf);
}

/** A new document with the same text and language has to have the same names. */
async function checkAgainstFresh(document, names) {
  const fresh = await openFreshDocument(document.getText(), document.languageId);
  const wanted = await namesIn(fresh);
  const plain = (name) => JSON.stringify(name && Object.fromEntries(compared.map((key) => [key, name[key]])));
  const longer = Math.max(names.length, wanted.length);
  for (let nth = 0; nth < longer; nth++) {
    const [here, there] = [plain(names[nth]), plain(wanted[nth])];
    if (here !== there) return [`name ${nth} is ${here}, in a fresh document ${there}`];
  }
  return [];
}
