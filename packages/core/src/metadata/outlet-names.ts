/** Traditional characters in outlets' names, each before the Simplified one; names are compared folded. */
const pairs =
  '報报網网聞闻電电視视臺台時时週周雜杂誌志傳传廣广聯联環环觀观點点線线華华東东財财經经紐纽約约衛卫國国際际論论評评壇坛導导體体資资訊讯產产業业頭头條条鳳凤鵬鹏騰腾訪访參参見见陸陆亞亚歐欧蘭兰韓韩羅罗蘋苹島岛獨独眾众門门實实話话關关鍵键風风雲云億亿勢势務务號号編编輯辑發发濟济鏡镜間间聲声與与鐘钟開开數数碼码歲岁紀纪讀读賣卖證证應应檔档專专園园術术軍军動动樂乐娛娱黨党區区縣县訂订閱阅費费無无虛虚構构懷怀總总匯汇龍龙滬沪灣湾臉脸書书貝贝爾尔圖图輪轮庫库興兴澤泽邊边過过還还鄉乡寧宁遼辽蘇苏贛赣陝陕貴贵滿满';
const simplified = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** A name as it is compared: Simplified, small letters, no blanks, dots and brackets. */
function folded(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·()（）《》「」-]/g, '');
  let text = '';
  for (let at = 0; at < bare.length; at += 1) text += simplified.get(bare.charAt(at)) ?? bare.charAt(at);
  return text;
}

/**
 * Names under which outlets sign and title their pages, beside those in the table of hosts, in Simplified characters;
 * written by us from their mastheads. What may stand behind a name (网, 客户端, 国际) is left out.
 */
const listed = `新华社 新华网 新华每日电讯 中新社 中新网 中国新闻网 中新经纬 中央社 中央通讯社 央视 央视新闻 央视财经 中央电视台 中央广播电视总台 新闻联播 cctv新闻联播 国际在线 环球时报 环球时报社 环球网
  环球杂志 人民日报 人民日报海外版 人民网 人民政协网 光明日报 解放军报 中国军网 参考消息 参考消息网 经济日报 中国经济网 经济参考报 经济观察报 中国青年报 中青网 中国青年网 中青在线 中国新闻周刊
  中国日报 工人日报 法治日报 法制日报 科技日报 农民日报 检察日报 学习时报 半月谈 瞭望东方周刊 求是网 南方周末 南方都市报 南都 南方日报 南方网 南方新闻网 南风窗 新京报 北京日报 北京青年报 北青报
  北晚新视觉 新民晚报 解放日报 上观 上观新闻 文汇报 文汇网 东方早报 澎湃 澎湃新闻 thepaper thepapercn sixthtone 界面 界面新闻 第一财经 一财 财新 财新周刊 财经杂志
  财联社 每日经济新闻 每经网 每经 21世纪经济报道 21财经 证券时报 中国证券报 中证网 上海证券报 证券日报 华夏时报 时代周报 三联生活周刊 凤凰 凤凰卫视 腾讯 腾讯新闻 网易 网易号 搜狐 搜狐号 新浪
  新浪财经 今日头条 头条号 百家号 百度 微信公众平台 微博 知乎 虎嗅 36氪 钛媒体 观察者网 长江日报 长江网 湖北日报 羊城晚报 金羊网 广州日报 大洋网 深圳商报 钱江晚报 浙江日报 浙江在线
  齐鲁晚报 大众网 大众日报 大河报 红星新闻 封面新闻 上游新闻 极目新闻 九派新闻 现代快报 扬子晚报 海外网 中国网 央广网 中国之声 中华网 天山网 快科技 驱动之家 游民星空 和讯网 东方财富
  csdn readhub 爱范儿 极客公园 看看新闻 梨视频 ZAKER 一点资讯 中国数字时代 redian redian新闻 联合早报 早报网 8world 8视界 新加坡眼 海峡时报 星洲日报 星洲网 南洋商报
  中国报 光华日报 东方日报 东方网 当今大马 马新社 诗华日报 亚洲周刊 香港01 hk01 明报 明报新闻 明报周刊 星岛日报 星岛 星岛头条 头条日报 大公报 大公网 大公文汇网 香港文汇报 香港商报 信报
  信报财经新闻 香港经济日报 hket 苹果日报 立场新闻 众新闻 端传媒 theinitium initium 香港电台 rthk rthkhk 有线新闻 now新闻 无线新闻 tvb 商业电台 香港电视
  am730 东网 oncc 南华早报 scmp 巴士的报 香港自由新闻 hkfp 橙新闻 中央广播电台 自由时报 自由电子报 联合报 联合新闻网 联合晚报 联合新闻 中国时报 中时新闻网 中时电子报 中时新闻 旺报
  工商时报 今周刊 商业周刊 天下杂志 远见杂志 报导者 上报 风传媒 关键评论网 thenewslens newtalk新闻 newtalk 新头壳 ettoday ettoday新闻云 今日新闻
  nownews 三立新闻 三立新闻网 tvbs tvbs新闻 民视 民视新闻 东森新闻 公视 公视新闻 镜周刊 镜传媒 钜亨网 信传媒 沃草 汇流新闻网 转角国际 udn udnglobal 太报 菱传媒 中广新闻
  思想坦克 天下独立评论 独立评论在天下 matters 燕京书评 iyouport neist 不明白播客 看中国 大纪元 新唐人 希望之声 阿波罗网 阿波罗新闻 万维网 万维读者网 文学城 多维新闻 多维网
  博讯 禁闻网 中国禁闻网 中国评论新闻 中评社 世界日报 侨报 明镜新闻 倍可亲 6park 英国广播公司 bbc bbcnews bbcchinese bbcnews中文 英国广播电视公司 路透社
  路透 路透中文 reuters 法新社 afp 美联社 associatedpress ap apnews 德新社 dpa 埃菲社 安莎社 塔斯社 tass 俄新社 俄罗斯新闻社 rianovosti
  俄罗斯卫星通讯社 俄罗斯卫星社 卫星通讯社 卫星社 sputnik sputniknews 今日俄罗斯 rt 共同社 共同网 时事社 时事通讯社 kyodo kyodonews 韩联社 yonhap 朝中社
  朝鲜中央通讯社 越通社 蒙通社 印度报业托拉斯 安纳多卢通讯社 阿纳多卢通讯社 阿纳多卢 伊斯兰共和国通讯社 伊通社 法尔斯通讯社 塔斯尼姆通讯社 彭博社 彭博 彭博新闻社 彭博商业周刊 bloomberg
  bloombergnews 道琼斯 cnn 美国有线电视新闻 美国有线电视新闻网 美国有线新闻 abc abcnews nbc nbcnews cbs cbsnews npr pbs 福克斯新闻 foxnews
  msnbc cnbc 纽约时报 纽时 纽约时报中文 nyt nytimes thenewyorktimes newyorktimes 华盛顿邮报 washingtonpost thewashingtonpost
  华尔街日报 wsj thewallstreetjournal wallstreetjournal 华尔街见闻 金融时报 ft ftchinese 英国金融时报 经济学人 theeconomist economist
  卫报 英国卫报 guardian theguardian 泰晤士报 每日电讯报 每日邮报 独立报 theindependent 旗帜晚报 天空新闻 skynews 法国国际广播电台 法广 rfi 法兰西24
  france24 世界报 lemonde 费加罗报 解放报 德国之声 德国之声中文 dw deutschewelle 明镜周刊 明镜在线 spiegel derspiegel 法兰克福汇报 南德意志报 图片报 国家报
  新苏黎世报 晚邮报 自由亚洲电台 自由亚洲 rfa radiofreeasia 自由欧洲电台 自由欧洲 美国之音 美国之音中文 voa voachinese 普通话主页 粤语部 半岛电视台 半岛网 aljazeera
  阿拉伯电视台 中东眼 朝日新闻 朝日新闻中文 读卖新闻 每日新闻 产经新闻 日本经济新闻 日经中文网 日经中文 日经亚洲 nikkei nikkeiasia nhk nhkworld nhkworldjapan
  nhkworldjapannews 日本广播协会 日本放送协会 朝鲜日报 中央日报 东亚日报 韩民族日报 朝鲜新报 劳动新闻 印度时报 印度斯坦时报 印度教徒报 印度快报 新德里电视台 ndtv 黎明报
  黎明新闻 国土报 耶路撒冷邮报 以色列时报 曼谷邮报 雅加达邮报 thestraitstimes cna 亚洲新闻台 外交政策 foreignpolicy 外交学人 thediplomat 外交事务 大西洋月刊
  theatlantic 纽约客 thenewyorker newyorker 时代周刊 time timemagazine 新闻周刊 newsweek 国会山报 thehill politico axios vox
  theintercept 今日美国 usatoday 洛杉矶时报 latimes 芝加哥论坛报 纽约邮报 nypost 每日野兽 商业内幕 businessinsider 福布斯 forbes wired
  techcrunch theverge 麻省理工科技评论 国家地理 theconversation projectsyndicate 报业辛迪加 报业集团 亚洲时报 asiatimes taipeitimes
  台北时报 taiwannews focustaiwan 欧洲新闻台 欧洲新闻 euronews cbc 加拿大广播公司 环球邮报 澳大利亚广播公司 澳广 abc中文 sbs sbs中文 先驱报 悉尼先驱晨报 澳洲新快
  中时电子 globaltimes xinhua xinhuanet peoplesdaily chinadaily chinanews cctv cgtn cri cnr caixin guancha
  thecover huanqiu zaobao ltn chinatimes upmedia mingpao epochtimes`;

/** What names of outlets end with, and the desks that stand behind them. */
const behindName =
  /(?:中文[网版]?|中国|官方网站|新闻中心|新闻[网台]?|电子报|客户端|手机版|公众号|微信号|通讯社|编辑部|国际|国内|要闻|时政|政治|财经|经济|科技|社会|文化|体育|娱乐|军事|评论|观点|观察|频道|视频|直播|订阅|专栏|博客|头条|网站|官网|在线|记者|电|讯|网|报|app|news|chinese|cn|com|comcn|international|world|online)$/;
const beforeName = /^(?:手机|英国|美国|德国|法国|日本|韩国|俄罗斯|印度|台湾|香港|台|臺|港|美|英|陆)(?=.{2})/;

/** Letters behind a name in Chinese, or Chinese behind letters: 中央社CNA, 澎湃新闻ThePaper, CNN政治. */
const lettersBehind = /(?<=\p{Script=Han})[a-z]{2,30}$/u;

/** What is listed, folded; made at the first question. */
let outlets: ReadonlySet<string> | undefined;

/** Names are at most so long, so that a sentence costs nothing. */
const longestName = 40;

/** Whether a folded name is known, with or without what may stand behind it. */
function isKnownBare(bare: string): boolean {
  outlets ??= new Set(listed.split(/\s+/).map(folded));
  let rest = bare;
  for (let cuts = 0; cuts < 4 && rest.length >= 2; cuts += 1) {
    if (outlets.has(rest)) return true;
    const shorter = rest.replace(behindName, '');
    const next = shorter.length >= 2 && shorter !== rest ? shorter : rest.replace(lettersBehind, '');
    if (next === rest) return false;
    rest = next;
  }
  return outlets.has(rest);
}

function isKnown(bare: string): boolean {
  if (isKnownBare(bare)) return true;
  const home = bare.replace(beforeName, '');
  return home !== bare && isKnownBare(home);
}

/**
 * Tells whether a text is just the name of an outlet that we know, in either script, with or without 网, 客户端, the
 * letters of its site or a desk of it behind the name.
 *
 * @example 央视网(cctv.com), 自由時報電子報, `CNN 政治` and `The Paper` are known; 财报, 某某日报 are not.
 */
export function isKnownOutlet(name: string): boolean {
  return name.length >= 2 && name.length <= longestName && isKnown(folded(name));
}

/** What names of outlets end with; behind them nothing of a person's name. */
const ending =
  /(?:.{2}(?:[日早晚晨周时邮都]报|都市报|快报|商报|新报|青年报|论坛报|导报|新闻网|中文网|信息网|资讯网|新闻社|通讯社|通信社|电视台|广播电台|新闻台|电台|周刊|月刊|杂志|传媒|之声|之音|广播|客户端|编辑部|时报|融媒体中心|融媒)|.{3}(?:新闻|财经|在线|频道|资讯)|.{2}[网报])$/;
const noOutlet =
  /(?:[财年季月中海情简通公警预举申谎喜捷密战电快壁汇填上回呈]报|画报社|互联网|因特网|物联网|局域网|官网|[电法渔蛛丝铁路管光渠公]网|关系网|[的了在是与和把被谁吗呢么何])$|[的了您我你]|^(?:关于|更多|加载|下载|进入|点击|扫描|手机客户端|中文网)/;

const seemsOutlet = (bare: string): boolean =>
  bare.length <= 16 && /^[\p{L}\p{N}]+$/u.test(bare) && ending.test(bare) && !noOutlet.test(bare);

/**
 * Tells whether a text looks like the name of an outlet that we do not know, by its ending alone: 当代商报, 长江网. Not
 * 财报, 官网, 社会, nor a person's name.
 */
export function looksLikeOutlet(name: string): boolean {
  return name.length <= longestName && seemsOutlet(folded(name));
}

/** Tells whether a text is the name of a known outlet or ends as names of outlets do. */
export function namesOutlet(name: string): boolean {
  if (name.length < 2 || name.length > longestName) return false;
  const bare = folded(name);
  return isKnown(bare) || seemsOutlet(bare);
}
