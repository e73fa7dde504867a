import type { ChineseSide, KnownPlaces } from './chinese-side.js';

const rank = /(?:先生|女士|小姐|博士|教授|将军|上将|中将|少将|准将|上校|中校|少校|爵士|夫人|神父|牧师)$/;

/**
 * Where the name of a stretch ends when a title stands behind it: 伦纳德 of 伦纳德准将. `undefined` when there is nothing but the
 * title, or a country's (美国国防部长). Folded.
 *
 * @example In 布鲁克·伦纳德准将, at 准.
 */
export function nameEnd(text: string, side: ChineseSide, known: KnownPlaces): number | undefined {
  const ranked = rank.exec(text.slice(side.start, side.end));
  const end = known.titleEndingAt.get(side.end) ?? (ranked === null ? side.end : side.start + ranked.index);
  if (end === side.end) return end;
  if (end - side.start < 2) return undefined;
  const names = known.endingAt.get(end);
  return names === undefined || names.some(({ type }) => type === 'person') ? end : undefined;
}
