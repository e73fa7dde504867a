/**
 * The profile that a workbench starts with: no welcome pages, nothing that talks to a server, wrapped lines.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {'node' | 'web'} ExtensionHost where the extension runs: in the Node process of the server, as in desktop
 *   VS Code, or in a web worker of the page, as on vscode.dev
 */

/**
 * Makes the folders and files that code-server starts with, but for the settings.
 *
 * @param {string} home the workbench's own folder, which exists
 * @param {string} [locale] the language that extensions see
 * @returns {readonly string[]} the arguments that every run of code-server needs
 */
export function makeProfile(home, locale) {
  const data = path.join(home, 'user-data');
  const extensions = extensionsFolder(home);
  const config = path.join(home, 'config.yaml');
  for (const folder of [path.join(data, 'User'), extensions, path.join(home, 'runtime')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  writeFileSync(config, '');
  if (locale !== undefined) writeEmptyLanguagePack(data, locale);
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

/**
 * Writes the user settings, once all extensions are installed, because they say where each of them runs.
 *
 * @param {string} home the workbench's own folder
 * @param {{ host?: ExtensionHost, trust?: boolean, settings?: Record<string, unknown> }} options `settings` go on top of
 *   our own
 */
export function writeSettings(home, { host = 'node', trust = true, settings }) {
  const kinds = Object.fromEntries(installedExtensions(home).map((id) => [id, ['web']]));
  const all = {
    ...userSettings(trust),
    ...(host === 'web' ? { 'remote.extensionKind': kinds } : {}),
    ...settings,
  };
  writeFileSync(path.join(home, 'user-data/User/settings.json'), JSON.stringify(all, null, 2));
}

/** Where a workbench keeps its extensions. */
const extensionsFolder = (home) => path.join(home, 'extensions');

/**
 * The extensions of a workbench.
 *
 * @param {string} home
 * @returns {readonly string[]} their ids
 */
function installedExtensions(home) {
  const list = JSON.parse(readFileSync(path.join(extensionsFolder(home), 'extensions.json'), 'utf8'));
  return list.map(({ identifier }) => identifier.id);
}

/**
 * User settings for a workbench.
 *
 * @param {boolean} trust whether every folder is trusted
 * @returns {Record<string, unknown>} the content of `settings.json`
 */
function userSettings(trust) {
  return {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.enableExperiments': false,
    'workbench.settings.enableNaturalLanguageSearch': false,
    'telemetry.telemetryLevel': 'off',
    'security.workspace.trust.enabled': !trust,
    'security.workspace.trust.startupPrompt': 'never',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'update.mode': 'none',
    'chat.disableAIFeatures': true,
    'git.openRepositoryInParentFolders': 'never',
    // In a browser VS Code saves by itself by default; an article must not change because a key was touched.
    'files.autoSave': 'off',
    'editor.wordWrap': 'on',
    'editor.hover.delay': 100,
  };
}

/**
 * Makes VS Code accept a display language for which no language pack is installed. The pack has to name an extension
 * that it comes from: without one the server fails when it lists its languages, and extensions do not start.
 *
 * @param {string} data the user data folder
 * @param {string} locale for example `zh-cn`
 */
function writeEmptyLanguagePack(data, locale) {
  const translations = path.join(data, 'no-translations.json');
  writeFileSync(translations, JSON.stringify({ contents: {} }));
  const pack = {
    hash: '1',
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'yiming.no-language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
