import type { BlockRole } from '../article.js';
import type { RawBlock } from './raw-block.js';

/** Classes that the networks' own embedding code gives to a post. */
const postHint =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|tiktok-embed|telegram-post|bluesky-embed|reddit-embed-bq|weibo-embed)(?=\s|$)/;

const editorNote =
  /^[【（([]?\s*(?:编者按|編者按|编者注|編者註|编者案|編者案|编按|編按|编案|編案|编辑按|編輯按|译者按|譯者按|译按|譯按|编者的话|編者的話|主编按|主編按)\s*[】）)\]]?\s*[:：，,\s]/;

const correction = [
  /^[【（([]?\s*(?:更正|勘误|勘誤|订正|訂正|纠正|糾正)(?:启事|啟事|说明|說明|声明|聲明|通知)?\s*(?:[】）)\]]|[:：])/,
  /^[（(【[]?\s*(?:本|此|该|該)(?:文|报道|報道|報導|新闻|新聞|稿)[^。]{0,40}(?:更正|订正|訂正|勘误|勘誤)/,
  /^[（(【[]?\s*(?:本|此|该|該)(?:文|报道|報道|報導|新闻|新聞|稿)的?(?:较早|較早|早前|早期|此前|先前|之前|最初|初)的?版本/,
  /^(?:corrections?\s*:|an earlier version of this (?:article|story)\b)/i,
];

/** The label of a film or a sound: 视频：拜登讲话, 【影片】…, 音频 | …. */
const mediaLabel =
  /^[【（([]?\s*(?:视频|視頻|影片|短片|影音|音频|音頻|录音|錄音|播客|收听|收聽|video|audio|podcast)\s*(?:[】）)\]]|[:：|｜／/])/i;

const longestLabel = 80;

/**
 * The part that the words or the classes around a block give it, whatever stands around it: `editor-note`,
 * `correction`, `post`, `media-label`; `undefined` for all others.
 *
 * @example 「更正：本文早前误称会谈在喀布尔举行。」 is a `correction`, 「编者按：……」 an `editor-note`.
 */
export function ownRole({ text, kind, hints }: RawBlock): BlockRole | undefined {
  if (kind === 'heading' || kind === 'table' || kind === 'code' || kind === 'image') return undefined;
  if (postHint.test(hints)) return 'post';
  if (correction.some((pattern) => pattern.test(text))) return 'correction';
  if (editorNote.test(text)) return 'editor-note';
  return text.length <= longestLabel && mediaLabel.test(text) ? 'media-label' : undefined;
}
