/**
 * Characters that write foreign names by their sound in the mainland's press, after the tables of transliteration that
 * Xinhua follows; written for this library from memory of them. 于, 余, 中 and 山 are left out: they stand beside names too often.
 * Simplified; fold other texts first.
 */
export const sounds: ReadonlySet<string> = new Set(
  '阿埃艾安昂奥巴白班邦保鲍贝本比彼毕别宾波伯博布查达代戴丹当道德邓迪蒂丁东杜顿多尔法凡范方菲费芬丰冯佛夫弗福盖甘冈高戈格葛根贡古圭哈海汉杭豪赫黑亨洪侯胡华怀霍基吉加贾简江杰金津卡凯坎康考科克肯孔库夸拉莱兰朗劳勒雷累黎里理丽利莉连列林琳龙隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫墨姆木穆纳娜乃奈南内尼涅宁纽农努诺欧帕派潘庞佩彭皮匹平蒲普珀奇恰钱乔切钦琼丘让仁荣茹瑞若撒萨塞赛森桑瑟莎沙尚绍舍申生圣施什史士舒朔丝斯松苏索塔泰坦汤唐陶特腾提廷通图土托瓦万旺威韦维魏温文翁沃乌吾武西希锡席夏肖谢辛欣兴雄休修许逊雅亚扬杨耶叶伊因英永尤约云宰赞泽扎詹张哲珍芝朱兹子宗祖佐'.split(
    '',
  ),
);
