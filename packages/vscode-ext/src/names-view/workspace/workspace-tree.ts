import type { EntryType } from '@yiming/glossary';
import { nameTypeOrder } from '@yiming/language-service';
import type { NameArgument } from '../../names/name-at.js';
import type { Entity, NameInFile, Place } from './workspace-index.js';

/** The things of one type. */
export interface TypeNode {
  readonly kind: 'type';
  /** Equal for equal nodes of later trees, so that the view keeps what is open and selected. */
  readonly id: string;
  readonly type: EntryType;
  readonly children: readonly EntityNode[];
}

/** A thing that some files name. */
export interface EntityNode {
  readonly kind: 'entity';
  readonly id: string;
  readonly entity: Entity;
  readonly parent: TypeNode;
}

/** A file that names a thing; as an argument of a command it is the first mention in it. */
export interface FileNode extends NameArgument {
  readonly kind: 'file';
  readonly id: string;
  readonly inFile: NameInFile;
  readonly parent: EntityNode;
}

/** A mention in a file; an argument of a command, too. */
export interface PlaceNode extends NameArgument {
  readonly kind: 'place';
  readonly id: string;
  readonly place: Place;
  /** The line that it stands in; `undefined` where the file cannot be read any more. */
  readonly line: string | undefined;
  readonly parent: FileNode;
}

/** A line that says how many more there are. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  readonly more: number;
  readonly of: 'names' | 'files' | 'mentions';
}

/** A line of the view. */
export type WorkspaceNode = TypeNode | EntityNode | FileNode | PlaceNode | MoreNode;

/** More files than these of one thing are not listed. */
const mostFiles = 500;

const moreNode = (parent: string, more: number, of: MoreNode['of']): readonly MoreNode[] =>
  more > 0 ? [{ kind: 'more', id: `${parent} more`, more, of }] : [];

/** Things by type, persons first, in the order given; a last line says how many more there are. Linear. */
export function typeNodes(entities: readonly Entity[], more: number): readonly (TypeNode | MoreNode)[] {
  const children = new Map(nameTypeOrder.map((type): [EntryType, EntityNode[]] => [type, []]));
  const types = [...children].map(([type, own]): TypeNode => ({ kind: 'type', id: type, type, children: own }));
  const byType = new Map(types.map((node) => [node.type, node]));
  for (const entity of entities) {
    const parent = byType.get(entity.type);
    if (parent !== undefined)
      children.get(entity.type)?.push({ kind: 'entity', id: `entity ${entity.key}`, entity, parent });
  }
  return [...types.filter((node) => node.children.length > 0), ...moreNode('', more, 'names')];
}

/** The files of a thing, made when somebody opens it; the first 500, and how many more there are. */
export const fileNodes = (parent: EntityNode, files: readonly NameInFile[]): readonly (FileNode | MoreNode)[] => [
  ...files.slice(0, mostFiles).map((inFile): FileNode => {
    const { uri, name } = inFile;
    return { kind: 'file', id: `${parent.id} ${uri}`, uri, start: name.places[0].start, inFile, parent };
  }),
  ...moreNode(parent.id, files.length - mostFiles, 'files'),
];

/** The places in a file whose text is given, where it can be had, and how many more there are. */
export function placeNodes(parent: FileNode, text: string | undefined): readonly (PlaceNode | MoreNode)[] {
  const { uri, name } = parent.inFile;
  const lines = text?.split(/\r\n|\n|\r/);
  const nodes = name.places.map((place): PlaceNode => {
    const { start } = place;
    return { kind: 'place', id: `${parent.id} ${start}`, uri, start, place, line: lines?.[place.line], parent };
  });
  return [...nodes, ...moreNode(parent.id, name.count - name.places.length, 'mentions')];
}
