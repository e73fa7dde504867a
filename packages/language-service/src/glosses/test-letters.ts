import { learnLetters } from '@yiming/glossary/letters';

/** Pairs whose characters say what they say in the press; enough for the names of the tests beside this file. */
const pairs =
  `卡伊姆 qaem|卡 ka|伊 i|姆 m|哈桑 hassan|尼扎米 nizami|赛义德 sayed|赛义德 said|俾斯麦拉 bismillah|汗 khan|穆罕默迪 mohammadi|穆罕默德 mohammad
拜登 biden|乔 joe|约翰 john|约翰逊 johnson|史密斯 smith|舒尔茨 schulz|林德内尔 lindner|德内 dne|凯瑟 kaeser|拉布 raab|里施 risch|鲁比奥 rubio|马可 marco
布林肯 blinken|塔布曼 tubman|蓬佩奥 pompeo|詹姆斯 james|惠特曼 whitman|丹尼尔 daniel|伊努耶 inouye|伊努 inou|克拉克 clark|胡克 hook|布赖恩 brian|诺斯 north|巴里 barry
肯伊 kanye|威斯特 west|卡戴珊 kardashian|金 kim|查尔斯顿 charleston|基诺沙 kenosha|基 ki|诺 no|沙 sha|洛克菲勒 rockefeller|洛 ro|菲 fe|勒 ler|迈尔 mayr
埃尔帕索 elpaso|塔米姆 tamim|本 bin|哈马德 hamad|阿勒萨尼 althani|托马斯 thomas|格林菲尔德 greenfield|马丁 martin|梅尔 mer|特朗普 trump|唐纳德 donald
德 de|斯 s|尔 l|尔 r|克 k|特 t|夫 v|拉 la|拉 ra|马 ma|里 ri|里 li|巴 ba|尼 ni|米 mi|亚 ia|罗 ro|奥 o|阿 a|贝 be|格 g|森 sen|顿 ton|曼 man|科 co|布 b|普 p|丹 dan|林 lin|耶 ye`
    .split(/[|\n]/)
    .map((pair) => pair.split(' '))
    .map(([zh = '', en = '']) => ({ zh, en }));

const model = learnLetters(pairs);

/** What letters cost for characters in the tests of glosses. */
export const testFit = (zh: string, latin: string): number | undefined => model.fit({ zh, en: latin })?.cost;
