/**
 * Characters that names rendered by sound are frequently written with, folded; written for this library from memory of the
 * tables that Xinhua follows. A support for a name's edge, never its only reason: ordinary words have them, too.
 */
const sounds: ReadonlySet<string> = new Set(
  '阿埃艾安昂奥巴白班邦保鲍贝比彼毕宾波伯勃博布查茨达戴丹道德邓迪蒂丁东杜顿多尔法凡范菲费芬丰佛夫弗福盖甘冈戈格葛根古哈海汉豪赫黑亨洪侯华怀霍基吉加贾简杰金卡凯坎康考柯科克肯孔库夸拉莱兰朗劳勒雷累里理丽利莉连列林琳卢鲁路吕伦罗洛马玛迈曼芒毛梅门蒙孟米密明敏缪摩莫墨姆穆纳娜奈南内尼涅宁纽努诺欧帕派潘佩彭皮平普珀奇恰乔切钦琼让仁茹瑞若撒萨塞赛森桑瑟莎沙珊尚绍舍申圣施史士舒朔丝斯苏索塔泰坦汤唐特滕提廷通图托瓦万威韦维魏温文翁沃乌武西希锡席夏谢辛欣雄休修许雅亚扬杨耶叶伊因英尤约云泽扎詹张哲珍芝朱兹祖佐'.split(
    '',
  ),
);

/**
 * Whether a stretch has nothing but characters of sound. Folded; empty is not.
 *
 * @example isAllSound('盖谢克') // true
 */
export const isAllSound = (text: string): boolean =>
  text !== '' && [...text].every((character) => sounds.has(character));

/**
 * Whether at least half of the Han characters are characters of sound. Folded; empty is not.
 *
 * @example isMostlySound('法案') // true, which is why letters have to fit, too; isMostlySound('签证') is false
 */
export function isMostlySound(text: string): boolean {
  const characters = text.replace(/\P{Script=Han}/gu, '');
  const count = [...characters].filter((character) => sounds.has(character)).length;
  return count > 0 && 2 * count >= [...characters].length;
}
