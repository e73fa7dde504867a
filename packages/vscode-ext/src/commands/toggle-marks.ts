import { ConfigurationTarget, commands, type Disposable, l10n, window } from 'vscode';
import { plainMessage } from '../plain-message.js';
import { readSettings } from '../settings.js';
import { definedIn, writeSetting } from './setting-target.js';

const key = 'decorations.enabled';

async function toggleMarks(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri;
  const show = !readSettings(scope).decorations;
  const failure = await writeSetting(key, show, definedIn(key, scope) ?? ConfigurationTarget.Global, scope);
  if (failure !== undefined) {
    void window.showErrorMessage(plainMessage(l10n.t('The setting cannot be written ({0})', failure)));
    return;
  }
  window.setStatusBarMessage(show ? l10n.t('Names are marked') : l10n.t('Names are not marked'), 4_000);
}

/** The command that shows or hides the marks of names, where the setting stands or else for the user. */
export function registerToggleMarks(): Disposable {
  return commands.registerCommand('yiming.toggleMarks', toggleMarks);
}
