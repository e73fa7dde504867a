import type { Region } from '@yiming/glossary';
import {
  ConfigurationTarget,
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { regionName } from '../names/name-words.js';
import { plainMessage } from '../plain-message.js';
import { readSettings } from '../settings.js';
import { definedIn, writeSetting } from './setting-target.js';

interface RegionItem extends QuickPickItem {
  readonly value: Region | 'auto';
}

interface TargetItem extends QuickPickItem {
  readonly target: ConfigurationTarget;
}

/** How each region writes two names, for one who does not know what the setting is about. */
const examples: Readonly<Record<Region, string>> = {
  CN: '布什 · 新西兰',
  TW: '布希 · 紐西蘭',
  HK: '布殊 · 新西蘭',
  SG: '布什 · 纽西兰',
};

/** The regions to choose from; the one that holds is marked in words. */
function items(now: Region | undefined): readonly RegionItem[] {
  const regions: readonly Region[] = ['CN', 'TW', 'HK', 'SG'];
  const current = l10n.t('now');
  return [
    {
      value: 'auto',
      label: l10n.t('As the article'),
      description: now === undefined ? current : '',
      detail: l10n.t('Names as the article’s own region writes them'),
    },
    ...regions.map((region) => ({
      value: region,
      label: regionName(region),
      description: now === region ? current : '',
      detail: l10n.t('Bush, New Zealand: {0}', examples[region]),
    })),
  ];
}

/** Where the choice is kept: where it is already, or else as the reader says; `undefined` when the question was closed. */
async function pickTarget(scope: Uri | undefined): Promise<ConfigurationTarget | undefined> {
  const defined = definedIn('region', scope);
  if (defined !== undefined && defined !== ConfigurationTarget.Global) return defined;
  if (workspace.workspaceFolders === undefined) return ConfigurationTarget.Global;
  const choices: readonly TargetItem[] = [
    { label: l10n.t('For me, everywhere'), target: ConfigurationTarget.Global },
    { label: l10n.t('For this workspace'), target: ConfigurationTarget.Workspace },
  ];
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('Region of names'),
    placeHolder: l10n.t('Where does it hold?'),
  });
  return chosen?.target;
}

async function setRegion(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri;
  const chosen = await window.showQuickPick(items(readSettings(scope).region), {
    title: l10n.t('Region of names'),
    placeHolder: l10n.t('Whose way of writing names do you want first?'),
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  const target = await pickTarget(scope);
  if (target === undefined) return;
  // The user's own setting goes back to its default; a workspace says it, for the user's may be another.
  const value = chosen.value === 'auto' && target === ConfigurationTarget.Global ? undefined : chosen.value;
  const failure = await writeSetting('region', value, target, scope);
  if (failure !== undefined)
    void window.showErrorMessage(plainMessage(l10n.t('The setting cannot be written ({0})', failure)));
}

/** The command that says whose renderings the reader wants first. */
export function registerSetRegion(): Disposable {
  return commands.registerCommand('yiming.setRegion', setRegion);
}
