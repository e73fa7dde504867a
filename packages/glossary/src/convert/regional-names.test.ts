import { beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltin } from '../builtin/builtin-node.js';
import { createGlossary } from '../create-glossary.js';
import type { Glossary } from '../glossary.js';
import type { Conversion } from './conversion.js';
import { loadConversion } from './conversion-node.js';
import { convert } from './convert.js';

let names: Glossary;
let conversion: Conversion;
beforeAll(async () => {
  names = createGlossary([(await loadBuiltin()).layer]);
  conversion = await loadConversion();
});

/** A sentence of the mainland's press, and how Taiwan and Hong Kong write it. */
describe('names in running sentences', () => {
  test.each([
    ['特朗普在里面说话。', '川普在裡面說話。', '特朗普在裏面説話。'],
    ['普京回应了记者。', '普丁回應了記者。', '普京回應了記者。'],
    ['前总统布什发表讲话。', '前總統布希發表講話。', '前總統布殊發表講話。'],
    ['泽连斯基访问华盛顿。', '澤倫斯基訪問華盛頓。', '澤連斯基訪問華盛頓。'],
    ['总理内塔尼亚胡拒绝了。', '總理尼坦雅胡拒絕了。', '總理內塔尼亞胡拒絕了。'],
    ['马克龙与朔尔茨会谈。', '馬克宏與蕭茲會談。', '馬克龍與朔爾茨會談。'],
    ['卡玛拉·哈里斯当选，哈里斯发表讲话。', '賀錦麗當選，賀錦麗發表講話。', '賀錦麗當選，賀錦麗發表講話。'],
    ['奥巴马回到白宫。', '歐巴馬回到白宮。', '奧巴馬回到白宮。'],
    ['卡塔尔首都多哈', '卡達首都杜哈', '卡塔爾首都多哈'],
    ['战事蔓延到坎大哈。', '戰事蔓延到坎達哈。', '戰事蔓延到坎大哈。'],
    ['沙特阿拉伯和也门', '沙烏地阿拉伯和葉門', '沙特阿拉伯和也門'],
    ['新西兰总理', '紐西蘭總理', '新西蘭總理'],
    ['老挝、柬埔寨', '寮國、柬埔寨', '老撾、柬埔寨'],
    ['肯尼亚与乍得', '肯亞與查德', '肯尼亞與乍得'],
    ['格鲁吉亚首都第比利斯', '喬治亞首都提比里斯', '格魯吉亞首都第比利斯'],
    ['悉尼歌剧院', '雪梨歌劇院', '悉尼歌劇院'],
    ['戛纳电影节', '坎城影展', '康城影展'],
    ['里根与撒切尔', '雷根與柴契爾', '列根與戴卓爾'],
    ['佛罗伦萨在意大利。', '佛羅倫斯在義大利。', '佛羅倫斯在意大利。'],
    ['尼日利亚与坦桑尼亚', '奈及利亞與坦尚尼亞', '尼日利亞與坦桑尼亞'],
    ['莫桑比克和科特迪瓦', '莫三比克和象牙海岸', '莫桑比克和科特迪瓦'],
    ['塞浦路斯、克罗地亚', '賽普勒斯、克羅埃西亞', '塞浦路斯、克羅地亞'],
  ])('%s', (text, taiwan, hongKong) => {
    expect(convert(text, { to: 'zh-Hant-TW', names, conversion }).text).toBe(taiwan);
    expect(convert(text, { to: 'zh-Hant-HK', names, conversion }).text).toBe(hongKong);
  });
});

/** What OpenCC by itself damages: by the idiom tables, by phrases across a name, by characters of surnames. */
describe('names that bare OpenCC damages', () => {
  test.each([
    ['喀布尔的局势', '喀布爾的局勢'],
    ['国家安全局的声明', '國家安全局的聲明'],
    ['外长对话框架', '外長對話框架'],
    ['和平进程', '和平進程'],
    ['外长扎里夫访问', '外長扎里夫訪問'],
    ['州长佩里出席', '州長佩里出席'],
    ['范德比尔特家族', '范德比爾特家族'],
    ['部长胡鲁西表示', '部長胡魯西表示'],
    ['俄罗斯克里姆林宫', '俄羅斯克里姆林宮'],
    ['歌手于文文饰演', '歌手于文文飾演'],
    ['中央军委副主席范长龙在北京', '中央軍委副主席范長龍在北京'],
  ])('%s', (text, written) => {
    for (const to of ['zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant'] as const)
      expect(convert(text, { to, names, conversion }).text).toBe(written);
  });
});
