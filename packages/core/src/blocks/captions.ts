import type { RawBlock } from './raw-block.js';

/** Words that only stand under pictures: a credit to an agency or photographer, wherever it stands. */
const credit =
  /(?:图|圖|图片|圖片|照片|摄|攝)(?:自|源|片?[来來]源|[:：])|资料(?:图|照)|資料(?:圖|照)|(?:摄|攝)[）)]?$|[（(](?:AFP|AP|Reuters|Getty|EPA|法新社|路透|路透社|美联社|美聯社|新华社|新華社|中新社|视觉中国)[^）)]{0,20}[）)]$/i;

/** Marks by which a line points at the picture beside it. */
const pointer = /^[△▲▼▽↑↓⬆⬇◤◥◢◣]/;

/** 图为…, 图：…, 圖說：…: the line says itself what it is. */
const named =
  /^[（([【]?\s*(?:[图圖](?:为|為|说|說|[片註注])?\s*[:：/／]|[图圖][为為]|[▲△]?[资資]料[图圖]|[图圖]\d{1,2}[\s:：.])/;

/** A credit at the end: （受访者供图）, （視頻截圖）, （圖／美聯社）, 人民视觉 图, 攝 110年8月3日. */
const lastCredit = [
  /(?:供[图圖]|[供提][供]?\s*[图圖]|截[图圖]|[视視][频頻]截[图圖]|[网網][络絡][图圖]|[图圖]片)[）)】]?$/,
  /[（(【／/](?:[图圖]|取自|翻[摄攝]自|摘自|[图圖]片?[来來]源)[^（()）]{1,24}[）)】]?$/,
  /[\p{Script=Han}]\s[图圖]$/u,
  /[摄攝]\s{0,3}(?:於|于)?[\s\d年月日/.-]{4,20}$/,
];

/** A sentence and the picture's credit, all of it: 「……打捞物品。照片：法新社/盖蒂图片社」. Only captions end so. */
const creditedSentence =
  /[。.」”）)]\s*(?:照片|[摄攝]影|[图圖]片[来來]源|[图圖]源|[图圖]片)\s*[:：][^。，；：:]{2,30}$/;

const captionHint =
  /(?:^|[\s_-])(?:cap|caption|figcaption|wp-caption-text|img-?(?:cap|caption|desc|descr|description|note|title|txt|text)|pic-?(?:cap|caption|desc|note|info|intro|text|txt|word|title)|photo-?(?:desc|caption|text|info)|image-?(?:caption|desc|description|text)|desc)(?:[\s_-]|$)/;

/** The title, the source and the notes of a chart, which stand where its picture would. */
const chartHint =
  /(?:^|[\s_-])(?:chart|infographic)_{0,2}-?(?:title|head(?:line)?|source|footnote|notes?|caption|desc)(?=\s|$)/;

const longest = 250;
const longestLine = 120;

/** Whether the words of a block are those of a picture's caption, wherever it stands. */
const saysCaption = (text: string): boolean =>
  pointer.test(text) || named.test(text) || credit.test(text) || lastCredit.some((pattern) => pattern.test(text));

/**
 * Tells whether a block is the caption of the picture before it: in a figure, in small print, centred or grey, in a box for
 * captions, with a picture credit or a pointer (▲), or the words of the picture's `alt`. `before` is the block right before
 * it, without boilerplate.
 *
 * @example After a picture, the centred grey 「俄外长拉夫罗夫在会议上发言 图源：塔斯社」 is one.
 */
export function isCaption(block: RawBlock, before: RawBlock | undefined): boolean {
  if (block.kind === 'caption' || (block.text.length <= longest && chartHint.test(block.hints))) return true;
  if (block.kind === 'paragraph' && block.text.length <= longest && creditedSentence.test(block.text)) return true;
  if (before?.kind !== 'image' || block.text.length > longest) return false;
  if (block.kind !== 'paragraph' && block.kind !== 'table') return false;
  const { look, text } = block;
  const line = text.length <= longestLine;
  return (
    look.small ||
    captionHint.test(block.hints) ||
    captionHint.test(look.hints) ||
    (look.centred && (look.coloured || look.italic || credit.test(text))) ||
    (line && (look.grey || look.italic || (look.centred && !look.headed && !look.strong) || saysCaption(text))) ||
    (before.alt !== undefined && before.alt.trim() === text)
  );
}
