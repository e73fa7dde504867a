import type { BoilerplateReason } from './article.js';
import { isSignature } from './bylines.js';
import { parseDate } from './dates.js';
import type { RawBlock } from './raw-block.js';

/** What the words of a block say about why it is there; written for short blocks in both scripts, first match wins. */
const byText: readonly { readonly reason: BoilerplateReason; readonly longest: number; readonly pattern: RegExp }[] = [
  {
    reason: 'advertisement',
    longest: 12,
    pattern: /^[（(【[]?(?:广告|廣告|推广|推廣|advertisement|sponsored(?: content)?)[）)】\]]?$/i,
  },
  {
    reason: 'copyright',
    longest: 160,
    pattern:
      /未[经經]授[权權]|版[权權]所有|[转轉][载載][请請]注明|不得[转轉][载載]|[请請]勿[转轉][载載]|著作權|^(?:copyright|©)|all rights reserved|本文系.{1,20}(?:独家|原创)/i,
  },
  { reason: 'feed-footer', longest: 200, pattern: /获取更多\s*RSS|feedx\.(?:net|top)|^(?:订阅|訂閱)?\s*RSS\s*[:：]/i },
  {
    reason: 'notice',
    longest: 400,
    pattern:
      /^[【（([]?\s*(?:免[責责][声聲]明|特[别別][声聲]明|[风風][险險]提示|[声聲]明[:：]|原[标標][题題][:：]|notice:|disclaimer|[本该該]文[仅僅]代表|以上[内內]容(?:仅|僅|[为為]))|[您你]的[浏瀏][览覽]器|我[们們]的[标標][准準][:：]|[标標]准[:：].{0,6}信任原[则則]|requires? javascript|enable javascript|^\W*the end\W*$|^[（(【]完[）)】]$/i,
  },
  {
    reason: 'editor-credit',
    longest: 80,
    pattern:
      /^[（(【[]?\s*(?:(?:责任|責任|执行|本文|網頁|网页|值班)?(?:编辑|編輯)|责编|責編|编译|編譯|翻译|翻譯|校对|校對|审核|審核|審校|审校|監製|监制)\s*[:：/／|｜\s]|(?:责任|責任)(?:编辑|編輯)\s*[:：]|^[【[]纠错[】\]]/,
  },
  {
    reason: 'related-links',
    longest: 40,
    pattern:
      /^[【[]?(?:相[关關](?:阅读|閱讀|文章|新闻|新聞|报道|報道|報導|链接|連結)|延伸(?:阅读|閱讀)|推[荐薦](?:阅读|閱讀)|更多(?:新闻|新聞|報導|报道)|热门(?:文章|新闻)|熱門(?:文章|新聞))/,
  },
  {
    reason: 'subscribe',
    longest: 120,
    pattern:
      /^(?:点击|點擊|立即|欢迎|歡迎|请|請)?(?:订阅|訂閱)|(?:关注|關注|追蹤).{0,14}(?:公众号|公眾號|微信|微博|频道|頻道)|扫(?:码|描.{0,6}二维码)|掃描|(?:下载|下載).{0,14}(?:app|客户端|客戶端)|^subscribe\b|(?:成[为為]|加入).{0,12}(?:[订訂][户戶]|[会會][员員])|月[费費][订訂][户戶]|[长長]期支持我[们們]|[赞贊]助我[们們]|捐款支持/i,
  },
  {
    reason: 'share-widget',
    longest: 40,
    pattern:
      /^(?:分享(?:到|至|本文)?|[转轉][发發]|列印|打印|複製連結|复制链接|facebook|twitter|whatsapp|line|email|微信|微博)(?:[\s:：|,，、]|$)/i,
  },
  {
    reason: 'more-link',
    longest: 40,
    pattern:
      /^(?:[>＞»›]+\s*)?(?:点击进入|阅读更多|閱讀更多|[继繼][续續][阅閱][读讀]|查看(?:更多|全文|原文)|点击(?:查看|阅读)|點擊(?:查看|閱讀)|(?:阅读|閱讀)原文|原文(?:链接|連結|網址)|read more|更多\s*[>＞»›])/i,
  },
];

const byHint: readonly { readonly reason: BoilerplateReason; readonly pattern: RegExp }[] = [
  { reason: 'advertisement', pattern: /(?:^|[\s_-])(?:ads?|advert\w*|dfp\S*|sponsor\w*)(?:[\s_-]|$)/ },
  { reason: 'share-widget', pattern: /(?:^|[\s_-])(?:share|sharing|social|addthis|sns)(?:[\s_-]|$)/ },
  {
    reason: 'related-links',
    pattern: /(?:^|[\s_-])(?:related|recommend\w*|read-?more|more-?news|more-?articles?(?:-\w+)?)(?:[\s_-]|$)/,
  },
  { reason: 'subscribe', pattern: /(?:^|[\s_-])(?:subscri\w*|newsletter\w*|paywall)(?:[\s_-]|$)/ },
];

const promotion = /subscri(?:be|ption)|\/promotions?\/|newsletter/i;

/**
 * Says why a block is no part of the journalism, or `undefined` when it is. By its words, the ids and classes around it,
 * and where its link goes.
 *
 * @example 「未经授权，不得转载。」 is `copyright`, 「责任编辑：张三」 `editor-credit`.
 */
export function boilerplateReason(block: RawBlock): BoilerplateReason | undefined {
  const { text, hints, look } = block;
  const byWords = byText.find(({ longest, pattern }) => text !== '' && text.length <= longest && pattern.test(text));
  if (byWords !== undefined) return byWords.reason;
  const short = text.length <= 120;
  const byPlace = short && block.kind !== 'heading' ? byHint.find(({ pattern }) => pattern.test(hints)) : undefined;
  if (byPlace !== undefined) return byPlace.reason;
  if (look.link !== undefined && short && promotion.test(look.link.href)) return 'subscribe';
  if (text !== '' && text.length <= 40 && /\d{4}/.test(text) && parseDate(text) !== undefined) return 'timestamp';
  if (/^\{\{[<%][^\n]*[>%]\}\}$/.test(text)) return 'shortcode';
  if (text.length <= 60 && isSignature(text)) return 'byline';
  return undefined;
}

/** True for a list item that is nothing but a link; several of them in a row inside a text are reading tips. */
export function isLinkItem(block: RawBlock): boolean {
  return block.kind === 'list-item' && block.look.linked && block.text.length >= 6;
}

/** True for a block that only leads elsewhere: what follows 「相关阅读」 belongs to it as long as this holds. */
export function isLinkOnly(block: RawBlock): boolean {
  return block.kind === 'image' || (block.look.linked && block.text.length <= 200);
}
