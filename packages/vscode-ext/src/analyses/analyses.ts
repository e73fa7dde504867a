import { type Article, parseArticle } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import { findMentionsInSteps, type HouseStyle, type Mention, type Strictness } from '@yiming/language-service';
import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import { isArticleLanguage } from '../article-languages.js';
import { inTurns } from '../in-turns.js';
import { addEdits, type EditsSince, movedMentions, noEdits } from './edits-since.js';

/** An article as it stands in an editor, and its names. */
export interface Analysis {
  /** The version of the document that `mentions` have the places of. */
  readonly version: number;
  readonly article: Article;
  /** The text of `version`; the article's own where nothing was edited since it was read. */
  readonly mentions: readonly Mention[];
  /** Whether `article` is of `version`, too; not so while somebody types. */
  readonly fresh: boolean;
}

/** What the names of one document are found with. */
export interface Resources {
  readonly glossary: Glossary;
  readonly knowledge?: NameKnowledge;
  readonly strictness?: Strictness;
  readonly style?: HouseStyle;
}

/** The analyses of open documents: made when first asked for, once for each version of the text. */
export interface Analyses extends Disposable {
  /** The analysis of the document as it is now; waits for it. `undefined` for closed, foreign and far too long documents. */
  of(document: TextDocument): Promise<Analysis | undefined>;
  /**
   * As {@link of} where that is cheap or nothing is known yet; else what is known, its names moved over the edits since
   * (those that an edit touched left out). Never waits for a long text to be read again.
   */
  soon(document: TextDocument): Promise<Analysis | undefined>;
  /** What is known without any work; its names moved over the edits since. */
  known(document: TextDocument): Analysis | undefined;
  /** A document that somebody sees has a new analysis. */
  readonly onDidChange: Event<TextDocument>;
  /** Everything is to be read again: glossaries or settings changed. Without an address all documents. */
  refresh(uri?: Uri): void;
  /** Resolves once nothing is being read or waits to be. */
  whenIdle(): Promise<void>;
  /** The number of analyses that are kept. */
  readonly kept: number;
}

/** Texts beyond this many UTF-16 code units are no articles and are left alone. */
export const longestArticle = 2_000_000;

/** Reading that takes longer than this many milliseconds is kept off every keystroke. */
const cheap = 30;

/** The least and the longest pause after an edit, and how many times the last reading it is. In milliseconds. */
const pause = { least: 120, longest: 2_000, times: 3 };

interface Kept {
  readonly version: number;
  readonly generation: number;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Milliseconds that it took. */
  readonly cost: number;
  edits: EditsSince;
}

/** What a document's text is read as, by its language and name. */
const fileNameOf = (document: TextDocument): string =>
  document.languageId === 'html'
    ? 'article.html'
    : document.languageId === 'markdown'
      ? 'article.md'
      : document.uri.path;

/** Reads an article and its names, in steps. */
function* readInSteps(
  text: string,
  fileName: string,
  { glossary, ...options }: Resources,
): Generator<void, Pick<Analysis, 'article' | 'mentions'>> {
  const article = parseArticle(text, { fileName });
  yield;
  const mentions = yield* findMentionsInSteps(article, glossary, options);
  return { article, mentions };
}

/**
 * Keeps analyses by document. Nothing is read until somebody asks or sees the document; the resources are awaited at the
 * first question, so that opening a window costs nothing. After an edit a document that somebody sees is read again after a
 * pause that grows with the cost of reading; a newer edit ends a reading that has not finished.
 */
export function createAnalyses(
  resourcesFor: (document: TextDocument) => Promise<Resources>,
  onRead: (milliseconds: number) => void = () => {},
): Analyses {
  const kept = new Map<string, Kept>();
  const running = new Map<string, { readonly version: number; readonly done: Promise<void> }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = new EventEmitter<TextDocument>();
  let generation = 0;
  let disposed = false;

  const keyOf = (document: TextDocument): string => document.uri.toString();
  const isSeen = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((editor) => editor.document === document);
  const isStale = (document: TextDocument, known: Kept | undefined): boolean =>
    known === undefined || known.version !== document.version || known.generation !== generation;

  const toAnalysis = (document: TextDocument, { article, mentions, edits, version }: Kept): Analysis => {
    if (version === document.version) return { version, article, mentions, fresh: true };
    return { version: document.version, article, mentions: movedMentions(mentions, edits), fresh: false };
  };

  async function read(document: TextDocument): Promise<void> {
    const key = keyOf(document);
    // An edit while resources load, or between two steps of reading, makes this version worthless: the next one is read instead.
    for (;;) {
      const atGeneration = generation;
      const resources = await resourcesFor(document);
      if (document.isClosed || disposed) return;
      const { version } = document;
      const text = document.getText();
      if (text.length > longestArticle) return;
      const isWanted = (): boolean =>
        !document.isClosed && !disposed && document.version === version && generation === atGeneration;
      const { result, cost } = await inTurns(readInSteps(text, fileNameOf(document), resources), {
        atOnce: cheap,
        isWanted,
      });
      if (document.isClosed || disposed) return;
      if (result === undefined) continue;
      onRead(cost);
      kept.set(key, { version, generation: atGeneration, ...result, cost, edits: noEdits });
      if (isSeen(document)) changed.fire(document);
      return;
    }
  }

  function make(document: TextDocument): Promise<void> {
    const key = keyOf(document);
    const now = running.get(key);
    if (now !== undefined) return now.done;
    const done = read(document).finally(() => running.delete(key));
    running.set(key, { version: document.version, done });
    return done;
  }

  function schedule(document: TextDocument): void {
    const key = keyOf(document);
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (!isArticleLanguage(document.languageId) || !isSeen(document)) return;
    const known = kept.get(key);
    if (!isStale(document, known)) return;
    const wait = known === undefined ? 0 : Math.min(pause.longest, Math.max(pause.least, known.cost * pause.times));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void make(document);
      }, wait),
    );
  }

  const of = async (document: TextDocument): Promise<Analysis | undefined> => {
    if (!isArticleLanguage(document.languageId)) return undefined;
    // A reading under way may be of an older version; each turn waits for one.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const known = kept.get(keyOf(document));
      if (known !== undefined && !isStale(document, known)) return toAnalysis(document, known);
      if (document.isClosed || disposed) return undefined;
      await make(document);
    }
    const known = kept.get(keyOf(document));
    return known === undefined ? undefined : toAnalysis(document, known);
  };

  const known = (document: TextDocument): Analysis | undefined => {
    const found = kept.get(keyOf(document));
    return found === undefined ? undefined : toAnalysis(document, found);
  };

  const listeners = [
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const found = kept.get(keyOf(document));
      if (found !== undefined && contentChanges.length > 0) found.edits = addEdits(found.edits, contentChanges);
      schedule(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      const key = keyOf(document);
      clearTimeout(timers.get(key));
      timers.delete(key);
      kept.delete(key);
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) schedule(document);
    }),
  ];

  return {
    of,
    async soon(document) {
      const key = keyOf(document);
      const found = kept.get(key);
      // What nobody sees is not read by itself, so those who ask wait for it.
      if (found === undefined || found.cost <= cheap || !isStale(document, found) || !isSeen(document))
        return of(document);
      // A pause that has begun goes on: asking again and again must not put the reading off.
      if (!timers.has(key) && !running.has(key)) schedule(document);
      return toAnalysis(document, found);
    },
    known,
    onDidChange: changed.event,
    refresh(uri) {
      if (uri === undefined) generation += 1;
      else {
        const key = uri.toString();
        const found = kept.get(key);
        if (found !== undefined) kept.set(key, { ...found, generation: -1 });
      }
      for (const { document } of window.visibleTextEditors) schedule(document);
    },
    async whenIdle() {
      while (timers.size > 0 || running.size > 0) {
        await Promise.all([...running.values()].map(({ done }) => done));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    get kept() {
      return kept.size;
    },
    dispose() {
      disposed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      kept.clear();
      for (const listener of listeners) listener.dispose();
    },
  };
}
