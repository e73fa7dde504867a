/**
 * All ways of a reader around the page, for the context of a test.
 */

import { decorations, squiggles } from './decorations.mjs';
import { codeLensTexts, openFromExplorer, viewLines } from './editor.mjs';
import { clickInHover, hover, leave } from './hover.mjs';
import { notifications, pressInDialog, pressInNotification, readDialog } from './messages.mjs';
import { readBreadcrumb, readOutline } from './outline.mjs';
import { applyQuickFix, openQuickFixes, quickFixes } from './quick-fixes.mjs';
import { inputBox, openPalette, quickInputTexts, quickPick, quickPickItems } from './quick-input.mjs';
import { expandPane } from './side-bar.mjs';
import { clickStatusBar, statusBarItems, untilAnalysed } from './status-bar.mjs';
import { clickTreeRow, treeRows } from './tree-view.mjs';

export const pageActions = {
  applyQuickFix,
  clickInHover,
  clickStatusBar,
  clickTreeRow,
  codeLensTexts,
  decorations,
  expandPane,
  hover,
  inputBox,
  leave,
  notifications,
  openFromExplorer,
  openPalette,
  openQuickFixes,
  pressInDialog,
  pressInNotification,
  quickFixes,
  quickInputTexts,
  quickPick,
  quickPickItems,
  readBreadcrumb,
  readDialog,
  readOutline,
  squiggles,
  statusBarItems,
  treeRows,
  untilAnalysed,
  viewLines,
};
