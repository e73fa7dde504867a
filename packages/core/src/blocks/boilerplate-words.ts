import type { BoilerplateReason } from '../article.js';
import { isCreditLine } from './credit-line.js';
import { furnitureLine, furnitureWords } from './furniture-line.js';
import { isTimeLine } from './time-line.js';

/** What the words of a line say about why it is there. */
interface Rule {
  readonly reason: BoilerplateReason;
  readonly longest: number;
  /** Written for {@link furnitureLine}: Simplified, lower case, no brackets around it. */
  readonly patterns: readonly RegExp[];
}

/**
 * Forms of whole lines: both ends are said, or the rest is short and has no stop. They are no sentences, so nothing in
 * them is told by anybody.
 */
const lines: readonly Rule[] = [
  {
    reason: 'advertisement',
    longest: 40,
    patterns: [
      /^(?:广告|推广|赞助内容|ads?|advertisements?|advertorial|sponsored|sponsored content)$/,
      /^(?:广告 ?)?请?(?:继续往下|往下继续|继续向下)(?:阅读|观看|看)[.…。 ]{0,6}$/,
      /^(?:story continues|article continues|continue reading) below(?: (?:this )?advertisement)?$/,
    ],
  },
  {
    reason: 'copyright',
    longest: 160,
    patterns: [/^©/, /^copyright ?(?:©|\(c\)|\d{4}|by )/, /^\(c\) ?\d{4}/, /^版权(?:声明|所有|信息)$/],
  },
  {
    reason: 'notice',
    longest: 40,
    patterns: [
      /^(?:全文|本文)?(?:完|终|完结)[。]?$/,
      /^(?:the )?end[.。]?$/,
      /^cookies? ?(?:政策|设置|设定|声明|policy|settings|notice)?$/,
      /^使用 ?cookies? ?政策/,
      /^this slideshow requires javascript/,
      /^disclaimer$/,
      /^(?:免责|版权|风险)(?:声明|提示)$/,
      /^.{0,12}(?:icp[备证]|公网安备) ?[\d-]{6,}号?(?:-\d{1,2})?$/,
      /^[^。，]{0,12}(?:报料|爆料|新闻热线|举报电话|举报邮箱|举报热线|线索征集|联系邮箱|投稿邮箱)[^。，]{0,8}[:：] ?[\da-z]/,
    ],
  },
  { reason: 'notice', longest: 200, patterns: [/^原标题[:：]/] },
  { reason: 'copyright', longest: 400, patterns: [/^版权(?:声明|信息)[:：]/] },
  { reason: 'subscribe', longest: 120, patterns: [/^subscribe (?:to|for|now|today|here)\b/] },
  {
    reason: 'source',
    longest: 400,
    patterns: [/^(?:文章|本文|新闻|原文)?(?:来源|出处|转自|转载自|source) ?[:：] ?(?:https?:|www\.)\S{1,360}$/],
  },
  {
    reason: 'source',
    longest: 80,
    patterns: [
      /^(?:文章|本文|稿件|新闻|消息|图文|信息|内容|原文|综合|文字)?(?:来源|稿源|出处|转自|转载自|原载|原刊|摘自) ?[:：｜|／/][^。！？]{0,70}$/,
      /^source ?[:：][^。]{1,70}$/,
      /^\d{4}[-年./][\d\s年月日时分秒:：./-]{3,20} ?(?:文章|稿件)?(?:来源|稿源)[:：][^。！？]{0,50}$/,
      /^(?:本文)?(?:编译|摘编|整理|综合)自[^。，！？的]{2,20}$/,
    ],
  },
  {
    reason: 'navigation',
    longest: 40,
    patterns: [
      /^[上下前后]一?[篇页章节条则][新闻文章]{0,2}$/,
      /^(?:previous|next|prev|older|newer)(?: (?:post|article|page|story|entry)s?)?$/,
      /^返回(?:顶部|列表|目录|上一?[页级层]|[^。，的]{0,6}首页|搜狐|网易|频道|专题)(?:[，, ]?(?:查看更多|返回[^。，的]{0,6}首页))?$/,
      /^回到?(?:顶部|首页|页首|页顶|最上方|上方|目录|顶端)$/,
      /^(?:back to top|skip to (?:main )?(?:content|navigation))$/,
      /^(?:直接访问|跳至|跳到|跳转到?|转到)(?:主页|主要|正文)?(?:内容|正文|导航)$/,
      /^(?:浏览其他|返回)章节$/,
      /^(?:举报|举报[/／ ]?反馈|投诉|我要(?:举报|纠错|反馈|评论|留言)|意见反馈|内容报错)$/,
      /^(?:发表|我要|写|查看|全部|最新|热门|网友|用户|读者|精彩|暂无|参与|添加|\d{1,6} ?条?)(?:评论|留言|跟帖)(?:区|列表)?(?: ?[(（]?\d{0,7}[)）]?)?$/,
      /^(?:评论|留言|跟帖)(?:区|功能已关闭|已关闭)$/,
      /^请?先?登录后?(?:才能|即可|可以?|再)?(?:发表|参与|查看)(?:评论|留言|讨论)?$/,
      /^(?:leave|post|add|write) a (?:comment|reply)$/,
      /^(?:\d{1,5}|no|view|show) ?comments?(?: yet)?$/,
      /^(?:收起|展开|注册|登录|登录[/／ ]注册|menu|log ?in|sign in|sign up)$/,
    ],
  },
  {
    reason: 'navigation',
    longest: 120,
    patterns: [
      /^(?:上|下|前|后)一?篇(?:新闻|文章)? ?[:：>»›][^。！？]{0,80}$/,
      /^(?:标签|关键[词字]|tags?|tagged|keywords?|filed under|categor(?:y|ies)|分类)(?: ?(?:[:：]|>>|»|›)[^。！？]{0,100})?$/,
      /^(?:您|你)?(?:当前|现在)?的?(?:所在)?位置[:：][^。！？]{1,80}$/,
      /^首页 ?[>»›＞][^。！？]{1,80}$/,
    ],
  },
  {
    reason: 'navigation',
    longest: 30,
    patterns: [
      /^(?:阅读|浏览|点击|观看|人气|热度|点赞|转发|收藏|评论|views?|reads?|赞)[量数]? ?[:：]? ?[\d.,]+ ?[万wk亿]?\+?[次人]?$/,
      /^[\d.,]+ ?[万wk亿]?\+? ?(?:次阅读|次浏览|人阅读|阅读|浏览|评论|views?|reads|shares?|comments?|likes?)$/,
      /^\d{1,3} ?(?:minutes?|min)(?: read)?$/,
      /^(?:预计)?阅读(?:时间|时长|需时|需要|大约需)[^。]{0,6}\d{1,3} ?分钟$/,
      /^(?:全文|本文)?(?:共|约|大约|字数[:：]?) ?\d{2,6} ?个?字$/,
    ],
  },
  {
    reason: 'related-links',
    longest: 100,
    patterns: [
      /^(?:相关|延伸|推荐|更多|热门|最新|精选|编辑推荐|同主题)(?:阅读|文章|新闻|报道|报导|链接|连结|内容|视频|影片|专题|推荐|播客)(?:推荐|请见|列表)?[:：]?$/,
      /^(?:相关|延伸|推荐|热门)(?:阅读|文章|新闻|报道|报导|链接|连结)(?:推荐)? ?[:：|｜»>／/][^。！？]{1,90}[！？]?$/,
      /^(?:延伸|相关)阅读 [^。！？]{1,60}[！？]?$/,
      /^(?:猜[你您]喜欢|为[你您]推荐|大家都在看|热门推荐|推荐播客|编辑推荐|今日热点|精彩推荐|看更多)[:：]?$/,
      /^(?:新闻|阅读|点击|人气|热门|热点|一周|本周|24小时)(?:新闻|点击)?(?:排行榜?|热榜)$/,
      /^[你您](?:可能|也许)(?:还|也|会)?(?:感兴趣|喜欢|想看)(?:的|的内容|的文章)?[:：]?$/,
      /^更多关于(?:此|本|这一?|该)(?:主题|话题|议题)的?(?:内容|新闻|报道|文章)?[:：]?$/,
      /^更多[:：](?: ?https?:\S{1,90})?$/,
      /^related(?: (?:articles?|stories|posts|news|topics|content|links))?[:：]?$/,
      /^(?:you may also like|you might also like|recommended(?: for you)?|more stories|read also|also read)[:：]?$/,
      /^most (?:read|popular|viewed)$/,
    ],
  },
  {
    reason: 'subscribe',
    longest: 60,
    patterns: [
      /^(?:订阅|免费订阅|立即订阅|我要订阅|取消订阅|subscribe|subscribe now|unsubscribe|newsletters?)[！!]?$/,
      /^(?:点击|立即|欢迎|请|马上|免费|我要)?订阅(?:我们|本[报刊站网]|《|“|「|电子报|每日|每周|频道|youtube|更多|简报|通讯|newsletter|rss|即|点)[^。，]{0,44}$/,
      /^sign up (?:for|to) (?:our|the|receive|get)\b/,
      /^(?:already a )?(?:subscriber|member)\?/,
      /^感谢[您你]的订阅[！!。]?$/,
      /^月费订户(?: ?网址)?(?:[:： ]|$)/,
    ],
  },
  {
    reason: 'share-widget',
    longest: 40,
    patterns: [
      /^点击以?(?:在|到)[^。，]{1,20}(?:共享|分享)(?:（在新窗口中打开)?$/,
      /^(?:共享|分享)(?:此|本|这篇)?(?:文章|文|新闻|内容|报道)?(?:到|至|给朋友|给好友|让更多人看到|链接|连结)?[:：]?$/,
      /^(?:扫一扫 ?)?分享[到至][^。，！？]{1,16}$/,
      /^(?:复制|拷贝)(?:链接|连结|网址)$/,
      /^(?:sharing is caring|share this(?: article| post| story)?|share on|share via|share with)\b[^.。]{0,20}$/,
      /^(?:click to )?(?:share|email|print|tweet)\b[^.。]{0,24}\(opens in new window$/,
    ],
  },
  {
    reason: 'more-link',
    longest: 60,
    patterns: [
      /^(?:继续|展开|点击|打开|查看|显示|加载)?(?:阅读|查看|打开|展开|显示|加载)?(?:更多|全文|原文|剩余全文|全部|剩余内容)[（(>»›＞.… ]{0,6}$/,
      /^继续阅读(?:本文|全文)?[.… ]{0,6}$/,
      /^(?:阅读|查看)更多[:：] ?[^。，]{1,50}$/,
      /^点击(?:进入|查看|阅读|观看|收看|收听|此处|这里|了解|图片|看)[^。，！？的]{0,24}$/,
      /^点击(?:查看|阅读|进入|看)[^。，！？]{0,12}(?:本文|原文|全文|英文版|中文版|大图|详情|更多|专题|链接)[^。，！？的]{0,8}。?$/,
      /^更多[^。，]{0,10}(?:内容|新闻|资讯|报道|文章|精彩)[，, ]?(?:请|尽在|点击|敬请|欢迎)[^。，]{1,20}$/,
      /^(?:\.{2,6}|…{1,2}) ?more$/,
      /^read (?:more|the full (?:story|article)|full (?:story|article))(?:$|[^a-z ]| (?:about|on|at|here))/,
      /^(?:see|view|show|load) more$/,
    ],
  },
  {
    reason: 'more-link',
    longest: 200,
    patterns: [/^(?:原文|全文|阅读原文)(?:链接|连结|网址|地址|出处)(?:$|[:： ])/, /^阅读原文(?:$|[:： ])/],
  },
  {
    reason: 'media-player',
    longest: 60,
    patterns: [
      /^(?:play|watch) (?:video|audio)$/,
      /^(?:视频|影片|音频|播放器)(?:正在)?(?:加载|载入|缓冲)中?[.… ]{0,6}$/,
      /^点击(?:播放|收听|观看|收看)(?:视频|影片|音频|录音)?$/,
      /^使用浏览器播(?:放)?视频/,
      /^view video in browser$/,
      /^listen to (?:this|the) (?:article|story)$/,
      /^(?:收听|聆听|朗读)(?:本文|全文|文章|这篇文章)$/,
      /^(?:没有媒体可用资源|no media source currently available)$/,
    ],
  },
];

/** Phrases that only pages say; they may be whole sentences, so what somebody is quoted with is none of them. */
const phrases: readonly Rule[] = [
  {
    reason: 'copyright',
    longest: 160,
    patterns: [
      /^(?:[^。]{0,30}[，。；：;:] ?)?(?:未经|如未经|非经|未得)[^，。]{0,20}(?:授权|许可|允许|同意|书面)[^。，]{0,12}(?:不得|禁止|严禁|请勿|谢绝|勿)[^，。]{0,10}(?:转载|复制|使用|引用|摘编|转发|镜像|转贴|刊登)(?:[，。！；,.;、及或和]|$)/,
      /^(?:[^。]{0,20}[，。；;|] ?)?(?:如需)?(?:转载|引用)[^。，的]{0,6}请(?:务必)?(?:注明|联系|取得|获得)/,
      /^(?:[^。]{0,20}[，。；;] ?)?(?:请勿|不得|谢绝|严禁|禁止|无断)(?:擅自|随意|任意)?转载(?:禁止)?(?:[！!，。]|$)/,
      /^転载禁止$/,
      /^(?:[^。，]{0,20} ?)?版权(?:所有|归[^。，]{1,24}所有)(?:$|[，,。；;！! ©\d]|翻印|违者|侵权|请勿|不得)/,
      /^(?:本文|本站|本报道|版权|以上|所有)[^。]{0,40}受到?[着著]作权法保护/,
      /^(?:本文)?[着著]作权(?:归|属|所有|声明)/,
      /all rights reserved/,
      /^本文系[^。，]{1,20}(?:独家|原创)/,
      /^本文(?:依|采用?|以|遵循) ?(?:cc|创用|知识共享|署名)/,
      /^本文(?:首发|原载|刊载|转载|原刊|摘自|选自|转自)[自于在]?[^，。]{1,30}，[^。]{0,24}(?:转载|授权|许可)/,
    ],
  },
  {
    reason: 'source',
    longest: 60,
    patterns: [/^本文(?:首发|原载|刊载|转载|原刊|摘自|选自|转自|编译自)[自于在]?[^，。]{1,30}。?$/],
  },
  {
    reason: 'notice',
    longest: 400,
    patterns: [
      /^(?:免责声明|特别声明|郑重声明|风险提示|notice|disclaimer)[:：\]】]/,
      /^声明[:：][^。]{0,40}(?:本文|本站|本网|本报|平台|作者|版权|观点|转载|文章|侵权|投稿|该文|刊登)/,
      /^(?:本|该|此|以上)(?:文|稿|内容|文章|评论|言论|信息)(?:内容|观点)?(?:仅|只|纯属|不构成)/,
      /^(?:本文|文章|作者|以上|以下|摘[编译]自|内容|评论|专栏|投稿|言论|上述|该文|此文|图文|署名文章|所有|转载)[^。]{0,24}不代表[^。]{1,16}(?:立场|观点|看法|意见)/,
      /^[^。，]{0,10}[您你]的浏览器(?:不支持|不支援|版本|已禁用|禁用)/,
      /更新[您你]的浏览器/,
      /requires? javascript|enable javascript/,
      /^我们的标准[:：][^。]{0,12}信任原则/,
      /^(?:本网站|本站|我们)(?:会)?使用 ?cookie/,
    ],
  },
  {
    reason: 'notice',
    longest: 60,
    patterns: [
      /^本(?:故事|文|报道|报导|新闻)已(?:经)?更新(?:[，,。]|$)/,
      /^如有(?:任何)?(?:新闻)?(?:线索|报料|爆料)[，,]/,
      /欢迎(?:致电|来电)(?:爆料|报料|提供)/,
    ],
  },
  {
    reason: 'subscribe',
    longest: 120,
    patterns: [
      /^(?:[^。]{0,40}[，,！!] ?)?(?:欢迎|请|记得|敬请|立即|马上|别忘了?|(?:欢迎|请)?点击[^。，、]{0,6}|扫码|长按[^。，]{0,8})[、，]?(?:订阅或登录|订阅(?:我们|本|《|nyt|ft|[a-z]|新闻信|电子报|频道|更多|简报|通讯))/,
      /^(?:[^。]{0,40}[，,！!] ?)?(?:欢迎|请|记得|敬请|搜索|点击[^。，]{0,6}|扫码|长按[^。，]{0,8})(?:关注|追踪|加入|订阅)[^，。]{0,20}(?:公众号|官方账号|微信|微博|频道|电报|telegram|line|facebook|twitter|推特|instagram|youtube|脸书|粉丝页|粉专|我们)(?:[:：@（(“「！!。，, ]|$)/,
      /^(?:关注|追踪)[^，。的]{0,14}(?:公众号|微信|微博|频道|telegram|line)(?:[:：@“「（(！! ]|$)/,
      /^微信(?:搜索|关注|搜一搜)[“「:：]/,
      /^(?:请|微信|用?手机)?(?:扫码|扫一扫|扫描|长按|识别)(?:识别)?(?:上方|下方|左侧|右侧|此|本|图中)?(?:二维码|qr ?code)?(?:关注|下载|加入|添加|订阅|阅读|$)[^。，]{0,20}$/,
      /^(?:[^。]{0,40}[，,！!] ?)?(?:请|立即|马上|欢迎|点击|免费|按此|点此|快来)?下载[^。，的]{0,14}(?:app|客户端|应用程?式?)(?:$|[ ：:，！!。,（(])/,
      /点[我此]下载|按我看/,
      /^(?:[^。]{0,30}[，,！!] ?)?(?:欢迎|立即|请|即刻|点击[^。，]{0,8})(?:成为|加入)[^，。]{0,10}(?:会员|订户|好友)(?:$|[，,！!。： ])/,
      /^(?:成为|加入)[^，。]{0,14}(?:会员|订户|好友)(?:$|[，,！!])/,
      /月费订户|长期支持我们|赞助我们|捐款支持(?:我们|本|$)/,
      /订阅(?:请)?点击?(?:这里|此处)|点击?(?:这里|此处)(?:取消|免费|立即)?订阅/,
      /[您你]的每日(?:新闻信|新闻简报|通讯)/,
      /^(?:此文|本文|该文)限时免费/,
      /^推荐进入[^。，]{1,12}(?:数据库|客户端|app)/,
      /即like[^。，]{0,10}专页/,
      /别忘了给予支持与赞赏/,
      /^如果[您你]?(?:喜欢|觉得)(?:本|这|此)[^。，]{1,10}[，,] ?(?:欢迎|请|别忘)/,
    ],
  },
  {
    reason: 'contributor',
    longest: 160,
    patterns: [
      /[为对]本(?:文|报道|报导)(?:亦|也|均)?(?:有|做出|作出|提供)了?[^。，]{0,6}(?:贡献|协助)。?$/,
      /(?:contributed (?:to this (?:report|story|article)|reporting))/,
      /^(?:additional )?reporting by /,
      /^[\w.+]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}$/,
    ],
  },
];

const feed: readonly RegExp[] = [
  /获取更多\s*RSS|feedx\.(?:net|top)/i,
  /^the post .{1,160} appeared first on /i,
  /^(?:订阅|訂閱)?\s*RSS\s*[:：]/i,
];

/** Words of somebody who is reported: such a sentence is journalism, whatever it is about. */
const reported =
  /(?:^|[^其吉])[他她牠]|[^小解传听]说[，：,:“「]|称[，：,:“「]|表示|指出|呼吁|宣布|警告|批评|认为|谴责|报道说|要求/;

const players = new Set(
  'listen play pause mute audio download live mp3 收听 播放 暂停 静音 全屏 嵌入 下载 直接链接 弹出播放器 倍速 朗读 音频 视频 时长'.split(
    ' ',
  ),
);
const playerActs = /^(?:listen|play|pause|mute|收听|播放|暂停|静音|全屏|嵌入|弹出播放器|朗读|\d{1,2}:\d{2}.*)$/;

const networks = new Set(
  'facebook twitter x whatsapp line email e-mail telegram linkedin pinterest reddit tumblr messenger instagram 微信 微博 新浪微博 qq qq空间 qzone 朋友圈 脸书 推特 邮件 电邮'.split(
    ' ',
  ),
);
const shares = new Set(
  '分享 分享到 分享至 转发 打印 列印 复制链接 复制连结 收藏 点赞 赞 在看 点分享 点收藏 点点赞 点在看 点转发 打赏 扫一扫 投币 share print tweet pin save copy like link'.split(
    ' ',
  ),
);
const letterSizes = new Set(
  '字号 字体 字级 大 中 小 特大 a a- a+ t + - 小字号 中字号 大字号 加大 缩小 默认'.split(' '),
);

/** A line that is nothing but the names of buttons: 收听/下载 00:00/04:12, 微信 微博 QQ, 字号：A- A A+. */
function reasonOfButtons(line: string, isHeading: boolean): BoilerplateReason | undefined {
  if (line.length > 60) return undefined;
  const words = furnitureWords(line);
  const [first] = words;
  if (first === undefined) return undefined;
  const times = words.filter((word) => word.includes(':'));
  const named = words.filter((word) => !word.includes(':'));
  if (named.every((word) => players.has(word)) && words.some((word) => playerActs.test(word))) {
    if (named.length > 0 || times.length > 1) return 'media-player';
  }
  if (words.every((word) => networks.has(word) || shares.has(word) || /^[\d.]+[万wk+]*$/.test(word))) {
    // A crosshead may be the name of a network.
    if (named.some((word) => shares.has(word)) || (named.some((word) => networks.has(word)) && !isHeading))
      return 'share-widget';
  }
  return /^[小中大]?字/.test(first) && words.every((word) => letterSizes.has(word)) ? 'navigation' : undefined;
}

/** Hash tags and nothing else: #嫦娥五号 #月球. */
const isTagLine = (text: string): boolean =>
  text.startsWith('#') && text.length <= 120 && text.split('#').length > 2 && !/[。，！？]/.test(text);

/**
 * Says by its words alone why a line or a block is no part of the journalism; `undefined` when they do not say so. Linear.
 *
 * @example 「未经授权，不得转载。」 is `copyright`; 「他说，未经授权，任何人不得进入。」 is journalism.
 */
export function reasonOfWords(
  text: string,
  options: { readonly isHeading: boolean } = { isHeading: false },
): BoilerplateReason | undefined {
  if (text === '' || text.length > 400) return undefined;
  if (text.length <= 200 && feed.some((pattern) => pattern.test(text))) return 'feed-footer';
  const line = furnitureLine(text);
  const fits = ({ longest, patterns }: Rule): boolean =>
    line.length <= longest && patterns.some((pattern) => pattern.test(line));
  const whole = lines.find(fits);
  if (whole !== undefined) return whole.reason;
  if (isCreditLine(line, options)) return 'editor-credit';
  if (isTimeLine(line)) return 'timestamp';
  const buttons = reasonOfButtons(line, options.isHeading);
  if (buttons !== undefined) return buttons;
  if (isTagLine(text)) return 'navigation';
  return reported.test(line) ? undefined : phrases.find(fits)?.reason;
}
