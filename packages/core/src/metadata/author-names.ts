/**
 * How names of persons look in bylines, and what stands in their place and names nobody. The lists are our own, from
 * common knowledge of Chinese surnames and of the cities that datelines name.
 */

/** A part of a text: UTF-16 code units, end exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

const surname =
  '[丁万丘乌乐乔于云井亓亢付代仝仲任伊伍伏何佘余佟佴俞倪傅储儲元党兰冀冉农冯冷凌刁刘初別别利劉剧劳劳勞匡匡华卓南占单卜卞占卢卫厉厍原厲双叢古史叶司吉吕吳吴呂周咸哈唐商喬喻喻單嚴固国國土堵塗士壽夏奚姚姜姬娄婁孔孙孟季孫宁安宋宓宗官宣宫宮容宿寇富寧寿寿封尉尚尤尹居屈展屠岑岳嵇左巩巫巴师席師常干平幸广庄庞应庾康廉廖廣延张強強張强彭後徐戈戎成房戚戴扈承扶揭支敖文斐斯方於施易昌明昝时時晁晋晏景暢暴曲曹曾朱朴权李杜束来杨杭松林柏查柯柳柴栾桂桑桓梁梅楊楚樂樊樓欒歐欧步武殷殳毕毛江池汤汪汲沃沈沐沙況况法洪洛浦涂淳温游湛湯溫溥滑滕满滿漆潘澹濮烏焦熊燕牛牟牧狄王班璩甄甘田申畢畅白皮益盖盛盧督瞿石祁祖祝祢禄禹离秋秘程穆窦竇童竹竺符笪第米管簡简籍粘糜紀紅索綦繆红纪终经终练缪罗羅羊羿習翁翟耿聂聞聶胡胥能脱臧臺舒良艾芮花芦苏苑苗茅茹荀荆荆荊荣莊莫莘莘萧萬葉葛董葦蒋蒙蒲蒼蓝蓟蓬蔔蔚蔡蔣蔺蕭薄薛藍藏藺蘆蘇蘭虞衛衡袁裘裴褚覃解言計訾許詹謝謝譚计许诸詹谈谢谭谷豆豐賀賁賈賴贝賽费贺贾赖赛赵趙路車车轩辛農边逄通連连遲迟逯還邊邓邢那邬邰邱邴邵郁郎郏郑郗郜郝郭都鄂鄒鄔鄞鄢鄧鄭鄺酆酈里金釋釗鈕鈄銀錢鍾鐘钟钮钱铁鐵银锺闕關阎闇闞闫閆閔閻闕门阙阚阮阳陆陈陰阴陳陶陸陽隆隗隋随隨雍雒雙雲雷霍靖靳鞏鞠韋韓韦韩韶項順頓顏顧项顾顔颜饒饶馬馮馬駱马骆骞高魏魚鮑鮮鱼鲁鲍鲜魯鳳凤鹿麥麦麻黃黄黎黨齊齐龐龔龍龙龚]';

const compoundSurname =
  '(?:欧阳|歐陽|司马|司馬|司徒|司空|上官|诸葛|諸葛|东方|東方|独孤|獨孤|南宫|南宮|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|长孙|長孫|端木|呼延|拓跋|百里|西门|西門|申屠|澹台|澹臺|闻人|聞人|钟离|鍾離|赫连|赫連|轩辕|軒轅|鲜于|鮮于|淳于|濮阳|濮陽|完颜|完顏|耶律|梁丘|公羊|范姜|範姜|張簡|张简|張廖|陳林|陳李|陳黃|林陳|李陳)';

/** Characters of sentences, not of names; 在 is left out, for 文在寅. */
const sentenceCharacter = /[的了是被把們们這这那哪誰谁什麼么吗嗎呢吧都還还從从將将很更最问問說说看]/u;

const koreanName = /^[文朴金李崔尹姜赵趙郑鄭张張林吴吳申权權黄黃安宋柳洪韩韓]在\p{Script=Han}$/u;

const hanName = new RegExp(
  `^(?:${compoundSurname}\\p{Script=Han}{1,2}|${surname}\\p{Script=Han}{1,2}|[何和范範仇查萬万俟]\\p{Script=Han}{1,2})$`,
  'u',
);

/** Words of two or three characters that begin like names and are none. */
const notHanName =
  /^(?:方面|文章|文字|文件|文化|文教|文中|文学|文學|文科|文责|文責|文明|文艺|文藝|和平|和解|和谈|和談|华人|國會|国会|国家|國家|国际|國際|国内|國內|安全|安静|安靜|時間|时间|时事|時事|时政|時政|时评|时报|時報|曾经|曾經|曾任|曾在|曾获|任职|任職|連線|连线|连日|高级|高級|高层|高度|成功|成员|明天|明日|方才|方可|经济|经常|经过|经贸|通过|通過|通讯|通訊|通信|于是|于此|于今|何时|何時|何处|何以|何在|何人|白天|金融|金额|石油|广告|廣告|广播|平安|平时|平台|高兴|马上|馬上|温度|全球|全文|全部|单位|司机|来源|來源|来自|來自|来访|米|公司|商业|商業|商务|应邀|应当|应该|时任|关注|關注|项目|计划|解释|解读|万人|车辆|双方|雙方|左右|古代|水|向前|向后|广泛|巴士|荣誉|常委|常务|强调|強調|原文|原创|原創|原标|宣布|宣佈|展开|查看|常驻|常駐|池子|都市|游客|解说|计算|言论|经纪|明星|武装|武裝|法律|法院|法官|法治|法新|法广|法廣|平民|连续|连忙|路透|时代|時代|钟声|鐘聲|钟鸣|国防|明确|明確|安排|白宫|白宮|贺电|高峰|能源|能够|方式|方案|方法|左侧|边境|边防|谈话|谈判|谈及|谈到|别人|连接|经由|付出|代表|代办|充满|盛典|习近|商讨|席间|席上|应询|常常|强烈|明显|何种|和与|和记|和其|时常|步行|步入|乘坐|易言|全国|全程)/u;

/** 文在寅, 欧阳修远, 张三: two or three characters behind a surname that fits, or one or two behind one of two. */
export function isHanName(text: string): boolean {
  if (!hanName.test(text) || notHanName.test(text) || sentenceCharacter.test(text)) return false;
  return !text.includes('在') || koreanName.test(text);
}

const dottedName = /^(?:\p{Script=Han}{1,8}|[A-Z]\.?)(?:[·•‧・．]\s?(?:\p{Script=Han}{1,8}|[A-Z]\.?)){1,5}$/u;
const latinWord = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]{0,40}$/u;

/** 安德鲁·雅各布斯, J·D·万斯. */
export const isDottedName = (text: string): boolean => dottedName.test(text) && text.length >= 3;

/** One word of a name such as Sarah O'Neill. */
export const isLatinWord = (text: string): boolean => latinWord.test(text);

/** What fields for authors hold when nobody signed. */
const nobody: readonly RegExp[] = [
  /^(?:佚名|匿名|[无無]名氏|不[详詳]|未知|[网網][络絡路友]|原[创創]|[转轉][载載]|小[编編]|[编編]者|[编編][辑輯]|[总總主][编編]|本[站报報刊网網台臺]|[记記]者|作者|通[讯訊][员員]|特[约約]|管理[员員]|站[长長]|[来來]源|[综綜]合|[即时時]{2}|社[论論评評]|[评評][论論][员員]|翻[译譯]|[译譯]者|[专專][栏欄]|[国國][际際内內]|新[闻聞]|要[闻聞]|[时時]政|[财財][经經]|[讯訊])$/,
  /^(?:admin(?:istrator)?|author|by|editors?|guest|root|webmaster|unknown|anonymous|none|null|undefined|n\/a|staff|user|default|test)$/i,
  /^\p{Script=Han}{0,8}(?:(?:[编編][辑輯译譯]|[评評][论論]|[采採][访訪])(?:部|[组組]|室|中心)|(?:[综綜]合|[即时時]{2}|本[报報]|[编編][译譯]|[专專][题題]|特[约約]|[现現][场場]|外[电電]|整理)(?:[报報][道導导]|[讯訊])|本[网網][讯訊]|[记記]者|小[组組]|[编編][辑輯]|[团團][队隊]|工作室|[编編]委[会會]|公[众眾][号號]|版[权權]所有|特[约約][转轉][载載])$/u,
  /\b(?:staff|op-?ed|editorial|newsroom|desk|editors?|team|correspondents?|reporters?|news|press|agency|magazine|daily|times)$/i,
];

/** Papers that `isOutletName` does not know by their last word. */
const paper =
  /^(?:半月谈|半月談|参考消息|參考消息|求是|瞭望|侠客岛|俠客島|长安街知事|长安剑|补壹刀|政知见|政知道|牛弹琴|玉渊谭天|南风窗|人民网|环球网|sputnik|xinhua|bloomberg|8world|rthk|nhk|ettoday\S*|udn|ltn|iyouport|matters|reuters|afp|kyodo|yonhap|chosun|guardian|economist|politico|cnbc|axios|npr|ap|pbs|abc|nbc|cbs|rti|cna|hk01|chinanews|cgtn)$|(?:日報|日报|晚報|晚报|電子報|周報|周报|新聞雲|新闻雲|新闻客户端|公眾號|公众号|頭條|头条)/i;

/** True for what is written in place of a person: 佚名, admin, 編輯部, 綜合報導, and papers such as 半月谈. */
export function isNobody(text: string): boolean {
  return (
    nobody.some((pattern) => pattern.test(text)) || paper.test(text) || !/\p{L}/u.test(text) || /^[a-z]*\d/i.test(text)
  );
}

/** Cities that head a dateline or end a byline: 記者張三台北報導, 北京报道. */
const city =
  '台北|臺北|台中|臺中|台南|臺南|台東|臺東|高雄|新北|桃園|新竹|基隆|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|馬祖|香港|澳門|澳门|北京|上海|广州|廣州|深圳|天津|重庆|重慶|武汉|武漢|南京|杭州|成都|西安|沈阳|大连|青岛|济南|郑州|长沙|福州|厦门|廈門|昆明|贵阳|南宁|海口|拉萨|兰州|西宁|银川|乌鲁木齐|呼和浩特|哈尔滨|长春|石家庄|太原|合肥|南昌|苏州|宁波|东京|東京|大阪|首尔|首爾|平壤|乌兰巴托|新德里|孟买|孟買|喀布尔|喀布爾|伊斯兰堡|伊斯蘭堡|达卡|達卡|科伦坡|加德满都|曼谷|河内|河內|金边|金邊|万象|仰光|内比都|新加坡|吉隆坡|雅加达|雅加達|马尼拉|馬尼拉|悉尼|雪梨|墨尔本|墨爾本|堪培拉|坎培拉|惠灵顿|威靈頓|奥克兰|莫斯科|圣彼得堡|基辅|基輔|明斯克|华沙|華沙|布拉格|布达佩斯|布達佩斯|维也纳|維也納|柏林|法兰克福|法蘭克福|慕尼黑|伯恩|日内瓦|日內瓦|苏黎世|蘇黎世|巴黎|斯特拉斯堡|史特拉斯堡|布鲁塞尔|布魯塞爾|海牙|阿姆斯特丹|伦敦|倫敦|爱丁堡|都柏林|马德里|馬德里|里斯本|罗马|羅馬|梵蒂冈|梵蒂岡|米兰|米蘭|雅典|斯德哥尔摩|斯德哥爾摩|奥斯陆|奧斯陸|哥本哈根|赫尔辛基|赫爾辛基|雷克雅未克|贝尔格莱德|布加勒斯特|索非亚|萨拉热窝|里加|维尔纽斯|维尔纽|維爾紐斯|塔林|安卡拉|伊斯坦布尔|伊斯坦堡|德黑兰|德黑蘭|巴格达|巴格達|大马士革|大馬士革|贝鲁特|貝魯特|耶路撒冷|特拉维夫|特拉維夫|加沙|拉马拉|安曼|利雅得|多哈|迪拜|杜拜|阿布扎比|科威特|萨那|马斯喀特|开罗|開羅|的黎波里|突尼斯|阿尔及尔|拉巴特|喀土穆|亚的斯亚贝巴|亞的斯亞貝巴|内罗毕|內羅畢|摩加迪沙|坎帕拉|达累斯萨拉姆|约翰内斯堡|約翰尼斯堡|比勒陀利亚|开普敦|哈拉雷|卢萨卡|阿布贾|拉各斯|阿克拉|达喀尔|金沙萨|罗安达|华盛顿|華盛頓|纽约|紐約|联合国|聯合國|洛杉矶|洛杉磯|旧金山|舊金山|芝加哥|休斯敦|休士頓|波士顿|波士頓|西雅图|西雅圖|迈阿密|邁阿密|亚特兰大|亞特蘭大|费城|費城|渥太华|渥太華|多伦多|多倫多|温哥华|溫哥華|蒙特利尔|蒙特婁|墨西哥城|哈瓦那|巴拿马城|波哥大|加拉加斯|基多|利马|利馬|圣地亚哥|聖地牙哥|布宜诺斯艾利斯|布宜諾斯艾利斯|巴西利亚|巴西利亞|圣保罗|聖保羅|里约热内卢|里約熱內盧|塔什干|阿斯塔纳|努尔苏丹|比什凯克|杜尚别|阿什哈巴德|第比利斯|埃里温|巴库|马累|廷布';

const cityAtEnd = new RegExp(`(?:${city})$`);

/** What follows name and place: 6日電, 報導, 综合报道, 摄影报道. */
const deed =
  /(?:(?:\d{1,2}月)?\d{1,2}日(?:综合|綜合)?(?:外电|外電)?(?:专电|專電|电讯|電訊|电|電|讯|訊|报道|報道|报导|報導|傳真)|(?:综合|綜合|即時|即时|采访|採訪|编译|編譯|整理|连线|連線|现场|現場|摄影|攝影|獨家|独家|专题|專題){0,2}(?:报道|報道|报导|報導|专电|專電|外電|外电)|整理|整合|综合|綜合)$/;

/**
 * Cuts what was done and where off a run such as 徐薇婷華盛頓23日專電 or 文輝報道. `undefined` when the run has no such end;
 * an empty range when no name can be told from a place that is unknown.
 */
export function withoutDeed(run: string): string | undefined {
  const match = deed.exec(run);
  if (match === null) return undefined;
  const rest = run.slice(0, match.index);
  const place = cityAtEnd.exec(rest);
  if (place !== null && (place.index === 0 || place.index >= 2)) return rest.slice(0, place.index);
  if (rest.length <= 3 || isHanName(rest)) return rest;
  const three = rest.slice(0, 3);
  // Two and two: 張三巴東. Three and two or more could be two and three, too, and only a place that we know decides.
  if (rest.length === 4 && isHanName(rest.slice(0, 2))) return rest.slice(0, 2);
  return rest.length >= 6 && isHanName(three) ? three : '';
}

const placeAtStart = new RegExp(
  `^(?:${city}|中[国國]|美[国國]|英[国國]|全[国國]|[国國]家|清[华華]|北大|复旦|復旦|人民大)`,
);
const institution = /(?:教授|研究[员員生]|主任|大[学學]|[学學]院|博士|[学學]者|院[长長]|所[长長]|研究所)$/;

/** Cuts what a person is off behind the name: 方敏北京大学经济学院教授 is 方敏. All other runs stay as they are. */
export function withoutPost(run: string): string {
  if (run.length < 6 || !institution.test(run)) return run;
  const at = [2, 3].find((length) => isHanName(run.slice(0, length)) && placeAtStart.test(run.slice(length)));
  return at === undefined ? run : run.slice(0, at);
}

const joiner = /以及|[和与與及暨]/gu;

/**
 * Parts a run of characters without blanks and marks at 和, 与, 及 where both sides are names, for 和 is a surname and
 * stands in names, too. Offsets are within the run.
 *
 * @example 司马文和黄宇琪 gives two ranges, 万和平 one.
 */
export function splitJoined(run: string): readonly NameRange[] {
  const ranges: NameRange[] = [];
  let from = 0;
  for (const match of run.matchAll(joiner)) {
    const left = run.slice(from, match.index);
    const after = match.index + match[0].length;
    const next = run.slice(after);
    const right = next.split(joiner)[0] ?? '';
    const sound = (name: string): boolean => isHanName(name) || isDottedName(name);
    const rightSound = [right, next].some(sound) || (isDottedName(left) && /^\p{Script=Han}{2,5}$/u.test(next));
    if (!sound(left) || !rightSound) continue;
    ranges.push({ from, to: match.index });
    from = after;
  }
  return [...ranges, { from, to: run.length }];
}
