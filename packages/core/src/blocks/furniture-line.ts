/** Traditional and Simplified characters of the words that pages print around their texts, one pair after the other. */
const pairs =
  '薦荐關关閱阅讀读訂订廣广點点擊击繼继續续鏈链連连結结網网頁页編编輯辑譯译責责員员會会費费歡欢請请擴扩聞闻報报導导熱热門门載载轉转發发佈布權权聲声標标題题來来貼贴號号錄录聽听視视頻频觀观評评論论應应條条則则' +
  '籤签簽签鍵键詞词類类時时間间鐘钟個个後后週周這这裡里裏里動动態态內内開开閉闭顯显餘余區区響响讚赞贊赞給给與与對对為为進进從从複复復复製制幫帮傳传臉脸書书專专單单獲获現现實实習习審审監监執执圖图畫画層层' +
  '線线捲卷戶户達达長长掃扫碼码維维識识別别蘋苹軟软體体戰战話话問问處处許许經经須须著着護护僅仅屬属場场嗎吗們们讓让麼么還还過过記记蹤踪頂顶級级節节瀏浏覽览選选擇择項项總总統统稱称補补協协採采訪访獻献資资' +
  '訊讯聯联絡络電电郵邮帳账設设註注冊册檔档剛刚兩两豐丰歲岁樂乐購购買买賣卖億亿萬万攝摄創创術术簡简啟启靜静螢萤彈弹團团隊队組组產产質质頭头獨独軼轶絕绝嚴严違违舉举饋馈誤误糾纠錯错無无斷断併并將将預预計计' +
  '數数據据庫库試试價价優优華华語语說说當当國国際际於于紀纪畢毕賞赏終终參参謝谢見见議议務务隨随緩缓暫暂籌筹風风險险鄭郑該该備备寫写張张貢贡純纯約约臺台尋寻盡尽檢检構构驗验縮缩證证樣样歷历範范勸劝韓韩徵征' +
  '願愿黨党樓楼誌志彙汇滾滚塊块側侧遊游戲戏遞递詢询謹谨趕赶緊紧盤盘銷销籲吁譴谴';

const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

const opening = /^[\s【（([〔〈《*#>＞»›▲△▼▽►▶●■◆★☆※•·|｜—–_=~～-]+/u;
const closing = /^[\s】）)\]〕〉》*#>＞»›◀◁●■◆★☆※•·|｜—–_=~～-]$/u;

/**
 * A line as the patterns of page furniture read it: Simplified, lower case, single blanks, without the brackets and
 * ornaments around it. Linear.
 *
 * @example 「- 廣告 -」 gives 「广告」, 「（編輯：王大明）」 「编辑：王大明」.
 */
export function furnitureLine(text: string): string {
  const blanks = text.toLowerCase().replace(/[\s\u3000]+/gu, ' ');
  const bare = blanks.replace(opening, '');
  // From the back by hand: a pattern with an end but no beginning is tried at every character.
  let end = bare.length;
  while (end > 0 && closing.test(bare.charAt(end - 1))) end -= 1;
  return [...bare.slice(0, end)].map((character) => simplified.get(character) ?? character).join('');
}

/** The words of a line, without the marks between them; a time such as 02:31 is one. */
export function furnitureWords(line: string): readonly string[] {
  return line.match(/\d{1,2}:\d{2}(?::\d{2})?|[^\s/／|｜、，,：:；;()（）\d]+|[\d.,]+[万wk亿+]{0,2}/gu) ?? [];
}
