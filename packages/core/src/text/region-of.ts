/**
 * Words that only one region's press writes, in Traditional characters; from general use. A word that both write, or
 * that quotes the other side, is none.
 */
const words: Readonly<Record<'TW' | 'HK', readonly string[]>> = {
  TW: '川普 普丁 歐巴馬 柯林頓 蒲亭 澤倫斯基 納坦雅胡 馬克宏 梅克爾 強生 紐西蘭 北韓 南韓 寮國 沙烏地 義大利 資訊 網路 影片 軟體 品質 透過 計程車 立委 行政院 總統府 立法院 中華民國 國軍 共軍 陸委會 在野黨 武漢肺炎 公車 捷運 身分 公尺 臉書 雪梨 杜拜 飛彈 貿易夥伴 卡達 衣索比亞 肯亞'.split(
    ' ',
  ),
  HK: '特朗普 普京 奧巴馬 克林頓 澤連斯基 內塔尼亞胡 馬克龍 默克爾 約翰遜 新西蘭 朝鮮 老撾 意大利 資料圖片 網上 的士 巴士 特首 港府 警務處 立法會 行政長官 本港 港人 內地 互聯網 質素 視像 傳媒 反送中 國安法 區議會 政務司 律政司 悉尼 迪拜 導彈 卡塔爾 埃塞俄比亞'.split(
    ' ',
  ),
};

/** What tells the region of a text: its tag, and the words that do. */
export interface RegionEvidence {
  readonly region: 'TW' | 'HK';
  readonly words: readonly string[];
}

const most = 8;

/**
 * Tells whether a Traditional text is Taiwan's or Hong Kong's by the words that only one of them writes; `undefined`
 * with fewer than two such words, or when the other region has half as many. Linear in the length of the text.
 *
 * @example 「川普總統透過網路發表影片」 is `TW`, with 川普, 透過, 網路 and 影片.
 */
export function regionOf(text: string): RegionEvidence | undefined {
  const taiwan = words.TW.filter((word) => text.includes(word));
  const hongKong = words.HK.filter((word) => text.includes(word));
  if (taiwan.length >= 2 && taiwan.length > 2 * hongKong.length) return { region: 'TW', words: taiwan.slice(0, most) };
  if (hongKong.length >= 2 && hongKong.length > 2 * taiwan.length)
    return { region: 'HK', words: hongKong.slice(0, most) };
  return undefined;
}
