import type { Entry, Region, Rendering, RenderingKind } from './entry.js';

/** Which rendering of a region is meant. */
export interface RenderingForOptions {
  /**
   * The kind to be rendered: a short form answers to a short form, never the full one.
   * @default 'full'
   */
  readonly kind?: RenderingKind;
}

/**
 * The rendering that a region's own press writes: the first usable one marked with the region; for `CN`, whose forms
 * usually carry no mark, an unmarked one does too. `undefined` when the entry has none of its own; never one made by
 * converting characters. A `variant` is answered by a full form.
 *
 * @example With 特朗普 and the Taiwan cell 川普: renderingFor(entry, 'TW')?.text // '川普'
 */
export function renderingFor(entry: Entry, region: Region, options: RenderingForOptions = {}): Rendering | undefined {
  const kind = options.kind === 'variant' ? 'full' : (options.kind ?? 'full');
  const usable = entry.zh.filter(
    (rendering) => rendering.kind === kind && rendering.status !== 'forbidden' && rendering.status !== 'deprecated',
  );
  const own = usable.find((rendering) => rendering.region === region);
  return own ?? (region === 'CN' ? usable.find((rendering) => rendering.region === undefined) : undefined);
}
