/** Verbs and prepositions of headlines with a country clipped behind them: 驻阿, 赴美. The data of a clip has more. */
export const headlineVerbs: ReadonlySet<string> = new Set('驻赴访抵涉援返离');

/** What is said of a country in headlines right behind its clip, where its adjective is due: 阿政府 the Afghan government. */
const heads =
  /^(?:政府|当局|军|外长|外交|防长|国防|财长|总统|副总统|前总统|总理|副总理|前总理|首相|国会|议会|议员|参议|众议|国务卿|副国务卿|大使|使馆|领事|领馆|总领|官员|高官|警|媒|企|公司|情报|民众|公民|人民|各派|智库|学者|专家|海军|空军|陆军|海警|安全|新政府|临时政府|过渡政府|战机|军机|无人机|代表团|特使|和平进程|法院|检方|商务部|外交部|国防部|财政部|司法部)/;

/** Whether what stands behind the clip at `end` takes its adjective. `text` is folded. */
export const takesAdjective = (text: string, end: number): boolean => heads.test(text.slice(end, end + 5));

/** What headlines say of a country right behind its clip: 乌称, 美拟制裁. */
const saying = /^(?:称|拟|批|促|宣布|宣称|吁|驳|拒|欲|将|誓言|重申|承认|否认|警告|指责|谴责)/;

/** Whether what stands behind the clip at `end` is what a country does in headlines. `text` is folded. */
export const isHeadline = (text: string, end: number): boolean =>
  saying.test(text.slice(end, end + 2)) || takesAdjective(text, end);

/** 方 that is the side of a country, not the beginning of 方案 or 方便. */
/** 方向 is a word, but in 美方向中方提出. */
const side = /^方(?![案法式针便程块言才可]|向(?![世中美俄日韩朝英法德印巴欧联伊以乌台港澳法双对国]))/;

/** Whether 方 behind the clip at `end` makes it a party: 阿方. `text` is folded. */
export const isSide = (text: string, end: number): boolean => side.test(text.slice(end, end + 3));

/** 军 that is the armed forces of a country, not the beginning of 军官 or 军演. */
const military = /^军(?![方队人事官售援演备机舰费购工情委政团校营装衔械火阀令民])/;

/** Whether 军 behind the clip at `end` makes it the armed forces: 美军. `text` is folded. */
export const isMilitary = (text: string, end: number): boolean => military.test(text.slice(end, end + 2));

/** 国 behind a clip that makes it the country, as the press of Hong Kong and Taiwan writes (加國), and begins no word. */
const state = /^国(?![家会务防民内外土际籍旗歌门宝货产军安情人王共企债库营有道企策])/;

/** Whether 国 behind the clip at `end` makes it a country: 加国. `text` is folded. */
export const isState = (text: string, end: number): boolean => state.test(text.slice(end, end + 2));

/** What no word reaches over. */
export const isEdge = (character: string): boolean => character === '' || /[^\p{L}\p{N}]/u.test(character);
