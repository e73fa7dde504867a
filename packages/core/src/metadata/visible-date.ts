import type { RawBlock } from '../blocks/raw-block.js';
import type { Field } from '../formats/yaml-fields.js';
import { sliceMapped } from '../text/mapped-text.js';
import { findDate } from './dates.js';

const dateInAddress = /[/_-](?:t)?((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=\D|$|\d{4,})/;
const updated = /(?:更新|修[改订訂]|updated|modified)[^\d]{0,12}$/i;

/** A line that tells about an article is short; a paragraph tells of other days. */
const longestLine = 160;
/** How many blocks behind the date of an update the date of publication may stand. */
const beside = 3;

/** The date in a short line, with its place; a line may tell of an update. */
function dateIn({ text, map }: RawBlock): { readonly field: Field; readonly late: boolean } | undefined {
  const found = text.length > longestLine ? undefined : findDate(text);
  if (found === undefined) return undefined;
  const { start, end } = sliceMapped(text, map, found.from, found.to);
  return {
    field: { key: 'date', value: text.slice(found.from, found.to), start, end, map: undefined },
    late: updated.test(text.slice(0, found.from)),
  };
}

/**
 * The date that a page shows: in the lines around the headline, from the headline on to the end of the article (when it
 * was published before when it was updated); then in one of the addresses. `all` are the blocks of the whole page, `main`
 * those of the article, both in source order. Linear.
 */
export function visibleDate(
  all: readonly RawBlock[],
  main: readonly RawBlock[],
  headline: RawBlock | undefined,
  addresses: readonly Field[],
): Field | undefined {
  const from = headline === undefined ? 0 : Math.max(0, all.indexOf(headline) - 2);
  // The last block of the article may be the part of a block of the page.
  const last = main[main.length - 1]?.start ?? Number.POSITIVE_INFINITY;
  const behind = all.findIndex(({ start }) => start > last);
  let late: Field | undefined;
  let more = beside;
  for (const block of all.slice(from, behind < 0 ? all.length : behind + 2)) {
    const date = dateIn(block);
    if (date?.late === false) return date.field;
    late ??= date?.field;
    if (late !== undefined) more -= 1;
    if (more < 0) break;
  }
  if (late !== undefined) return late;
  for (const address of addresses) {
    const match = dateInAddress.exec(address.value);
    if (match !== null) return { ...address, key: 'date', value: `${match[1]}-${match[2]}-${match[3]}` };
  }
  return undefined;
}
