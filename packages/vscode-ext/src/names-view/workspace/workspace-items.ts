import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { nameCount } from '../../names/name-words.js';
import { goToNameCommand } from '../go-to-name.js';
import { groupItem, nameIcon, snippetLabel, spokenLine } from '../name-items.js';
import { englishLabel, fileCount, mentionCount, spokenName } from '../name-labels.js';
import type { EntityNode, FileNode, MoreNode, PlaceNode, WorkspaceNode } from './workspace-tree.js';

function entityItem({ id, entity }: EntityNode): TreeItem {
  const { text, status, count, files } = entity;
  const item = new TreeItem(text, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = `${englishLabel(entity)} ×${count} · ${fileCount(files)}`;
  item.iconPath = nameIcon(status);
  item.tooltip = `${spokenName(entity)}, ${fileCount(files)}`;
  item.contextValue = 'entity';
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

/** A file by its name, and where it lies; with the folder of the workspace where there are several. */
function fileItem({ id, inFile }: FileNode): TreeItem {
  const { uri, name } = inFile;
  const [{ start, end }] = name.places;
  const address = Uri.parse(uri);
  const path = workspace.asRelativePath(address, (workspace.workspaceFolders?.length ?? 0) > 1);
  const slash = path.lastIndexOf('/');
  const item = new TreeItem(path.slice(slash + 1), TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = `${path.slice(0, Math.max(0, slash))} ×${name.count}`.trim();
  item.iconPath = ThemeIcon.File;
  item.resourceUri = address;
  item.tooltip = `${path}\n${mentionCount(name.count)}`;
  item.contextValue = 'file';
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', path, mentionCount(name.count)) };
  item.command = goToNameCommand({ uri, start, end, text: name.text });
  return item;
}

/** A mention, with its line where the file can still be read. */
function placeItem({ id, uri, place, line, parent }: PlaceNode): TreeItem {
  const { start, end } = place;
  const { text } = parent.inFile.name;
  const number = l10n.t('line {0}', place.line + 1);
  const label = line === undefined ? `${place.line + 1}: ${text}` : snippetLabel(line, place, end - start);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = id;
  item.tooltip = line === undefined ? number : `${number}\n${line.trim().slice(0, 1_000)}`;
  item.contextValue = 'mention';
  item.accessibilityInformation = { label: spokenLine(line ?? text, place, end - start) };
  item.command = goToNameCommand({ uri, start, end, text });
  return item;
}

function moreItem({ id, more, of }: MoreNode): TreeItem {
  const count = of === 'names' ? nameCount(more) : of === 'files' ? fileCount(more) : mentionCount(more);
  const item = new TreeItem(l10n.t('… and {0} more', count), TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = 'more';
  return item;
}

/** The line of the view for a node. All data is shown as plain text. */
export function workspaceTreeItem(node: WorkspaceNode): TreeItem {
  switch (node.kind) {
    case 'type':
      return groupItem(node);
    case 'entity':
      return entityItem(node);
    case 'file':
      return fileItem(node);
    case 'place':
      return placeItem(node);
    case 'more':
      return moreItem(node);
  }
}
