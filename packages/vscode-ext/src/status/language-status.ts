import type { Region } from '@yiming/glossary';
import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import { articleSelector } from '../article-languages.js';
import type { Glossaries } from '../glossaries/glossaries.js';
import { regionName } from '../names/name-words.js';
import type { Services } from '../services.js';
import { readSettings, section } from '../settings.js';
import { plainStatus } from './plain-status.js';

/** A region whose renderings come first, in the reader's language. */
const regionLabel = (region: Region | undefined): string =>
  region === undefined ? l10n.t('as the article') : regionName(region);

/** What is wrong with glossaries, each in a sentence: what was passed over, and the files that were refused. */
function problemsOf({ notices, files }: Glossaries): readonly string[] {
  const refused = files
    .filter(({ state }) => state === 'refused')
    .map(({ label, problems: [problem] }) =>
      problem === undefined ? label : l10n.t('{0}: {1}', label, problem.message),
    );
  return [...new Set([...notices, ...refused])];
}

function showProblems(item: LanguageStatusItem, problems: readonly string[]): void {
  item.name = l10n.t('Yiming: glossaries');
  item.severity = LanguageStatusSeverity.Warning;
  item.text =
    problems.length === 1
      ? l10n.t('1 problem with glossaries')
      : l10n.t('{0} problems with glossaries', problems.length);
  item.detail = plainStatus(problems[0] ?? '');
  item.command = { command: 'yiming.showLog', title: l10n.t('Show Log') };
  item.accessibilityInformation = { label: `${item.text}: ${problems.slice(0, 5).join('; ')}` };
}

/**
 * Shows in the language status of articles which region's renderings come first, with a way to change it, and, while there
 * are any, problems with glossaries.
 */
export function registerLanguageStatus({
  analyses,
  glossaries,
}: Pick<Services, 'analyses' | 'glossaries'>): Disposable {
  const region = languages.createLanguageStatusItem('yiming.region', articleSelector);
  region.name = l10n.t('Yiming: region');
  region.command = { command: 'yiming.setRegion', title: l10n.t('Change') };
  let problemItem: LanguageStatusItem | undefined;
  let told = '';

  function updateRegion(): void {
    const label = regionLabel(readSettings(window.activeTextEditor?.document).region);
    region.text = l10n.t('译 {0}', label);
    region.detail = l10n.t('Region whose renderings come first');
    region.accessibilityInformation = { label: l10n.t('Region whose renderings of names come first: {0}', label) };
  }

  function updateProblems(): void {
    const problems = problemsOf(glossaries);
    const now = problems.join('\n');
    if (now === told) return;
    told = now;
    if (problems.length === 0) {
      problemItem?.dispose();
      problemItem = undefined;
      return;
    }
    problemItem ??= languages.createLanguageStatusItem('yiming.glossaries', articleSelector);
    showProblems(problemItem, problems);
  }

  const listeners = [
    region,
    window.onDidChangeActiveTextEditor(updateRegion),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.region`)) updateRegion();
    }),
    glossaries.onDidChange(updateProblems),
    // The glossaries are first read for an analysis, of which nothing else is told.
    analyses.onDidChange(updateProblems),
  ];
  updateRegion();
  updateProblems();
  return {
    dispose() {
      problemItem?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}
