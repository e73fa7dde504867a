import { type GlossaryLayer, type NameKnowledge, openBuiltin } from '@yiming/glossary';
import { type Conversion, readConversion } from '@yiming/glossary/convert';
import { parseKnowledgeInSteps } from '@yiming/glossary/recognition';
import { type LogOutputChannel, l10n, Uri, window, workspace } from 'vscode';
import { inTurns } from './in-turns.js';
import { plainMessage } from './plain-message.js';
import type { Timings } from './timings.js';

/** The extension's own data, each read once when it is first needed, through the workspace file system: the same in every host. */
export interface Assets {
  /** The built-in glossary; an empty one, with a message, when it cannot be read. */
  builtin(): Promise<GlossaryLayer>;
  /** What is known of names in general; `undefined`, with a message, when it cannot be read. */
  knowledge(): Promise<NameKnowledge | undefined>;
  /** The tables of script conversion. @throws when they cannot be read */
  conversion(): Promise<Conversion>;
}

/** Milliseconds of reading after which others have their turn. */
const atOnce = 30;

/** Runs work at the first call and keeps the result; after a failure the next call tries again. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | undefined;
  return () => {
    kept ??= work().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** Makes the extension's data ready to be asked for; reads nothing yet. */
export function createAssets(extensionUri: Uri, log: LogOutputChannel, timings: Timings): Assets {
  const bytes = (name: string): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', name));
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await bytes(name));
  const tell = (message: string): void => {
    log.error(message);
    void window.showErrorMessage(plainMessage(message));
  };
  const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    const took = performance.now() - started;
    timings.add(what, took);
    log.debug(`${what}: ${took.toFixed(0)} ms`);
    return result;
  };

  const builtin = once(() =>
    timed('built-in glossary', async () => {
      const { layer, problems } = await openBuiltin({
        compiled: async () => bytes('builtin-glossary.bin'),
        packed: () => text('builtin-glossary.json'),
      });
      const [problem] = problems;
      if (problem !== undefined) tell(l10n.t('Yiming: the built-in glossary is damaged ({0})', problem.message));
      return layer;
    }),
  );
  const knowledge = once(() =>
    timed('knowledge of names', async () => {
      const [json, suggestions] = await Promise.all([text('name-knowledge.json'), bytes('suggestions.bin')]);
      const { result } = await inTurns(parseKnowledgeInSteps(json, suggestions), { atOnce });
      const { knowledge: parsed, problems } = result;
      const [problem] = problems;
      if (problem !== undefined) tell(l10n.t('Yiming: the built-in glossary is damaged ({0})', problem.message));
      return parsed;
    }),
  );
  const conversion = once(() => timed('conversion', async () => readConversion(await bytes('conversion.bin'))));

  const orTell = async <Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      tell(l10n.t('Yiming: the built-in glossary cannot be read ({0})', String(error)));
      return otherwise;
    }
  };
  return {
    builtin: () => orTell<GlossaryLayer>(builtin, { name: 'builtin', entries: [] }),
    knowledge: () => orTell<NameKnowledge | undefined>(knowledge, undefined),
    conversion,
  };
}
