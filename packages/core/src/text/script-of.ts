/** Frequent characters that only one of the two scripts writes; characters that both write (后, 里, 于) are left out. */
const simplifiedOnly =
  '国们这来对说时会发个经过还进现开长问东车门见书话马让给与为从关产义军战权华图网报乐买卖区医协单卫厂历压县双员园团场坏块声处备够头夺奋妇学实宝审宪宁寻导将层岁岛币师帮带广库应张强当录彻执扩护担拥择换据损摆敌数断旧显术机杀条极构标树样档桥检欢毕气汉汤沟没济测满灭灯点热爱环电画疗监盘矿础确离种称积稳穷竞笔筑签简类紧红纪纯线练组细终结绝统继绩续维综绿缩罗职联胜脑节范药获营虑补装规视览觉计订认议记讲许论设访证评识词译试该详语误请诸读调谁谈谢贡财责败货质贵费贸资赛赢赵跃转轮软轻载较输边达迁运远违连迟选递遗释针钟钢钱铁银链销锁错键闭间闻阅队阳阴阵阶际陆陈险随隐难预领题风飞馆验鱼鸟龙';
const traditionalOnly =
  '國們這來對說時會發個經過還進現開長問東車門見書話馬讓給與爲從關產義軍戰權華圖網報樂買賣區醫協單衛廠歷壓縣雙員園團場壞塊聲處備夠頭奪奮婦學實寶審憲寧尋導將層歲島幣師幫帶廣庫應張強當錄徹執擴護擔擁擇換據損擺敵數斷舊顯術機殺條極構標樹樣檔橋檢歡畢氣漢湯溝沒濟測滿滅燈點熱愛環電畫療監盤礦礎確離種稱積穩窮競筆築籤簡類緊紅紀純線練組細終結絕統繼績續維綜綠縮羅職聯勝腦節範藥獲營慮補裝規視覽覺計訂認議記講許論設訪證評識詞譯試該詳語誤請諸讀調誰談謝貢財責敗貨質貴費貿資賽贏趙躍轉輪軟輕載較輸邊達遷運遠違連遲選遞遺釋針鍾鋼錢鐵銀鏈銷鎖錯鍵閉間聞閱隊陽陰陣階際陸陳險隨隱難預領題風飛館驗魚鳥龍為裡後眾産';

const onlySimplified = new Set(simplifiedOnly);
const onlyTraditional = new Set(traditionalOnly);

/**
 * Tells the script of a Chinese text by counting characters that only one script writes; `undefined` under four of them
 * or when neither is twice as frequent. Linear.
 *
 * @example 「俄罗斯外长拉夫罗夫对媒体说」 is `zh-Hans`.
 */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' | undefined {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (onlySimplified.has(character)) simplified += 1;
    else if (onlyTraditional.has(character)) traditional += 1;
  }
  if (simplified + traditional < 4) return undefined;
  if (simplified >= 2 * traditional) return 'zh-Hans';
  return traditional >= 2 * simplified ? 'zh-Hant' : undefined;
}
