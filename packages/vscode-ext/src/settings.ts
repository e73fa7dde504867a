import type { Region } from '@yiming/glossary';
import type { Strictness } from '@yiming/language-service';
import { type ConfigurationScope, workspace } from 'vscode';

/** How names with a finding are shown: not at all, as quiet hints in the text, or in the Problems panel, too. */
export type FindingLevel = 'off' | 'hint' | 'information';

/** How much a hover says. */
export type HoverDetail = 'short' | 'full';

/** The settings of a document, as they are when asked. Paths of glossaries are read by `glossaries/settings-paths.ts`. */
export interface Settings {
  /** The region whose renderings the reader wants first; `undefined`: that of the article. */
  readonly region: Region | undefined;
  readonly decorations: boolean;
  readonly dimBoilerplate: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly hoverDetail: HoverDetail;
  readonly findings: FindingLevel;
  readonly strictness: Strictness;
  /** Glossary files beyond this many bytes are not read. */
  readonly maxFileBytes: number;
}

/** The section of all our settings. */
export const section = 'yiming';

const regions: readonly Region[] = ['CN', 'TW', 'HK', 'SG'];

/** One of some words; the first, where the setting holds anything else. */
function oneOf<Word extends string>(value: unknown, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === value) ?? words[0];
}

/** A yes or no; the default, where the setting holds anything else. */
const yesOrNo = (value: unknown, otherwise: 'yes' | 'no'): boolean =>
  typeof value === 'boolean' ? value : otherwise === 'yes';

/** Reads the settings that hold for a document or folder; a value of a wrong type counts as the default. */
export function readSettings(scope?: ConfigurationScope): Settings {
  const settings = workspace.getConfiguration(section, scope);
  const region = settings.get<unknown>('region');
  const megabytes = settings.get<unknown>('maxFileSize');
  return {
    region: regions.find((known) => known === region),
    decorations: yesOrNo(settings.get('decorations.enabled'), 'yes'),
    dimBoilerplate: yesOrNo(settings.get('decorations.dimBoilerplate'), 'yes'),
    inlayHints: yesOrNo(settings.get('inlayHints.enabled'), 'no'),
    codeLens: yesOrNo(settings.get('codeLens.enabled'), 'yes'),
    hoverDetail: oneOf(settings.get('hover.detail'), ['full', 'short']),
    findings: oneOf(settings.get('findings.level'), ['hint', 'off', 'information']),
    strictness: oneOf(settings.get('suggestions.strictness'), ['strict', 'balanced', 'loose']),
    maxFileBytes: (typeof megabytes === 'number' && megabytes > 0 ? megabytes : 20) * 1_000_000,
  };
}
