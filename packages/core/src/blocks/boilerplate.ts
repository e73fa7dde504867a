import type { BoilerplateReason } from '../article.js';
import { isSignature } from '../metadata/bylines.js';
import { parseDate } from '../metadata/dates.js';
import { longestBox, reasonOfBox } from './boilerplate-boxes.js';
import { reasonOfWords } from './boilerplate-words.js';
import type { RawBlock } from './raw-block.js';

/** What a crawler writes under a bulletin: (更新时间戳: 1671886395406). */
const updateStamp = /^[（(]更新[时時][间間]戳?[:：]\s*\d{10,13}[）)]$/;

const promotion = /subscri(?:be|ption)|\/promotions?\/|newsletter/i;

const shortcode = /^\{\{[<%][^\n]*[>%]\}\}$/;

/** Under a picture, 「来源：路透社」 is its credit. */
const ofPictures: ReadonlySet<BoilerplateReason> = new Set(['source', 'copyright', 'timestamp']);

/**
 * Says why a block is no part of the journalism, or `undefined` when it is. By its words, the ids and classes around it
 * (but those in `ofPage`), and where its link goes.
 *
 * @example 「未经授权，不得转载。」 is `copyright`, 「责任编辑：张三」 `editor-credit`.
 */
export function boilerplateReason(
  block: RawBlock,
  ofPage?: ReadonlySet<BoilerplateReason>,
): BoilerplateReason | undefined {
  const { kind, text, look } = block;
  const byWords = reasonOfWords(text, { isHeading: kind === 'heading' });
  if (byWords !== undefined && !(kind === 'caption' && ofPictures.has(byWords))) return byWords;
  const signed = text.length <= 60 && isSignature(text);
  const byPlace = signed ? undefined : reasonOfBox(block, ofPage);
  if (byPlace !== undefined) return byPlace;
  if (look.link !== undefined && text.length <= longestBox && promotion.test(look.link.href)) return 'subscribe';
  // The name of an agency beside its picture: `<span class="image-copyright">Reuters</span>`.
  if (text.length <= 40 && /(?:^|[\s_-])copyright(?=\s|$)/.test(look.hints)) return 'copyright';
  const dated = text !== '' && text.length <= 40 && /\d{4}/.test(text);
  if (dated && (updateStamp.test(text) || parseDate(text) !== undefined)) return 'timestamp';
  if (shortcode.test(text)) return 'shortcode';
  return signed ? 'byline' : undefined;
}

/** True for a list item that is nothing but a link; several of them in a row inside a text are reading tips. */
export function isLinkItem(block: RawBlock): boolean {
  return block.kind === 'list-item' && block.look.linked && block.text.length >= 6;
}

/** True for a block that only leads elsewhere: what follows 「相关阅读」 belongs to it as long as this holds. */
export function isLinkOnly(block: RawBlock): boolean {
  return (
    (block.kind === 'image' && block.look.linked) ||
    (block.kind !== 'image' && block.look.linked && block.text.length <= 200)
  );
}
