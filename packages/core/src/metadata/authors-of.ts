import type { Block, MetadataValue } from '../article.js';
import type { Field } from '../formats/yaml-fields.js';
import { authorsIn, type Byline, readByline, readSignature } from './bylines.js';
import { isOutletName } from './outlets.js';

/** Who wrote an article, and the outlets that were named in their place. */
export interface Authors {
  readonly author: readonly MetadataValue[];
  /** The field in which an outlet stands for an author. */
  readonly outletField: Field | undefined;
  /** The outlet that a byline in the body names. */
  readonly outlet: MetadataValue | undefined;
}

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

/** Each value once, where it stands first. */
function distinctValues(values: readonly MetadataValue[]): readonly MetadataValue[] {
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index);
}

/** The persons in a field; without a map, each with the place of the whole field. */
function personsIn({ value, start, end, map }: Field): readonly MetadataValue[] {
  const persons = authorsIn({ text: value, map: map ?? [] });
  return map === undefined ? persons.map((person) => ({ value: person.value, start, end })) : persons;
}

/** BBC signs in a list: 「索达巴·海达尔(Sodaba Haidare)」「BBC记者」. */
function listedByline(blocks: readonly Block[]): Byline | undefined {
  const head = blocks.slice(0, 8);
  const signed = head.find(({ kind, text }, index) => {
    const after = head[index + 1];
    const listed = kind === 'list-item' && after?.kind === 'list-item' && text.length <= 60;
    return listed && /^[^，。]{0,20}(?:[记記]者|特[约約]撰稿人?)$/u.test(after.text);
  });
  const authors = signed === undefined ? [] : authorsIn(signed);
  return authors.length === 0 ? undefined : { authors, outlet: undefined };
}

/** The first byline of the body, in its first blocks, its last one and those that are known to sign. */
function bylineIn(blocks: readonly Block[]): Byline | undefined {
  return blocks
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'boilerplate') && text !== '')
    .filter(({ reason }, index, list) => index < 4 || reason === 'byline' || index === list.length - 1)
    .map((block) => (block.reason === 'byline' ? readSignature(block) : readByline(block)))
    .find(({ authors, outlet }) => authors.length > 0 || outlet !== undefined);
}

/**
 * The authors by the fields that name them (front matter, the page's head), else by the byline in the body. Whom a page
 * names and its own credits call an editor is no author when there is another.
 *
 * @example `author: 记者于洋／北京报道` gives 于洋; a field 观察者网 gives no author and is the `outletField`.
 */
export function authorsOf(fields: readonly Field[], blocks: readonly Block[]): Authors {
  const signed = fields.filter(({ value }) => !isWebAddress(value));
  const fromBody = bylineIn(blocks) ?? listedByline(blocks);
  const named = distinctValues(signed.flatMap(personsIn));
  const credits = blocks.filter(({ reason }) => reason === 'editor-credit').map(({ text }) => text);
  const editors = named.filter(({ value }) => credits.some((text) => text.includes(value)));
  const inBody = distinctValues(fromBody?.authors ?? []);
  const others = named.filter((one) => !editors.includes(one));
  const rest = others.length > 0 ? others : inBody.length > 0 ? inBody : named;
  return {
    author: editors.length > 0 ? rest : named.length > 0 ? named : inBody,
    outletField: signed.find(({ value }) => isOutletName(value)),
    outlet: fromBody?.outlet,
  };
}
