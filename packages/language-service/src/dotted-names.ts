const middleDot = /[·•‧・∙．⋅]/;

/**
 * Characters that Chinese writes foreign names with, in both scripts: those of Xinhua's transliteration tables that are
 * frequent. Ordinary words hold them, too, so they count only between a name and a middle dot.
 */
const sounds = new Set(
  '阿埃艾爱愛安奥奧巴班邦保鲍鮑贝貝本比彼毕畢别別宾賓波伯勃博布查察茨达達戴丹当當道德登邓鄧狄迪蒂丁东東杜顿頓多恩尔爾法范凡菲费費芬夫弗福盖蓋甘冈岡高戈哥格葛根贡貢古哈海汉漢豪赫黑亨洪侯胡华華霍基吉加贾賈简簡杰金京久卡凯凱坎康考柯科克肯孔库庫夸拉莱萊赖賴兰蘭朗劳勞勒雷蕾利里理丽麗莉列林琳留卢盧鲁魯路伦倫罗羅洛吕呂马馬玛瑪迈邁曼芒毛梅门門蒙米敏明莫默姆穆纳納娜奈南内內尼宁寧纽紐努诺諾欧歐帕潘佩彭皮珀普齐齊奇恰钱錢乔喬切钦欽琼瓊热熱日容萨薩塞赛賽桑瑟森沙山尚绍紹舍申圣聖施史舒斯司苏蘇索塔泰坦汤湯唐特滕提铁鐵廷通图圖托瓦万萬旺威韦韋维維魏温溫文翁沃乌烏武西希锡錫夏香谢謝辛欣修许許雅亚亞延扬揚耶叶葉伊因英尤于约約云雲扎泽澤詹张張哲珍芝朱兹茲佐祖'.split(
    '',
  ),
);

const longestPart = 6;

/** Whether only sounds stand between `at` and the next middle dot in a direction, and at most as many as a name's part has. */
function soundsToDot(text: string, at: number, step: 1 | -1): boolean {
  for (let count = 0; count <= longestPart; count += 1) {
    const character = text.charAt(step === 1 ? at + count : at - 1 - count);
    if (middleDot.test(character)) return true;
    if (!sounds.has(character)) return false;
  }
  return false;
}

/**
 * Tells whether a name without a middle dot is a part of somebody's dotted name: 阿萨德 in 阿萨德·乌马尔, 阿曼 in
 * 阿曼达·克洛茨, 马里 in 乔治·马里奥. Looks a few characters around; the dot between two names of a list (北京·上海) is for the
 * caller to tell, who knows the names.
 *
 * @example `isPartOfDottedName('阿曼达·克洛茨', 0, 2)` is true, `isPartOfDottedName('约翰·克里', 0, 5)` is false.
 */
export function isPartOfDottedName(text: string, start: number, end: number): boolean {
  if (middleDot.test(text.slice(start, end))) return false;
  return soundsToDot(text, end, 1) || soundsToDot(text, start, -1);
}

/** Whether a match stands right before or behind a middle dot, and where the other side of that dot begins or ends. */
export function acrossDot(text: string, start: number, end: number): { readonly left: number; readonly right: number } {
  return {
    left: middleDot.test(text.charAt(start - 1)) ? start - 1 : -1,
    right: middleDot.test(text.charAt(end)) ? end + 1 : -1,
  };
}
