import type { Mention, MentionStatus } from '@yiming/language-service';
import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import type { Marks } from '../api.js';
import { rangeOf } from '../names/name-at.js';
import type { Services } from '../services.js';
import { readSettings, section } from '../settings.js';

type Look = keyof Marks;
type MarkSpan = readonly [start: number, end: number];

/** The look of a name by how sure its English is. */
const looks: Readonly<Record<MentionStatus, Look>> = {
  known: 'known',
  learned: 'learned',
  derived: 'learned',
  guess: 'doubtful',
  unknown: 'doubtful',
};

/** In a document with more names than this only those near what is on the screen are marked. */
const mostMarks = 3_000;

/** How many lines above and below the screen are marked then. */
const margin = 150;

/** The marks of an editor, and what else is asked of them. */
export interface Decorations extends Disposable {
  marksOf(document: TextDocument): Marks | undefined;
  /** Draws the editors again, after a setting or an analysis changed. */
  redraw(): Promise<void>;
}

/** Three quiet looks that differ in shape, not in colour alone: dots, dashes and a double line under the name. */
function createLooks(): Readonly<Record<Look, TextEditorDecorationType>> {
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  const underlined = (look: Look, borderStyle: string, width: string): DecorationRenderOptions => ({
    borderStyle: `none none ${borderStyle} none`,
    borderWidth: `0 0 ${width} 0`,
    borderColor: new ThemeColor(`yiming.${look}Name`),
    rangeBehavior,
  });
  return {
    known: window.createTextEditorDecorationType(underlined('known', 'dotted', '1px')),
    learned: window.createTextEditorDecorationType(underlined('learned', 'dashed', '1px')),
    doubtful: window.createTextEditorDecorationType({
      ...underlined('doubtful', 'double', '3px'),
      overviewRulerColor: new ThemeColor('yiming.doubtfulName'),
      overviewRulerLane: OverviewRulerLane.Right,
    }),
    boilerplate: window.createTextEditorDecorationType({ color: new ThemeColor('yiming.boilerplate'), rangeBehavior }),
  };
}

const noMarks: Marks = { known: [], learned: [], doubtful: [], boilerplate: [] };

/** The names to be marked: all of them, or in a long document those near the screen. */
function namesNear(editor: TextEditor, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length <= mostMarks) return mentions;
  const { document, visibleRanges } = editor;
  const spans = visibleRanges.map(({ start, end }) => ({
    from: document.offsetAt(document.lineAt(Math.max(0, start.line - margin)).range.start),
    to: document.offsetAt(document.lineAt(Math.min(document.lineCount - 1, end.line + margin)).range.end),
  }));
  return mentions.filter(({ start, end }) => spans.some(({ from, to }) => start < to && end > from));
}

/** What is marked in an editor, by look. */
function marksIn(editor: TextEditor, { article, mentions, fresh }: Analysis): Marks {
  const settings = readSettings(editor.document);
  if (!settings.decorations) return noMarks;
  const spans: Record<Look, MarkSpan[]> = { known: [], learned: [], doubtful: [], boilerplate: [] };
  for (const { status, start, end } of namesNear(editor, mentions)) spans[looks[status]].push([start, end]);
  if (settings.dimBoilerplate && fresh)
    for (const { kind, start, end } of article.blocks) if (kind === 'boilerplate') spans.boilerplate.push([start, end]);
  return spans;
}

/**
 * Marks the names of the articles that somebody sees, and dims what is no journalism in them. Editors out of sight are not
 * touched; between an edit and the next reading the editor itself moves the marks.
 */
export function registerDecorations({ analyses }: Services): Decorations {
  const types = createLooks();
  const drawn = new WeakMap<TextEditor, Marks>();
  const kinds: readonly Look[] = ['known', 'learned', 'doubtful', 'boilerplate'];

  function draw(editor: TextEditor, analysis: Analysis | undefined): void {
    const marks = analysis === undefined ? noMarks : marksIn(editor, analysis);
    const before = drawn.get(editor);
    for (const kind of kinds) {
      if (marks[kind].length === 0 && before?.[kind].length === 0) continue;
      editor.setDecorations(
        types[kind],
        marks[kind].map(([start, end]) => rangeOf(editor.document, { start, end })),
      );
    }
    drawn.set(editor, marks);
  }

  async function update(editor: TextEditor): Promise<void> {
    const analysis = await analyses.soon(editor.document);
    // While somebody types the editor moves the marks; the next reading brings new ones.
    if (analysis?.fresh !== false && window.visibleTextEditors.includes(editor)) draw(editor, analysis);
  }

  const editorsOf = (document: TextDocument): readonly TextEditor[] =>
    window.visibleTextEditors.filter((editor) => editor.document === document);

  const redraw = async (): Promise<void> => {
    await Promise.all(window.visibleTextEditors.map(update));
  };

  const listeners = [
    ...Object.values(types),
    analyses.onDidChange((document) => {
      for (const editor of editorsOf(document)) draw(editor, analyses.known(document));
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (!drawn.has(editor)) void update(editor);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const known = analyses.known(textEditor.document);
      if (known !== undefined && known.mentions.length > mostMarks && known.fresh) draw(textEditor, known);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.decorations`)) void redraw();
    }),
  ];
  return {
    marksOf(document) {
      const [editor] = editorsOf(document);
      return editor === undefined ? undefined : drawn.get(editor);
    },
    redraw,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
