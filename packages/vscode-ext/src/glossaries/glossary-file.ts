import type { Problem } from '@yiming/core';
import type { CompiledLayer } from '@yiming/glossary';
import type { Uri, WorkspaceFolder } from 'vscode';

/** Whose glossary a file is; the order is that of precedence, the first wins. `shared` lies outside of the workspace. */
export type FileLayer = 'folder' | 'workspace' | 'user' | 'shared';

/** The layers of files in order of precedence. */
export const fileLayers: readonly FileLayer[] = ['folder', 'workspace', 'user', 'shared'];

/** Where a glossary file may be, and why it is looked for there. */
export interface GlossaryPlace {
  readonly uri: Uri;
  readonly layer: FileLayer;
  /** The workspace folder whose articles it serves; absent: all articles. */
  readonly folder?: WorkspaceFolder;
  /** `convention` files may be missing; one that a setting names, not. */
  readonly from: 'convention' | 'setting';
}

/** A glossary file as it was last read. */
export interface GlossaryFile extends GlossaryPlace {
  /** How people call it: the path from the workspace folder, or the whole one. */
  readonly label: string;
  readonly state: 'read' | 'missing' | 'refused';
  /** What was read; what `problems` point into. Empty unless `state` is `read`. */
  readonly text: string;
  readonly compiled?: CompiledLayer;
  /** What is wrong, with its place in `text`. */
  readonly problems: readonly Problem[];
}
