import type { Mention } from '@yiming/language-service';
import { type CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { Glossaries } from '../glossaries/glossaries.js';
import { layerName, preferredTarget, targetKey, type WriteTarget, writeTargets } from '../glossaries/write-target.js';
import { nameArgument } from '../names/name-at.js';
import { commandAction } from './code-action.js';

/** So many glossaries have an action of their own, and so many of the other English. */
const most = { targets: 3, others: 5 };

/** The targets that an action offers: the one of the settings first, then the first of each layer. */
export function offeredTargets(
  targets: readonly WriteTarget[],
  preferred: WriteTarget | undefined,
): readonly WriteTarget[] {
  const layers = new Set<string>();
  const firsts = targets.filter((target) => {
    const layer = target.kind === 'article' ? 'article' : target.layer;
    return layers.has(layer) ? false : layers.add(layer);
  });
  if (preferred === undefined) return firsts.slice(0, most.targets);
  const others = firsts.filter((target) => targetKey(target) !== targetKey(preferred));
  return [preferred, ...others].slice(0, most.targets);
}

/** How a target is called in a menu: the layer, and the file where it is one of the folder's or a shared one. */
function targetName(target: WriteTarget): string {
  if (target.kind === 'article') return target.label;
  return target.layer === 'user' ? layerName('user') : l10n.t('{0} ({1})', layerName(target.layer), target.label);
}

/** The English that a mention may have, the best first; none for what nothing is known of. */
export function candidatesOf({ english, candidates = [] }: Mention): readonly string[] {
  const all = [english, ...candidates.map((candidate) => candidate.english)];
  return [...new Set(all.filter((one) => one !== ''))];
}

/** Adding a doubtful name: as its likeliest English to a glossary at once, as another one, or as what somebody writes. */
export function addingActions(document: TextDocument, mention: Mention, glossaries: Glossaries): readonly CodeAction[] {
  const { QuickFix: kind } = CodeActionKind;
  const { text } = mention;
  const place = nameArgument(document, mention);
  const [best, ...others] = candidatesOf(mention);
  const targets = writeTargets(glossaries, document.uri);
  const add = (title: string, more: { readonly english?: string; readonly targets?: readonly string[] }): CodeAction =>
    commandAction(title, kind, { name: 'yiming.addToGlossary', argument: { ...place, ...more } });
  return [
    ...(best === undefined
      ? []
      : offeredTargets(targets, preferredTarget(targets, document.uri)).map((target) =>
          add(l10n.t('Add {0} as {1} to: {2}', text, best, targetName(target)), {
            english: best,
            targets: [targetKey(target)],
          }),
        )),
    ...(best === undefined
      ? []
      : [add(l10n.t('Add {0} as {1} to several glossaries…', text, best), { english: best })]),
    ...others.slice(0, most.others).map((english) => add(l10n.t('Use {0} for {1}…', english, text), { english })),
    add(l10n.t('Add {0} to a glossary…', text), {}),
  ];
}
