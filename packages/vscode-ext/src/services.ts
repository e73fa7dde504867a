import type { LogOutputChannel, Memento, Uri } from 'vscode';
import type { Analyses } from './analyses/analyses.js';
import type { Assets } from './assets.js';
import type { ArticleEntries } from './glossaries/article-entries.js';
import type { GlossaryChanges } from './glossaries/change-glossaries.js';
import type { Glossaries } from './glossaries/glossaries.js';
import type { Timings } from './timings.js';

/** What every feature of the extension shares. */
export interface Services {
  readonly assets: Assets;
  readonly glossaries: Glossaries;
  readonly articleEntries: ArticleEntries;
  readonly changes: GlossaryChanges;
  readonly analyses: Analyses;
  readonly log: LogOutputChannel;
  readonly timings: Timings;
  /** Kept for this workspace, and for the user in all workspaces. */
  readonly state: { readonly workspace: Memento; readonly user: Memento };
  readonly extensionUri: Uri;
}
