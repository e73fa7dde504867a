import type { Problem } from '@yiming/core';
import { compileLayer, readGlossaryInSteps } from '@yiming/glossary';
import { FileType, l10n, type Uri, workspace } from 'vscode';
import { inTurns } from '../in-turns.js';
import type { GlossaryFile, GlossaryPlace } from './glossary-file.js';

/** How long reading may keep everything else waiting, in milliseconds. */
const atOnce = 12;

/** More problems of one file than these are not shown. */
const mostProblems = 200;

/** The text of a glossary file, or why it cannot be had. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly isLink: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

const refused = (code: string, message: string): FileText => ({ kind: 'refused', code, message });

/** The text of UTF-8 bytes, its byte order mark included; `undefined` when they are none, or hold NUL as no text does. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The codes of errors that say that there is no file. */
const missingCodes: ReadonlySet<string> = new Set(['FileNotFound', 'ENOENT', 'EntryNotFound']);

/**
 * Reads a file as UTF-8 text, its byte order mark included. What is too large is not read at all, nor is what is no file
 * (a device never ends); what holds NUL or is no UTF-8 is refused, so that nothing of it can be written back changed. Never
 * throws.
 */
export async function readFileText(uri: Uri, maxBytes: number): Promise<FileText> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0)
      return refused('is-folder', l10n.t('This is a folder; name a TSV or CSV file'));
    if ((type & FileType.File) === 0)
      return refused('no-file', l10n.t('This is no file, or a link that leads to none; name a TSV or CSV file'));
    if (size > maxBytes) {
      const megabytes = (size / 1_000_000).toFixed(1);
      return refused(
        'too-large',
        l10n.t(
          'The file has {0} MB; glossaries beyond {1} MB are not read (yiming.maxFileSize)',
          megabytes,
          maxBytes / 1_000_000,
        ),
      );
    }
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.length > maxBytes) return refused('too-large', l10n.t('The file is too large to be read'));
    const text = decode(bytes);
    if (text === undefined) return refused('encoding', l10n.t('This is no UTF-8 text; save the table as UTF-8'));
    return { kind: 'text', text, isLink: (type & FileType.SymbolicLink) !== 0 };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (missingCodes.has(code)) return { kind: 'missing' };
    return refused(
      'unreadable',
      l10n.t('The file cannot be read ({0})', error instanceof Error ? error.message : String(error)),
    );
  }
}

/** Reads the entries of a glossary's text, a few milliseconds at a time, and makes them ready to be searched. Never throws. */
export async function readGlossaryFile(
  { uri, layer, folder, from }: GlossaryPlace,
  label: string,
  file: FileText,
): Promise<GlossaryFile> {
  // Nothing else: the place may be a file as it was read before, whose entries do not count any more.
  const place: GlossaryPlace = { uri, layer, from, ...(folder === undefined ? {} : { folder }) };
  if (file.kind === 'missing') {
    const problems: readonly Problem[] =
      place.from === 'convention'
        ? []
        : [
            {
              code: 'missing',
              message: l10n.t('The setting yiming.glossaries names this file, and it is not there'),
              start: 0,
              end: 0,
            },
          ];
    return { ...place, label, state: 'missing', text: '', problems };
  }
  if (file.kind === 'refused')
    return { ...place, label, state: 'refused', text: '', problems: [{ ...file, start: 0, end: 0 }] };
  // What was read is compiled behind one more turn.
  const inSteps = (function* () {
    const read = yield* readGlossaryInSteps(file.text, { fileName: label, layer: place.layer });
    yield;
    return { ...read, compiled: compileLayer({ name: place.layer, entries: read.entries }) };
  })();
  const { result } = await inTurns(inSteps, { atOnce });
  const { compiled, problems } = result;
  return { ...place, label, state: 'read', text: file.text, compiled, problems: problems.slice(0, mostProblems) };
}
