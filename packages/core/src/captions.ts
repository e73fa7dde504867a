import type { RawBlock } from './raw-block.js';

/** Words that only stand under pictures: a credit to an agency or photographer. */
const credit =
  /(?:图|圖|图片|圖片|照片|摄|攝)(?:自|源|片?[来來]源|[:：])|资料(?:图|照)|資料(?:圖|照)|(?:摄|攝)[）)]?$|[（(](?:AFP|AP|Reuters|Getty|EPA|法新社|路透|路透社|美联社|美聯社|新华社|新華社|中新社|视觉中国)[^）)]{0,20}[）)]$/i;

const captionHint =
  /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text|img-?(?:desc|note|title)|pic-?(?:desc|note|info)|photo-?(?:desc|caption))(?:[\s_-]|$)/;

const longest = 250;

/**
 * Tells whether a block is the caption of the picture before it: in a figure, in small print, centred and grey, with a
 * picture credit, or the words of the picture's `alt`. `before` is the block right before it, without boilerplate.
 *
 * @example After a picture, the centred grey 「俄外长拉夫罗夫在会议上发言 图源：塔斯社」 is one.
 */
export function isCaption(block: RawBlock, before: RawBlock | undefined): boolean {
  if (block.kind === 'caption') return true;
  if (before?.kind !== 'image' || block.text.length > longest) return false;
  if (block.kind !== 'paragraph' && block.kind !== 'table') return false;
  const { look, text } = block;
  return (
    look.small ||
    (look.centred && (look.coloured || look.italic || credit.test(text))) ||
    (text.length <= 120 && credit.test(text)) ||
    captionHint.test(block.hints) ||
    (before.alt !== undefined && before.alt.trim() === text)
  );
}
