import { describe, expect, it } from 'vitest';
import type { BoilerplateReason } from '../article.js';
import { parseArticle } from '../parse-article.js';
import { reasonOfWords } from './boilerplate-words.js';

/** Lines of the pages of mainland, Taiwanese, Hong Kong and overseas sites, by what they are. */
const furniture: Readonly<Partial<Record<BoilerplateReason, readonly string[]>>> = {
  advertisement: ['广告', '- 廣告 -', '【廣告】', 'Advertisement', '（請繼續往下閱讀）', '請繼續往下閱讀...'],
  copyright: [
    '© 2021 BBC. BBC对外部网站内容不负责任。',
    'Copyright © 2021 SINA',
    'All Rights Reserved',
    '版权所有，侵权必究',
    '【版权归韩联社所有，未经授权严禁转载复制】',
    '本文系观察者网独家稿件，未经授权，不得转载。',
    '本文首发于南风窗，未经许可不得转载',
    '本文版權屬風傳媒所有，未經同意請勿轉載',
    '転載禁止',
    '转载请注明出处：快科技',
    '欢迎转载，转载请注明来源',
    '本文依 CC 創用姓名標示-非商業性-禁止改作3.0台灣授權條款釋出',
    '© 2021年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。',
    '未經授權，不得轉載。',
  ],
  notice: [
    '（完）',
    '(完)',
    '（全文完）',
    '-END-',
    '— THE END —',
    '【END】',
    '原标题：多哈会谈闭幕',
    '（原標題：多哈會談閉幕）',
    '免责声明：本文仅供参考。',
    '声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。',
    '以上內容僅供參考',
    '本文不代表本台立場。',
    '摘编自其他媒体的内容，不代表德国之声的立场或观点。',
    '您的浏览器不支持视频播放',
    '请更新你的浏览器',
    '京ICP备14003370号',
    '沪公网安备31010602000299号',
    '违法和不良信息举报电话：010-62675637',
    '澎湃新闻报料：021-962866',
    '如有新闻线索，请致电021-962866',
    '使用cookies政策和自动登录',
    '本故事已更新，添加了额外信息。',
  ],
  source: [
    '来源：新华社',
    '（來源：中央社）',
    '来源 : 半岛电视台',
    '来源：https://www.example.com/2024/01/15/politics/a-very-long-address-of-an-article-about-the-talks/index.html',
    '稿源：中国新闻网',
    '转自：微信公众号“南风窗”',
    '文章来源：参考消息网',
    '来源：央视新闻客户端 | 2021年08月03日 14:05',
    '2021-08-03 14:05:12　来源：新华社　作者：文岩',
    '編譯自彭博社',
    'Source: Al Jazeera',
    '本文原载于《南风窗》。',
  ],
  navigation: [
    '上一篇：多哈会谈推迟',
    '下一篇新聞',
    '下一頁',
    '返回搜狐，查看更多',
    '返回网易首页返回新闻首页',
    '回到頂部',
    '浏览其他章节',
    '直接访问主页内容',
    'Skip to content',
    '字号：A- A A+',
    '小字号 大字号',
    '举报',
    '举报/反馈',
    '发表评论',
    '暂无评论',
    '请登录后发表评论',
    '网友评论(12)',
    '3 Comments',
    '标签：日本 疫苗',
    '關鍵字：日本、疫苗',
    '关键词 >> 伊朗',
    'Tags: 日本',
    'Filed under: Asia',
    '#嫦娥五号 #月球#中国航天',
    '当前位置：首页 > 国际',
    '首页 > 新闻 > 国际',
    '阅读 1234',
    '閱讀 10万+',
    '浏览 3.2w',
    '赞 12',
    '0 Minutes',
    '5 min read',
    '全文共2300字',
    '预计阅读时间 5 分钟',
  ],
  timestamp: [
    '24 分钟前',
    '2小時前',
    '3 hours ago',
    '昨天 14:05',
    '刚刚',
    '14:05',
    '2021年8月3日 星期二',
    '更新时间：2021-08-03 14:05',
    '發佈時間：2021/08/03',
    '建立時間：14:05 更新時間：16:20',
    'Published 2018年4月15日 2019年6月25日',
    '※ 更新時間：14:30',
  ],
  'editor-credit': [
    '责任编辑：刘光博',
    '（责编：于洋、文松辉）',
    '[ 责编：丁玉冰 ]',
    '【编辑:于晓】',
    '（編輯：高照芬）1100111',
    '（編輯：張佑之）10911xx',
    '（譯者：楊昭彥/核稿：林治平）1091213',
    '编辑 张磊 校对 赵琳',
    '编译 李爽/张荻； 审校 李婷仪/王兴亚',
    '本期编辑：文思远',
    '实习编辑：万芳',
    '图片编辑：施佳慧',
    '核稿編輯：文于',
    '監製：文于',
    '翻译：纽约时报中文网',
    '翻译：Cindy Hao',
    '翻譯／文于',
    '编辑 | 司马文',
    '记者：高锋  责编：胡力汉 许书婷 网编：瑞哲',
    '【纠错】【责任编辑:张樵苏】',
  ],
  'related-links': [
    '相关阅读',
    '相關新聞：',
    '延伸閱讀',
    '延伸阅读:德语媒体：默克尔要认清中国的现实',
    '推薦閱讀',
    '热门新闻：',
    '更多新聞',
    '更多： https://example.com/news/1',
    '猜你喜欢',
    '为您推荐',
    '你可能也喜歡',
    '更多关于此主题的内容',
    '推荐播客',
    '点击排行榜',
    'Related Articles',
    'You may also like:',
  ],
  subscribe: [
    '訂閱',
    '点击订阅我们的电子报',
    '訂閱《國際新聞》電子報 第一手掌握世界最新脈動',
    '（欢迎点击此处订阅NYT简报，我们将在每个工作日发送最新内容至您的邮箱。）',
    '请订阅或登录，以继续阅读全文！',
    '点击上方蓝字关注我们，获取更多精彩内容',
    '长按识别二维码关注我们',
    '扫描二维码下载新华社客户端',
    '扫码关注我们',
    '微信搜索“燕京书评”（Pekingbooks）：重申文化想象，重塑文字力量。',
    '最新报道，请关注8world的Telegram频道。',
    '关注微信公众号：南风窗',
    '加入風傳媒LINE好友，獨家國內外新聞搶先看！',
    '下載《香港01》App ，即睇城中熱話：https://hk01.example',
    '想看更多内容，请下载APP',
    '如果你喜歡這篇報導，歡迎成為端傳媒會員，支持優質的華語深度新聞。',
    '*點擊下方圖片加入會員*',
    '支持蘋果深度報道，深入社區，踢爆權貴，即Like蘋果專頁！',
    '月費訂戶 網址：hkcnews.example/aboutus',
    '如果喜欢这份简报，请转发给朋友。点击这里取消订阅。',
    '此文限时免费阅读。感谢热心读者订阅。',
    'Subscribe to our newsletter',
  ],
  'share-widget': [
    '分享到：',
    '分享給朋友：',
    '分享让更多人看到',
    '共享此文章：',
    '微信 微博 QQ空间',
    'Facebook Twitter LINE 列印',
    '扫一扫 分享到微信',
    '点分享 点收藏 点点赞 点在看',
    '点击以在 Twitter 上共享（在新窗口中打开）',
    '複製連結',
    'Share this article',
    '打赏',
  ],
  'more-link': [
    '查看原文',
    '打开全文',
    '閱讀更多',
    '继续阅读',
    '点击进入“文艺星青年”>>',
    '点击查看本文英文版。',
    '（点击看清晰大图）',
    '原文連結：https://example.com/1',
    '......more',
    'Read more',
  ],
  'media-player': [
    '收听 02:31',
    '收听/下载00:00/04:12',
    '00:00 / 04:12',
    'Play Video',
    '视频加载中...',
    '点击播放视频',
    '使用浏览器播视频/view video in browser',
  ],
  contributor: [
    'Hisako Ueno和Hikari Hida对本文有报道贡献。',
    'CNN 的 Eyad Kourdi 和 Niamh Kennedy 为本文做出了贡献。',
    '文万里自台北、于洋自华盛顿对本文有报道贡献。',
    '端傳媒實習記者司馬若對本文亦有貢獻',
    'Additional reporting by Joseph Hudak',
  ],
};

/** Sentences of articles, with the words that furniture is made of. */
const journalism: readonly string[] = [
  // copyright
  '他说，未经授权，任何人不得进入核设施。',
  '他表示，未经授权，不得转载。',
  '该书版权所有人提起诉讼。',
  '他被指侵犯著作权，被罚款十万元。',
  '軟體受到著作權法保護，這是法官的看法。',
  '中宣部通知各网站不得转载这篇文章。',
  '禁止转载该文的命令引发了抗议。',
  '未經許可進入禁區的漁民遭到拘留。',
  '版权产业占该国经济的百分之七。',
  '未经国会授权，总统不得使用武力。',
  // notices
  '声明：双方将继续对话。这是文件的最后一行。',
  '特别声明中说，双方同意停火。',
  '这不代表政府的立场。',
  '白宫称，这番话不代表美国的立场。',
  '我们的目标：两年内消除贫困。',
  '风险提示牌立在海边，没有人理会。',
  '比赛还没有完。',
  '举报电话被打爆，警方增派了人手。',
  '这家公司使用Cookie追踪用户，遭到罚款。',
  '本文仅有三页，却改变了两国关系的历史走向，他写道。',
  // sources
  '来源不明的资金流入了该国的竞选。',
  '消息来源说，会谈将在多哈举行。',
  '情报来源可靠，官员们并不怀疑。',
  '病毒的来源：一个尚无答案的问题。',
  '消息人士透露，稿件来源：新华社驻多哈分社，已被核实。',
  // navigation
  '上一篇文章发表后，他收到了恐吓信。',
  '返回首都的道路已被切断。',
  '回到顶层办公室，他拨通了电话。',
  '举报人获得了保护。',
  '评论员认为，这是一次失败的访问。',
  '留言板上写满了悼念的话。',
  '标签上写着“中国制造”。',
  '关键词是“和平”，大使说。',
  '首页新闻报道了这一消息。',
  '当前位置十分危险，船长报告说。',
  '阅读1234页的报告需要时间。',
  '登录后，用户会看到一则通告。',
  '下一页翻过去，是他的遗书。',
  '字号被缩小的条款藏在合同末尾。',
  // times
  '24分钟前，他还在发推文。',
  '昨天14:05，爆炸发生了。',
  '2021年8月3日，多哈会谈闭幕。',
  '更新时间表后，撤军将在九月完成。',
  '三天前，塔利班攻占了坎大哈。',
  '2小時前還在直播的記者失聯了。',
  // credits
  '翻译：这个词在普什图语里是“学生”的意思。',
  '翻译，一个正在消失的职业',
  '编辑部被查封后，记者们转入地下。',
  '编辑们拒绝了当局的要求。',
  '译者在序言中写道，这本书献给母亲。',
  '責任編輯制度在那一年被廢除。',
  '审核标准越来越严，出版社叫苦不迭。',
  '校对工作花了整整两年。',
  // related links
  '相关报道称，双方已达成协议。',
  '推荐阅读的书目里有三本被禁。',
  '更多新闻自由意味着更多监督，这是他一贯的看法。',
  '热门新闻节目主持人被捕。',
  '相關新聞傳出後，股市大跌。',
  '排行榜上的富豪有一半来自能源业。',
  '延伸閱讀時間並不能解決問題。',
  '更多报道说，军队已经撤离。',
  '相关文章：政府说删就删，这是编辑们的日常。',
  // subscriptions
  '成为会员国是乌克兰的目标。',
  '加入欧盟的会员国须遵守规则。',
  '在加入會員不須有國家地位的國際組織中，台灣應有角色。',
  '下载这款客户端的人超过一百万，政府随后下令将其下架。',
  '当局禁止下载该应用，并封锁了网站。',
  '请关注妇女的处境，她在频道上呼吁。',
  '欢迎关注她在微博上的声明。',
  '订阅费上涨后，读者纷纷离开。',
  '订阅该报的读者超过一百万。',
  '訂閱人數創下新高。',
  '欢迎订阅者参加聚会，他写道。',
  '捐款支持乌克兰的民众排成长队。',
  '乘客须扫码进站，老人不知所措。',
  '扫码支付在乡村也已普及。',
  '掃描結果顯示，腦部有陰影。',
  '顾客扫描二维码付款时，信息被盗。',
  '关注公众号的学生被老师约谈。',
  '土耳其歡迎加入北約成為會員。',
  '月费上涨令订户不满。',
  'Subscribers fled after the price went up.',
  // sharing
  '“转发这条消息的人都被捕了。”一名居民说。',
  '分享 权力，是协议的核心。',
  'Facebook 宣布封禁塔利班账号。',
  'Twitter 周二删除了一万个账号。',
  'Line 在台灣擁有兩千萬用戶。',
  '微信 用户超过十二亿。',
  '微博：中国舆论的晴雨表，也是审查的试验场。',
  '分享到的情报帮助盟国拦截了导弹。',
  '列印出來的選票有瑕疵，選委會說。',
  '收藏这幅画的商人拒绝透露价格。',
  '他在Facebook和Twitter上分享了照片。',
  '赞12年来的合作，两国发表公报。',
  // more
  '点击进入该网站的用户会看到一则通告。',
  '打开全文后，法官宣读了判决。',
  '查看更多证据后，陪审团改变了看法。',
  '阅读原文的学者指出了译文的错误。',
  '點擊查看該影片的人超過百萬。',
  '继续阅读这份报告的人会发现更多矛盾。',
  'Read more than the headline, she said.',
  // players
  '收听美国之音曾是犯罪。',
  '播放视频的是一名士兵。',
  '直播中断了两小时。',
  '音频显示，两人曾谈到赎金。',
  '下载量超过一亿次。',
  // contributors
  '數百萬人在Twitter上關注她。',
  '他为和平做出了贡献。',
  '她对本文化有深厚的感情，为传承做出了贡献。',
  // advertising
  '广告业占该国经济的百分之三。',
  '推广疫苗的工作遇到阻力。',
  '廣告看板倒塌，三人受傷。',
  '请继续往下看，法官对陪审团说，证据就在第十页。',
];

const lines = Object.entries(furniture).flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const));

describe('reasonOfWords', () => {
  it.each(lines)('「%s」 is %s', (text, reason) => {
    expect(reasonOfWords(text)).toBe(reason);
  });

  it.each(journalism)('「%s」 is journalism', (text) => {
    expect(reasonOfWords(text)).toBeUndefined();
  });

  it.each(['Facebook', '微信', '翻译 与背叛'])('「%s」 may be a crosshead', (text) => {
    expect(reasonOfWords(text, { isHeading: true })).toBeUndefined();
  });

  it('says nothing of the empty text', () => {
    expect(reasonOfWords('')).toBeUndefined();
  });
});

const prose =
  '<p>多哈会谈原定于上周举行，后因各方在议程上存在分歧而推迟，卡塔尔外交部此前证实，会谈将持续三天，与会代表来自十一个国家和地区。</p>';

/** The reasons of the blocks behind a paragraph, with their kind where there is none. */
function behind(html: string): readonly string[] {
  return parseArticle(prose + html, { fileName: 'a.html' })
    .blocks.slice(1)
    .map(({ kind, reason, text }) => `${reason ?? kind}: ${text}`);
}

describe('boxes', () => {
  it.each([
    ['<div class="entry-meta">收入于亚洲 2018年4月15日</div>', 'timestamp: 收入于亚洲 2018年4月15日'],
    ['<div class="entry-meta">记者 王大明</div>', 'byline: 记者 王大明'],
    ['<footer class="entry-footer"><p>收入于亚洲</p></footer>', 'navigation: 收入于亚洲'],
    ['<div class="cat-links">关于中东和北非</div>', 'navigation: 关于中东和北非'],
    ['<div class="breadcrumb">亚洲新闻</div>', 'navigation: 亚洲新闻'],
    ['<div class="author-bio">大明长期观察中东局势。</div>', 'contributor: 大明长期观察中东局势。'],
    ['<div class="sharedaddy sd-sharing"><h3>转给别人</h3></div>', 'share-widget: 转给别人'],
    ['<div class="jp-relatedposts"><h3>其他</h3></div>', 'related-links: 其他'],
    ['<div class="category-newsletters"><p>各方同意继续会谈。</p></div>', 'paragraph: 各方同意继续会谈。'],
    ['<div class="comments-open"><p>各方同意继续会谈。</p></div>', 'paragraph: 各方同意继续会谈。'],
  ])('%s', (html, expected) => {
    expect(behind(html)).toEqual([expected]);
  });

  it('says nothing where prose stands in the same box', () => {
    const html = `<div class="entry-footer"><p>${'会谈将持续三天，与会代表来自十一个国家和地区。'.repeat(6)}</p><p>各方同意继续会谈。</p></div>`;
    expect(behind(html).at(-1)).toBe('paragraph: 各方同意继续会谈。');
  });
});

describe('ends of articles', () => {
  it.each([
    ['<p>本文作者是北京大学教授。</p>', ['contributor: 本文作者是北京大学教授。']],
    [
      '<p>文万里是《纽约时报》驻台北记者。</p><p>（完）</p>',
      ['contributor: 文万里是《纽约时报》驻台北记者。', 'notice: （完）'],
    ],
    [
      '<p>作者是当地的教师。</p><p>他没有留下名字。</p>',
      ['paragraph: 作者是当地的教师。', 'paragraph: 他没有留下名字。'],
    ],
    [
      '<p>文万里著有《多哈》一书。<br>翻译：于洋<br>点击查看本文英文版。</p>',
      ['paragraph: 文万里著有《多哈》一书。', 'editor-credit: 翻译：于洋', 'more-link: 点击查看本文英文版。'],
    ],
    ['<p>会谈结束。（完）</p>', ['paragraph: 会谈结束。', 'notice: （完）']],
    [
      '<p>會談結束。（完）（編輯：王大明）10911xx</p>',
      ['paragraph: 會談結束。', 'notice: （完）', 'editor-credit: （編輯：王大明）10911xx'],
    ],
    ['<p>会谈结束。（来源：新华社）</p>', ['paragraph: 会谈结束。', 'source: （来源：新华社）']],
    ['<p>会谈结束。-END-</p>', ['paragraph: 会谈结束。', 'notice: -END-']],
    ['<p>他說會談結束，...<a href="/1">...more</a></p>', ['paragraph: 他說會談結束，', 'more-link: ......more']],
    ['<p>这部小说写到这里（完）才是开始</p>', ['paragraph: 这部小说写到这里（完）才是开始']],
  ])('%s', (html, expected) => {
    expect(behind(html)).toEqual(expected);
  });

  it('never takes all of the text for a note', () => {
    const { blocks } = parseArticle('<p>本文作者是北京大学教授。</p>', { fileName: 'a.html' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('takes the headlines under a list of tips for tips, where nothing else follows', () => {
    expect(behind('<p>更多新闻</p><p>各方抵达多哈</p><p>打开全文</p>')).toEqual([
      'related-links: 更多新闻',
      'related-links: 各方抵达多哈',
      'more-link: 打开全文',
    ]);
    expect(behind('<p>更多新闻</p><p>各方抵达多哈</p><p>会谈明天继续。</p>')[1]).toBe('paragraph: 各方抵达多哈');
  });

  it('takes a heading with links only for a list of other articles', () => {
    const html =
      '<h3>今日焦点</h3><ul><li><p><a href="/1">各方抵达多哈</a></p></li><li><p><a href="/2">会谈前夕</a></p></li></ul>';
    expect(behind(html)).toEqual(['related-links: 今日焦点', 'related-links: 各方抵达多哈', 'related-links: 会谈前夕']);
  });
});
