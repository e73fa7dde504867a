import type { EntryType } from '@yiming/glossary';
import { groupNames, type ListedName, type Mention } from '@yiming/language-service';
import type { NameArgument } from '../names/name-at.js';

/** The names of one type, in the tree. */
export interface GroupNode {
  readonly kind: 'group';
  /** Equal for equal nodes of later trees, so that the view keeps what is open and selected. */
  readonly id: string;
  readonly type: EntryType;
  readonly children: readonly NameNode[];
}

/** A name of the article; as an argument of a command it is its first mention. */
export interface NameNode extends NameArgument {
  readonly kind: 'name';
  readonly id: string;
  readonly end: number;
  readonly name: ListedName;
  readonly parent: GroupNode;
}

/** One mention of a name; an argument of a command, too. */
export interface MentionNode extends NameArgument {
  readonly kind: 'mention';
  readonly id: string;
  readonly end: number;
  readonly mention: Mention;
  readonly parent: NameNode;
}

/** A line of the view. */
export type NameTreeNode = GroupNode | NameNode | MentionNode;

/** The tree of the names of the document with this address, by type, persons first. No names give none. Linear. */
export function nameTree(uri: string, names: readonly ListedName[]): readonly GroupNode[] {
  return groupNames(names).map(({ type, names: own }) => {
    const children: NameNode[] = [];
    const group: GroupNode = { kind: 'group', id: type, type, children };
    for (const name of own) {
      const { start, end } = name.first;
      children.push({ kind: 'name', id: `${uri} ${name.key}`, uri, start, end, name, parent: group });
    }
    return group;
  });
}

/** The mentions of a name as nodes; made when somebody opens the name. Linear. */
export const mentionNodes = (parent: NameNode): readonly MentionNode[] =>
  parent.name.mentions.map((mention, index) => {
    const { start, end } = mention;
    return { kind: 'mention', id: `${parent.id} ${index}`, uri: parent.uri, start, end, mention, parent };
  });

/** The argument for a command that was called on a line of the view; `undefined` for a group, and for anything else. */
export function argumentOf(item: unknown): NameArgument | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { uri, start } = item as Partial<Record<keyof NameArgument, unknown>>; // fields of unknown types, tested here
  return typeof uri === 'string' && typeof start === 'number' ? { uri, start } : undefined;
}
