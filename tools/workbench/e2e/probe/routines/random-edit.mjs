/**
 * One random edit, as a person makes them.
 */

import { commands, Range } from 'vscode';

/** Common characters, some that begin names, one outside the basic plane, and punctuation. */
const han = [
  ...'的一是了我不人在他有这上们来到时大地为子中说生国年着就那和要出也得里后自以会家可下而过天去能对小多然于心学阿美俄巴塔𠮷，。、《》“”·（）',
];
const latin = [...'abcdefghijklmnopqrstuvwxyzABC 0123456789,.-'];
const markup = [
  '**',
  '_',
  '`',
  '# ',
  '> ',
  '<b>',
  '</b>',
  '&nbsp;',
  '[',
  '](https://example.org)',
  '<!--',
  '-->',
  '---\n',
];

/** Paragraphs with names, the last one in Traditional characters. */
const paragraphs = [
  '\n\n俄罗斯外交部长谢尔盖·拉夫罗夫在莫斯科会见了塔利班代表团。\n\n',
  '\n\n阿富汗驻华大使卡伊姆（Javid Ahamad Qaem）说，阿富汗国防部长周三抵达喀布尔，卡伊姆没有同行。\n\n',
  '\n\n美國總統拜登與中國國家主席習近平通電話，談及阿富汗局勢。\n\n',
];

/**
 * Edits the document of an editor once.
 *
 * @param {import('vscode').TextEditor} editor the active one
 * @param {ReturnType<typeof import('../random.mjs').createRandom>} random
 * @returns {Promise<string>} what was done, for a message
 * @throws {Error} when the editor refuses
 */
export async function randomEdit(editor, random) {
  const { document } = editor;
  const text = document.getText();
  const word = (characters, most) =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(characters)).join('');
  const range = (most) => {
    const start = random.below(text.length + 1);
    return wholeCharacters(text, start, Math.min(text.length, start + random.below(most)));
  };
  const replace = async ([start, end], inserted) => {
    const place = new Range(document.positionAt(start), document.positionAt(end));
    if (!(await editor.edit((edit) => edit.replace(place, inserted)))) throw new Error('The editor refused an edit.');
    return `${start}–${end} became ${JSON.stringify(inserted)}`;
  };
  const edits = [
    () => replace(range(1), word(han, 8)),
    () => replace(range(1), word(han, 8)),
    () => replace(range(1), word(latin, 12)),
    () => replace(range(1), '\n'.repeat(1 + random.below(3))),
    () => replace(range(1), random.pick(markup)),
    () => replace(range(120), ''),
    () => replace(range(20), ''),
    () => replace(range(40), word(han, 20)),
    () => replace(range(1), random.pick(paragraphs)),
    async () => {
      await commands.executeCommand('undo');
      return 'undo';
    },
  ];
  return random.pick(edits)();
}

/**
 * Widens a span so that it cuts neither a surrogate pair nor a line break.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
function wholeCharacters(text, start, end) {
  const cuts = (at) =>
    /[\uD800-\uDBFF]$|\r$/.test(text.slice(at - 1, at)) && /^[\uDC00-\uDFFF\n]/.test(text.slice(at, at + 1));
  const first = start > 0 && cuts(start) ? start - 1 : start;
  const last = end < text.length && end > 0 && cuts(end) ? end + 1 : end;
  return [first, Math.max(first, start === end ? first : last)];
}
