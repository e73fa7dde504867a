/**
 * News outlets as they call themselves in Chinese, by the host of their site; a host also stands for its subdomains.
 * Written by us from the sites' own mastheads.
 */
const outletByHost: Readonly<Record<string, string>> = {
  'aljazeera.net': '半岛电视台',
  'apnews.com': '美联社',
  'bannedbook.org': '禁闻网',
  'bbc.com': 'BBC中文',
  'bbc.co.uk': 'BBC中文',
  'caixin.com': '财新',
  'cctv.com': '央视网',
  'chinadaily.com.cn': '中国日报',
  'chinanews.com': '中国新闻网',
  'chinanews.com.cn': '中国新闻网',
  'chinatimes.com': '中時新聞網',
  'cn.nytimes.com': '纽约时报中文网',
  'cna.com.tw': '中央社',
  'dw.com': '德国之声',
  'epochtimes.com': '大紀元',
  'ft.com': 'FT中文网',
  'ftchinese.com': 'FT中文网',
  'gmw.cn': '光明网',
  'guancha.cn': '观察者网',
  'hk01.com': '香港01',
  'hkcnews.com': '眾新聞',
  'huanqiu.com': '环球网',
  'ifeng.com': '凤凰网',
  'initiumlab.com': '端傳媒',
  'jiemian.com': '界面新闻',
  'ltn.com.tw': '自由時報',
  'mingpao.com': '明報',
  'people.com.cn': '人民网',
  'qq.com': '腾讯网',
  'reuters.com': '路透社',
  'rti.org.tw': '中央廣播電臺',
  'rfa.org': '自由亚洲电台',
  'rfi.fr': '法国国际广播电台',
  'rthk.hk': '香港電台',
  'scmp.com': '南华早报',
  'sina.com.cn': '新浪',
  'sohu.com': '搜狐',
  'sputniknews.cn': '俄罗斯卫星通讯社',
  'storm.mg': '風傳媒',
  'stheadline.com': '星島日報',
  'theinitium.com': '端傳媒',
  'thepaper.cn': '澎湃新闻',
  'thestandnews.com': '立場新聞',
  'toutiao.com': '今日头条',
  'udn.com': '聯合新聞網',
  'voachinese.com': '美国之音',
  'wsj.com': '华尔街日报',
  'xinhuanet.com': '新华网',
  'news.cn': '新华网',
  'zaobao.com': '联合早报',
  'zaobao.com.sg': '联合早报',
  '163.com': '网易',
};

/**
 * The outlet of an address, or `undefined` when the host is not one that we know.
 *
 * @example `outletOf('https://www.zaobao.com/realtime/china/story20210604-1151830')` gives 联合早报.
 */
export function outletOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const outlet = outletByHost[labels.slice(from).join('.')];
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

const outletWords =
  /(?:网|網|报|報|社|电视台|電視台|电台|電台|電臺|新闻|新聞|之声|之聲|之音|中文|时报|時報|周刊|週刊|杂志|雜誌|传媒|傳媒|客户端|日报|通讯社|编辑部|編輯部|早报|广播|财经|月刊|频道)$|半岛|^(?:路透|法广|法廣|法新|美联|德新|大[纪紀]元|早报|早報|眾新聞|众新闻|人民日报|[纽紐][约約][时時][报報]|端[传傳]媒)$|^(?:bbc|cnn|dw|voa|rfi|rfa|reuters|associated press|afp|nyt|cctv|aljazeera|al jazeera)\b/i;

/**
 * Tells an outlet's name from a person's in an `author` field: archives write the site there.
 *
 * @example 观察者网 and `Aljazeera 半岛网` are outlets, 王世纯 is not.
 */
export function isOutletName(name: string): boolean {
  // (臺)中央社CNA: a mark before it, and its letters behind.
  const own = name
    .trim()
    .replace(/^[（(][^）)]{1,4}[）)]/, '')
    .replace(/(?<=\p{Script=Han})\s*[A-Z]{2,5}$/u, '');
  return outletWords.test(own) || Object.values(outletByHost).includes(own);
}
