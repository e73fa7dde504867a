/**
 * The probe as a test sees it: each order is a function.
 */

import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { measureWorkerMemory } from './worker-memory.mjs';

/** How long an order may take unless a test says more. */
const patienceMs = 60_000;

/** The probe of a window starts after 5 to 8 seconds, later on a busy machine. */
const startTimeoutMs = 60_000;

/**
 * @typedef {string | { content: string, language?: string }} File a path in the folder, an absolute path, an address such as
 *   `memfs:/a.md`, or the text of a new unsaved document
 *
 * @typedef {number | [line: number, character: number] | import('./page/hover.mjs').Place} At an offset in UTF-16 code
 *   units, a line and a character from 0, or a character of a piece of text
 *
 * @typedef {At | { start: number, end: number } | undefined} In the same, or two offsets. A piece of text is meant as a
 *   whole, undefined means all of the document
 *
 * @typedef {{ line: number, character: number }} Position
 *
 * @typedef {{ start: Position, end: Position, offsets: [number, number], text?: string }} Range `text` is what stands there,
 *   up to 1,000 characters
 *
 * @typedef {{ markdown: string, isTrusted: unknown, range?: Range }} ProbeHover `markdown` of all its parts
 */

/**
 * Waits for the probe of a page that has just been opened, and gives the functions to order it about. Values of VS Code's
 * API come back as JSON: see `probe/to-json.mjs`. An order that fails rejects with the message of the extension host.
 *
 * @param {object} options
 * @param {import('./probe-hub.mjs').ProbeHub} options.hub
 * @param {import('playwright-core').Page} options.page
 * @param {string} options.folder absolute path that files are relative to
 * @param {string} [options.before] the instance that was there before. Default none
 * @returns {Promise<Probe>}
 * @throws {Error} when the probe does not come
 * @example
 * const [hover] = await probe.hover('a.md', { text: '塔利班' });
 * hover.range.text // '阿富汗塔利班'
 */
export async function connectProbe({ hub, page, folder, before }) {
  await hub.untilConnected(before, startTimeoutMs);
  return createProbe({ hub, page, folder });
}

/** @typedef {ReturnType<typeof createProbe>} Probe */

/**
 * Makes the functions.
 *
 * @param {{ hub: import('./probe-hub.mjs').ProbeHub, page: import('playwright-core').Page, folder: string }} options
 */
function createProbe({ hub, page, folder }) {
  /**
   * Any order by name, with marks such as `{ $uri: … }` for values of VS Code's API (see `probe/revive.mjs`).
   *
   * @param {string} name
   * @param {Record<string, unknown>} [args]
   * @param {{ timeoutMs?: number }} [options]
   * @returns {Promise<any>}
   */
  const ask = (name, args = {}, { timeoutMs = patienceMs } = {}) => hub.ask(name, args, timeoutMs);

  /** @param {File} file */
  const source = (file) => {
    if (typeof file !== 'string') return file;
    return /^[a-z][\w+.-]+:/.test(file) ? { $uri: file } : { $file: path.resolve(folder, file) };
  };

  /** An order about a document. */
  const about = (name) => (/** @type {File} */ file) => ask(name, { source: source(file) });
  /** An order about a place of a document. */
  const at = (name) => (/** @type {File} */ file, /** @type {At} */ place) =>
    ask(name, { source: source(file), at: place });
  /** An order about a part of a document, or all of it. */
  const within = (name) => (/** @type {File} */ file, /** @type {In} */ range) =>
    ask(name, { source: source(file), at: range });

  const environment = () => ask('environment');

  return {
    ask,
    source,

    /** What extensions see of the window: `host`, `language`, `isTrusted`, `folders`, … */
    environment,
    executeCommand: (id, ...args) => ask('executeCommand', { id, args }),
    commands: () => ask('commands'),
    clipboard: () => ask('clipboard'),
    setClipboard: (text) => ask('clipboard', { text }),

    openDocument: about('openDocument'),
    /** @type {(file: File, options?: { at?: At, select?: In, beside?: boolean, preserveFocus?: boolean }) => Promise<any>} */
    showDocument: (file, options = {}) => ask('showDocument', { source: source(file), ...options }),
    text: about('text'),
    /** @type {(file: File, edits: readonly { at: In, text: string }[]) => Promise<any>} */
    edit: (file, edits) => ask('edit', { source: source(file), edits }),
    save: about('save'),
    /** What is selected in the active editor: `{ uri, selection, text }`, undefined without an editor. */
    selection: () => ask('selection'),
    openDocuments: () => ask('openDocuments'),
    closeAll: () => ask('closeAll'),
    /** @type {(file: string, content: string | null) => Promise<void>} */
    writeFile: (file, content) => ask('writeFile', { uri: source(file), content }),
    /** @type {(file: string) => Promise<string>} */
    readFile: (file) => ask('readFile', { uri: source(file) }),

    /** @type {(file: File, place: At) => Promise<readonly ProbeHover[]>} one for each extension that answers */
    hover: async (file, place) => (await at('hover')(file, place)).map(plainHover),
    definition: at('definition'),
    references: at('references'),
    highlights: at('highlights'),
    /** @type {(file: File, place: At, trigger?: string) => Promise<any>} */
    completions: (file, place, trigger) => ask('completions', { source: source(file), at: place, trigger }),
    /** The edit that a rename would make. @type {(file: File, place: At, name: string) => Promise<any>} */
    rename: (file, place, name) => ask('rename', { source: source(file), at: place, name }),
    /** @type {(file: File, place: At, name: string) => Promise<any>} */
    applyRename: (file, place, name) => ask('applyRename', { source: source(file), at: place, name }),
    inlayHints: within('inlayHints'),
    /** @type {(file: File, range: In, kind?: string) => Promise<any>} */
    codeActions: (file, range, kind) => ask('codeActions', { source: source(file), at: range, kind }),
    /** @type {(file: File, range: In, title: string) => Promise<any>} */
    applyCodeAction: (file, range, title) => ask('applyCodeAction', { source: source(file), at: range, title }),
    outline: about('outline'),
    codeLenses: about('codeLenses'),
    links: about('links'),
    folding: about('folding'),
    diagnostics: about('diagnostics'),
    workspaceSymbols: (query) => ask('workspaceSymbols', { query }),

    /** The value of a setting and where it comes from, as `inspect` gives it. */
    configuration: (section, key) => ask('configuration', { section, key }),
    /** Changes a setting; undefined removes it. @type {(section: string, key: string, value: unknown, target?: 'user' | 'workspace' | 'folder') => Promise<void>} */
    configure: (section, key, value, target) => ask('configure', { section, key, value, target }),
    /** Adds files under `memfs:` by absolute path, or removes them with null; later windows have them, too. */
    memoryFiles: async (/** @type {Record<string, string | null>} */ files) => {
      hub.keepMemoryFiles(files);
      await ask('putMemoryFiles', { files });
    },
    /** Makes these the folders of the workspace, and waits until they are; VS Code may open the window again. */
    setFolders: async (/** @type {readonly string[]} */ folders) => {
      const before = hub.instance();
      const { restarts } = await ask('setFolders', { folders: folders.map(source) });
      if (restarts) await untilSettled(hub, before);
      const found = (await environment()).folders.map(({ uri }) => path.posix.basename(uri));
      const wanted = folders.map((folder) => path.posix.basename(folder));
      if (found.join() !== wanted.join()) throw new Error(`The folders are not ${wanted} but ${found}.`);
    },

    /** Milliseconds that an extension, by default ours, took to activate; undefined when it was active. */
    activate: (/** @type {string | undefined} */ id) => ask('activate', { id }),
    /** The names of what our extension exports. @type {() => Promise<readonly string[]>} */
    apiNames: () => ask('apiNames'),
    /** Calls what our extension exports. @type {(method: string, ...args: unknown[]) => Promise<any>} */
    callApi: (method, ...args) => ask('callApi', { method, args }),
    /** Memory of the extension host in bytes, after garbage was collected. */
    memory: async () => {
      const inside = await ask('memory');
      return inside.heapUsed === undefined ? { ...inside, ...(await measureWorkerMemory(page)) } : inside;
    },
    /** Milliseconds of each repetition of an order. */
    measure: (/** @type {string} */ order, /** @type {Record<string, unknown>} */ args, times = 10) =>
      ask('measure', { order, args, times }),
    /** Runs a routine of `probe/routines`, which may take ten minutes. */
    script: (/** @type {string} */ name, /** @type {Record<string, unknown>} */ options = {}) =>
      ask('script', { name, options }, { timeoutMs: 600_000 }),
  };
}

/**
 * Waits for the probe of a window that opens again, which may take two goes.
 *
 * @param {import('./probe-hub.mjs').ProbeHub} hub
 * @param {string | undefined} before
 * @returns {Promise<void>} once no newer probe has come for two seconds
 */
async function untilSettled(hub, before) {
  await hub.untilConnected(before, startTimeoutMs);
  for (let instance; instance !== hub.instance(); await sleep(2000)) instance = hub.instance();
}

/** A hover whose parts are one text. */
function plainHover({ contents, range }) {
  const parts = contents.map((content) =>
    typeof content === 'string' ? { value: content, isTrusted: false } : content,
  );
  return {
    markdown: parts.map(({ value }) => value).join('\n\n'),
    isTrusted: parts.find(({ isTrusted }) => isTrusted)?.isTrusted ?? false,
    ...(range === undefined ? {} : { range }),
  };
}
