import type { ListedName } from '@yiming/language-service';
import {
  l10n,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
} from 'vscode';
import { isOwnEntry } from '../hover/hover-provider.js';
import { nameCount, sourceName, statusName, typeHeading, typeName } from '../names/name-words.js';
import { goToNameCommand } from './go-to-name.js';
import { lineSnippet } from './line-snippet.js';
import { englishLabel, mentionCount, spokenName, statusIcon } from './name-labels.js';
import type { GroupNode, MentionNode, NameNode, NameTreeNode } from './name-tree.js';

/** The icon of a name; its shape alone tells how sure it is. */
export function nameIcon(status: ListedName['status']): ThemeIcon {
  const isDoubtful = status === 'guess' || status === 'unknown';
  return new ThemeIcon(statusIcon(status), isDoubtful ? new ThemeColor('yiming.doubtfulName') : undefined);
}

/** The heading of a type, with the number of what stands below it. */
export function groupItem({
  id,
  type,
  children,
}: Pick<GroupNode, 'id' | 'type'> & { readonly children: readonly unknown[] }): TreeItem {
  const item = new TreeItem(typeHeading(type), TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(children.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', typeHeading(type), nameCount(children.length)) };
  return item;
}

/** All that is known of a name, as plain text. */
function nameTooltip({ text, english, short, type, status, count, mentions, surfaces }: ListedName): string {
  const [first] = mentions;
  const others = surfaces.filter((surface) => surface !== text);
  return [
    text,
    `${englishLabel({ english, status })} · ${typeName(type)}`,
    ...(short === undefined ? [] : [l10n.t('later: {0}', short)]),
    `${statusName(status)}${first === undefined ? '' : ` · ${sourceName(first)}`}`,
    mentionCount(count),
    ...(others.length === 0 ? [] : [l10n.t('also written {0}', others.slice(0, 10).join(', '))]),
  ].join('\n');
}

function nameItem({ id, uri, start, end, name }: NameNode): TreeItem {
  const { text, status, count, mentions } = name;
  const item = new TreeItem(text, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = `${englishLabel(name)} ×${count}`;
  item.iconPath = nameIcon(status);
  item.tooltip = nameTooltip(name);
  item.contextValue = isOwnEntry(mentions[0]?.entry?.origin.layer) ? 'name.own' : 'name';
  item.accessibilityInformation = { label: spokenName(name) };
  item.command = goToNameCommand({ uri, start, end, text });
  return item;
}

/** Where a name stands in a document, from 0. */
type LinePlace = Readonly<Record<'line' | 'character', number>>;

/** A mention as its line's number and what stands around it, the name marked. */
export function snippetLabel(line: string, place: LinePlace, length: number): TreeItemLabel {
  const { text, start, end } = lineSnippet(line, place.character, place.character + length);
  const number = `${place.line + 1}: `;
  return { label: `${number}${text}`, highlights: [[number.length + start, number.length + end]] };
}

/** The same for one who hears it. */
export const spokenLine = (line: string, place: LinePlace, length: number): string =>
  l10n.t('line {0}: {1}', place.line + 1, lineSnippet(line, place.character, place.character + length).text);

/** A mention with the line that it stands in, as the document is now. */
function mentionItem({ id, uri, mention }: MentionNode, document: TextDocument | undefined): TreeItem {
  const { start, end, text } = mention;
  // The view may ask for a line of the article before.
  if (document?.uri.toString() !== uri) return new TreeItem(text, TreeItemCollapsibleState.None);
  const place = document.positionAt(start);
  const line = document.lineAt(place.line).text;
  const item = new TreeItem(snippetLabel(line, place, end - start), TreeItemCollapsibleState.None);
  item.id = id;
  item.tooltip = `${l10n.t('line {0}', place.line + 1)}\n${line.trim().slice(0, 1_000)}`;
  item.contextValue = 'mention';
  item.accessibilityInformation = { label: spokenLine(line, place, end - start) };
  item.command = goToNameCommand({ uri, start, end, text });
  return item;
}

/** The line of the view for a node of the tree of a document. All data is shown as plain text. */
export function nameTreeItem(node: NameTreeNode, document: TextDocument | undefined): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'name':
      return nameItem(node);
    case 'mention':
      return mentionItem(node, document);
  }
}
