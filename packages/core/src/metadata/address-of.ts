import type { MetadataValue, Span } from '../article.js';
import type { CoveringLink } from '../blocks/raw-block.js';
import type { Field } from '../formats/yaml-fields.js';

/** Keys of front matter, in order of trust; a blog that copies an article notes the first address apart. */
const keys = [
  'from',
  'original_url',
  'originalurl',
  'source_url',
  'url',
  'link',
  'canonical',
  'canonical_url',
  'permalink',
  'source',
];

/** What may tell the address of an article, strongest first. */
export interface AddressSources {
  readonly source: string;
  readonly frontMatter: readonly Field[];
  /** What a page's head says as `url`, and the lines at the top as `source-url`. */
  readonly head: readonly Field[];
  readonly comments: readonly (Span & { readonly text: string })[];
  readonly titleLink: CoveringLink | undefined;
}

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

const archive = /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|is|ph|today|md|vn|li|fo))\//i;

/** The outlet's own address out of a web archive's: `https://web.archive.org/web/2021/https://…`. */
function ownAddress(url: string): string {
  return archive.test(url) ? url.slice(Math.max(0, url.search(/(?<=.\/)https?:\/\/./i))) : url;
}

/** Parameters that tell where a reader came from, not what is read. */
const tracking = /[?&](?:utm_\w+|fbclid|gclid|spm|wfr=spider&for|wfr|from=rss)(?:=[^&#]*|(?=[&#]|$))/g;

function withoutTracking(url: string): string {
  return url.replace(tracking, '').replace(/^([^?]*)&/, '$1?');
}

function ofLink(link: CoveringLink, source: string): MetadataValue {
  const at = source.indexOf(link.href, link.start);
  const found = at >= 0 && at + link.href.length <= link.end;
  return {
    value: ownAddress(link.href),
    start: found ? at : link.start,
    end: found ? at + link.href.length : link.end,
  };
}

/**
 * The article's own address, not a web archive's: of front matter, of the head, of the note that a browser leaves in a
 * saved page, of the linked title, of a line such as 来源：https://….
 */
export function addressOf(sources: AddressSources): MetadataValue | undefined {
  const { source, frontMatter, head, comments, titleLink } = sources;
  const fields = keys.flatMap((name) => frontMatter.filter(({ key }) => key === name));
  const given = [...fields, ...head.filter(({ key }) => key === 'url')]
    .filter(({ value }) => isWebAddress(value))
    .map(({ value, start, end, map }): MetadataValue => {
      const own = ownAddress(value);
      return { value: own, start, end, ...(map === undefined || own !== value ? {} : { map }) };
    });
  const field = given.find(({ value }) => !archive.test(value)) ?? given[0];
  if (field !== undefined) return field;
  // A browser that saves a page notes the address in a comment before everything else.
  const [saved] = comments;
  const noted =
    saved === undefined ? undefined : /^\s*(?:saved from url=\(\d+\))?(https?:\/\/\S+)\s*$/.exec(saved.text)?.[1];
  if (saved !== undefined && noted !== undefined) {
    return { value: withoutTracking(noted), start: saved.start, end: saved.end };
  }
  if (titleLink !== undefined && isWebAddress(titleLink.href)) return ofLink(titleLink, source);
  const line = head.find(({ key }) => key === 'source-url');
  return line === undefined ? undefined : { value: ownAddress(line.value), start: line.start, end: line.end };
}
