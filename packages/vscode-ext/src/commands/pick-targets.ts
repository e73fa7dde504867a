import { l10n, type QuickPickItem, type Uri, window } from 'vscode';
import { layerName, preferredTarget, targetKey, type WriteTarget, writeTargets } from '../glossaries/write-target.js';
import type { Services } from '../services.js';

interface TargetItem extends QuickPickItem {
  readonly target: WriteTarget;
}

const lastKey = 'yiming.lastTargets';

/** The targets chosen last, as they are remembered. */
function lastTargets({ state }: Services): ReadonlySet<string> {
  const kept = state.workspace.get<unknown>(lastKey);
  return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []);
}

/** What stands beside a target. */
function descriptionOf(target: WriteTarget): string {
  if (target.kind === 'article') return l10n.t('kept with this workspace, in no file');
  return target.exists ? target.label : l10n.t('{0} (new file)', target.label);
}

/** How a target is called where there may be several of its layer: a file by its path. */
export const targetName = ({ label }: WriteTarget): string => label;

/** How a target is called. */
export const targetLabel = (target: WriteTarget): string =>
  target.kind === 'article' ? target.label : layerName(target.layer);

/**
 * Asks which glossaries an entry for an article goes to; one or several. The setting `yiming.writeTo`, or else what was
 * chosen last, is checked already. `undefined` when the question was closed or nothing was checked.
 */
export async function pickTargets(
  services: Services,
  article: Uri,
  title: string,
): Promise<readonly WriteTarget[] | undefined> {
  const offered = writeTargets(services.glossaries, article);
  const preferred = preferredTarget(offered, article);
  const targets =
    preferred === undefined || offered.some((one) => targetKey(one) === targetKey(preferred))
      ? offered
      : [preferred, ...offered];
  const last = lastTargets(services);
  const [first] = targets;
  const isPicked = (target: WriteTarget): boolean =>
    preferred !== undefined
      ? targetKey(target) === targetKey(preferred)
      : targets.some((one) => last.has(targetKey(one)))
        ? last.has(targetKey(target))
        : target === first;
  const chosen = await window.showQuickPick(
    targets.map(
      (target): TargetItem => ({
        label: targetLabel(target),
        description: descriptionOf(target),
        picked: isPicked(target),
        target,
      }),
    ),
    { title, placeHolder: l10n.t('Check one glossary or several'), canPickMany: true, matchOnDescription: true },
  );
  if (chosen === undefined || chosen.length === 0) return undefined;
  const picked = chosen.map(({ target }) => target);
  await services.state.workspace.update(lastKey, picked.map(targetKey));
  return picked;
}
