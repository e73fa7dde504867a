/**
 * The profile that a workbench starts with: no welcome pages, nothing that talks to a server, wrapped lines.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionFolder } from './locations.mjs';

/**
 * @typedef {'node' | 'web'} ExtensionHost where the extension runs: in the Node process of the server, as in desktop
 *   VS Code, or in a web worker of the page, as on vscode.dev
 */

/**
 * Writes settings and language files, and says how to start code-server with them.
 *
 * @param {string} home the workbench's own folder, which exists
 * @param {{ host: ExtensionHost, locale?: string, settings?: Record<string, unknown> }} options `settings` go on top of
 *   our own
 * @returns {readonly string[]} the arguments that every run of code-server needs
 */
export function writeProfile(home, { host, locale, settings }) {
  const data = path.join(home, 'user-data');
  const extensions = path.join(home, 'extensions');
  const config = path.join(home, 'config.yaml');
  for (const folder of [path.join(data, 'User'), extensions, path.join(home, 'runtime')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...userSettings(host), ...settings }, null, 2));
  writeFileSync(config, '');
  if (locale !== undefined) writeEmptyLanguagePack(data, locale);
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

/**
 * User settings for a workbench.
 *
 * @param {ExtensionHost} host
 * @returns {Record<string, unknown>} the content of `settings.json`
 */
function userSettings(host) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(extensionFolder, 'package.json'), 'utf8'));
  return {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.enableExperiments': false,
    'workbench.settings.enableNaturalLanguageSearch': false,
    'telemetry.telemetryLevel': 'off',
    'security.workspace.trust.enabled': false,
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
    ...(host === 'web' ? { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } } : {}),
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
