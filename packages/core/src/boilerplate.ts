import type { BoilerplateReason } from './article.js';
import { isSignature } from './bylines.js';
import { parseDate } from './dates.js';
import type { RawBlock } from './raw-block.js';

/** What the words of a block say about why it is there; written for short blocks in both scripts, first match wins. */
const byText: readonly {
  readonly reason: BoilerplateReason;
  readonly longest: number;
  readonly patterns: readonly RegExp[];
}[] = [
  {
    reason: 'advertisement',
    longest: 12,
    patterns: [/^[（(【[]?(?:广告|廣告|推广|推廣|advertisement|sponsored(?: content)?)[）)】\]]?$/i],
  },
  {
    reason: 'copyright',
    longest: 160,
    patterns: [
      /未[经經]授[权權]|版[权權]所有|[转轉][载載][请請]注明|不得[转轉][载載]|[请請]勿[转轉][载載]|著作權|^(?:copyright|©)|all rights reserved|本文系.{1,20}(?:独家|原创)/i,
    ],
  },
  {
    reason: 'feed-footer',
    longest: 200,
    patterns: [
      /获取更多\s*RSS|feedx\.(?:net|top)/i,
      /^the post .{1,160} appeared first on /i,
      /^(?:订阅|訂閱)?\s*RSS\s*[:：]/i,
    ],
  },
  {
    reason: 'notice',
    longest: 400,
    patterns: [
      /^[【（([]?\s*(?:免[責责][声聲]明|特[别別][声聲]明|[风風][险險]提示|[声聲]明[:：]|原[标標][题題][:：]|notice:|disclaimer|[本该該]文[仅僅]代表|以上[内內]容(?:仅|僅|[为為]))/i,
      /^[【（([]?\s{0,20}.{0,20}不代表.{1,14}(?:立[场場]|[观觀][点點])/i,
      /[您你]的[浏瀏][览覽]器|我[们們]的[标標][准準][:：]|[标標]准[:：].{0,6}信任原[则則]|requires? javascript|enable javascript|^[（(【]完[）)】]$/i,
      /^\W*the end\W*$/i,
    ],
  },
  {
    reason: 'editor-credit',
    longest: 80,
    patterns: [
      /^[（(【[]?\s*(?:(?:责任|責任|执行|本文|網頁|网页|值班)?(?:编辑|編輯)|责编|責編|编译|編譯|译者|譯者|发稿|發稿|翻译|翻譯|校对|校對|审核|審核|審校|审校|監製|监制)[:：/／|｜\s]/u,
      /(?:责任|責任)(?:编辑|編輯)\s*[:：]/,
      /[责責][编編](?:\s*[:：]|\s)\s*\p{Script=Han}{2}/u,
      /^[【[]纠错[】\]]/,
    ],
  },
  {
    reason: 'related-links',
    longest: 40,
    patterns: [
      /^[【[]?(?:相[关關](?:阅读|閱讀|文章|新闻|新聞|报道|報道|報導|链接|連結)|延伸(?:阅读|閱讀)|推[荐薦](?:阅读|閱讀)|更多(?:新闻|新聞|報導|报道)|热门(?:文章|新闻)|熱門(?:文章|新聞))/,
    ],
  },
  {
    reason: 'subscribe',
    longest: 120,
    patterns: [
      /^(?:点击|點擊|立即|欢迎|歡迎|请|請)?(?:订阅|訂閱)/,
      /(?:关注|關注|追蹤).{0,14}(?:公众号|公眾號|微信|微博|频道|頻道)/,
      /扫(?:码|描.{0,6}二维码)|掃描/,
      /(?:下载|下載).{0,14}(?:app|客户端|客戶端)/i,
      /^subscribe\b/i,
      /(?:成[为為]|加入).{0,12}(?:[订訂][户戶]|[会會][员員])/,
      /月[费費][订訂][户戶]|[长長]期支持我[们們]|[赞贊]助我[们們]|捐款支持/,
    ],
  },
  {
    reason: 'share-widget',
    longest: 40,
    patterns: [
      /^(?:分享(?:到|至|本文)?|[转轉][发發]|列印|打印|複製連結|复制链接|facebook|twitter|whatsapp|line|email|微信|微博)(?:[\s:：|,，、]|$)/i,
    ],
  },
  {
    reason: 'more-link',
    longest: 40,
    patterns: [
      /^(?:[>＞»›]+\s*)?(?:点击进入|阅读更多|閱讀更多|[继繼][续續][阅閱][读讀]|查看(?:更多|全文|原文)|点击(?:查看|阅读)|點擊(?:查看|閱讀)|(?:阅读|閱讀)原文|原文(?:链接|連結|網址)|read more|更多\s*[>＞»›])/i,
    ],
  },
];

const byHint: readonly { readonly reason: BoilerplateReason; readonly pattern: RegExp }[] = [
  { reason: 'advertisement', pattern: /(?:^|[\s_-])(?:ads?|advert\w*|dfp\S*|sponsor\w*)(?:[\s_-]|$)/ },
  { reason: 'share-widget', pattern: /(?:^|[\s_-])(?:share|sharing|social|addthis|sns)(?:[\s_-]|$)/ },
  {
    reason: 'related-links',
    pattern: /(?:^|[\s_-])(?:related|recommend\w*|read-?more|more-?news|more-?articles?)(?:[\s_-]|$)/,
  },
  { reason: 'subscribe', pattern: /(?:^|[\s_-])(?:subscri\w*|newsletter\w*|paywall)(?:[\s_-]|$)/ },
];

/** What a crawler writes under a bulletin: (更新时间戳: 1671886395406). */
const updateStamp = /^[（(]更新[时時][间間]戳?[:：]\s*\d{10,13}[）)]$/;

const promotion = /subscri(?:be|ption)|\/promotions?\/|newsletter/i;

/** No hint is the page's own. */
const noReasons: ReadonlySet<BoilerplateReason> = new Set();

/** Text beyond this is prose, whatever the box around it is called. */
const longestBox = 120;

const hinted = (hints: string): BoilerplateReason | undefined =>
  byHint.find(({ pattern }) => pattern.test(hints))?.reason;

/**
 * The reasons that the ids and classes around prose would give: these belong to the page (a body with the class
 * `subscribed`), not to boxes, and say nothing about short blocks either. Linear.
 */
export function reasonsOfPage(blocks: readonly RawBlock[]): ReadonlySet<BoilerplateReason> {
  const reasons = blocks.flatMap(({ text, hints }) => (text.length > longestBox ? (hinted(hints) ?? []) : []));
  return reasons.length === 0 ? noReasons : new Set(reasons);
}

/**
 * Says why a block is no part of the journalism, or `undefined` when it is. By its words, the ids and classes around it
 * (but those in `ofPage`), and where its link goes.
 *
 * @example 「未经授权，不得转载。」 is `copyright`, 「责任编辑：张三」 `editor-credit`.
 */
export function boilerplateReason(
  { kind, text, look, hints }: RawBlock,
  ofPage: ReadonlySet<BoilerplateReason> = noReasons,
): BoilerplateReason | undefined {
  const byWords = byText.find(
    ({ longest, patterns }) => text !== '' && text.length <= longest && patterns.some((pattern) => pattern.test(text)),
  );
  if (byWords !== undefined) return byWords.reason;
  const short = text.length <= longestBox;
  const byPlace = short && kind !== 'heading' ? hinted(hints) : undefined;
  if (byPlace !== undefined && !ofPage.has(byPlace)) return byPlace;
  if (look.link !== undefined && short && promotion.test(look.link.href)) return 'subscribe';
  const dated = text !== '' && text.length <= 40 && /\d{4}/.test(text);
  if (dated && (updateStamp.test(text) || parseDate(text) !== undefined)) return 'timestamp';
  if (/^\{\{[<%][^\n]*[>%]\}\}$/.test(text)) return 'shortcode';
  return text.length <= 60 && isSignature(text) ? 'byline' : undefined;
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
