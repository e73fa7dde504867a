const list = (words: string): readonly string[] => words.split(' ');

/**
 * Words of two characters, or the last two of longer ones, right before a person's name, besides the offices that the
 * glossary has. Simplified; written for this library from general knowledge.
 */
export const beforePersons: readonly string[] = list(
  '记者 教授 律师 作家 析师 言人 导演 演员 歌手 选手 球员 教练 博士 专家 学者 妻子 丈夫 儿子 女儿 父亲 母亲 哥哥 弟弟 姐姐 妹妹 总裁 主任 前锋 门将 后卫 中场 司机 警官 将军 上校 少将 中将 上将 少校 上尉 中尉 名叫 名为 叫做 化名 本名 议员 州长 市长 省长 法官 检官 察官 医生 护士 校长 院长 会长 社长 署长 局长 处长 司长 部长 厅长 次长 大臣 首相 总理 总统 主席 副手 顾问 助理 秘书 参赞 大使 特使 领事 代表 候任 卸任 经理 事长 始人 辑人 主编 编辑 摄影 画家 诗人 歌星 影星 明星 球星 巨星 冠军 得主 巨头 富豪 首富 大亨 商人 企家 业家 学家 教士 主教 神父 牧师 教宗 教皇 国王 王储 王子 公主 女王 亲王 元帅 司令 参长 谋长 议长 党魁 领袖 领导 头目 头子 嫌犯 凶手 枪手 男子 女子 青年 少年 女士 先生 夫人 士兵 军官 老板 员工 居民 市民 选民 学生 同事 好友 朋友 女孩 男孩 前夫 前妻 未婚 当事 负责 创办 究员 论员 播人 持人 继任 前任 现任 时任 接班 同伴 被告 原告 证人 受害 死者 伤者 烈士 院士 队长 队友 对手 名将 老将 新秀 小将 主帅 学员 官员 成员 委员 专员 人员 宇航 航员 行长 财长 外长 防长 务卿 副卿 州务 爵士 勋爵 伯爵 公爵 侯爵 男爵 酋长 巫师 经纪 监事 总监 主管 主播 策师 略师 设计 计师 程师 裁判 裁缝 厨师 渔民 农民 工人 店主 业主 人士',
);

/** The same right behind a person's name, by the first two characters: 说 and the like are single ones below. */
export const behindPersons: readonly string[] = list(
  '表示 指出 认为 强调 宣布 说道 告诉 透露 承认 否认 警告 呼吁 批评 希望 相信 担心 访问 会见 抵达 先生 女士 夫人 总统 总理 教授 博士 议员 议长 部长 上将 将军 司令 写道 坦言 回应 声称 宣称 形容 解释 补充 介绍 重申 敦促 谴责 抨击 指责 要求 提出 质疑 感叹 当选 出生 去世 逝世 辞职 上任 就任 出任 担任 接任 发表 接受 拒绝 同意 主张 建议 承诺 签署 率领 出席 前往 通过 会谈 会晤 通话 致电 告知 直言 坦承 笑称 回忆 讲述 描述 分析 预测 预计 估计 警官 律师 一家 一行 本人 等人 等于 等官 政府 当局 家族 任内 下台 上台 的父 的母 的儿 的女 的妻 的丈 的律 的团 的支 的竞 的顾 的助 的推 在推 在声 在接 在采 在一 在会 在演 在讲 在电 在社 在脸 在给 周一 周二 周三 周四 周五 周六 周日 星期 当天 当日 今天 昨天 日前 近日 今日 昨日 随后 曾经 已经 还说 也说 又说 则说 就说 还表 也表 则表 曾表 还称 也称 则称 则认 则指 也指 还指 对记 对媒 对路 对法 对此 对美 向记 向媒 向法 向路 和他 与他 被捕 被控 被杀 被指 被判 被迫 获得 赢得 击败 领导 支持 反对 下令 任命 提名 主持 撰文 发文 发推 推文 发言 发布 作证 出庭 受审 身亡 遇害 遇刺 受伤 死亡 离开 回到 来到 返回 看来 看到 发现 知道 决定 打算 试图 计划 准备 开始 继续 曾在 曾任 曾是 曾说 曾称 曾于 也在 也是 还是 还在 正在 将在 将于 将会 将与 将对 已在 已于 已被 仍在 是否 是一 是美 的说 的话 的讲 的声 的言 的表 的观 的看 的政 的胜 的选 的演 的竞 的家 的办 的任 的提 的决 的做 的人 的一 的名',
);

/** One character right behind a person's name that a person does: 称, 说. */
export const verbsBehind = '说称曰问答';
/** One character right behind any name: what hardly ever is the rest of one. */
export const particlesBehind =
  '的在和与及对将也还曾就是等则已被把向为以于由从到有没不让使给或而且并又更都即却能会可要应需因共同任做作当指写打走讲看想做谈受获赢击';
/** One character right before any name. */
export const particlesBefore =
  '和与及对向由被把让给在同跟为是像如据称说指令使从到于往至以或自前叫名的了将请派给找靠会见访问';

/** What makes a place of the name before it. */
export const placesBehind: readonly string[] = list(
  '市 州 省 镇 县 郡 区 岛 河 湖 村 城 港 湾 山 海 峡 街 路 机场 地区 半岛 群岛 海峡 山脉 沙漠 平原 高原 盆地 河谷 河畔 海岸 海域 水域 港口 大桥 广场 公园 车站 监狱 难民 大街 大道 庄园 城堡 火山 冰川 峡谷 山谷 森林 运河 大坝 水库 油田 基地 边境 市长 州长 省长 市中 市区 郊区 东部 西部 南部 北部 中部 一带 附近 以东 以西 以南 以北 境内 西南 东南 西北 东北',
);
/** What stands right before a place: the last character or two. */
export const beforePlaces: readonly string[] = list(
  '位于 前往 抵达 飞往 来自 首都 城市 小镇 港口 在 从 赴 往 驻 城镇 重镇 古城 省会 首府 都会',
);

/** What makes a body, a product or a law of the name before it, so that the name alone is none. */
export const bodiesBehind: readonly string[] = list(
  '大学 学院 公司 集团 银行 学会 研究 基金 中心 社 报 通讯 电视 电台 协会 委员 奖 杯 法案 号 型 级 条约 协议 协定 定律 病毒 综合 医院 教堂 体育 俱乐 队 党 教 族 派 语 人 式 主义 战争 事件 战役 会议 峰会 酒店 餐厅 剧院 博物 图书 出版 书店 时报 邮报 日报 新闻 杂志 周刊 财团 资本 证券 投资 汽车 航空 石油 能源 制药 医药 科技 电子 软件 网站 网络 品牌 疫苗 导弹 战机 飞机 坦克 步枪 火箭 卫星 计划 法则 指数 症 病 菌 炎 军团 学派 教派 运动 革命 王朝 帝国 王国 共和 联盟 联邦 条例 宪章 宣言 公报 公约 赛 联赛 兄弟',
);

/** Words that begin with a single character of those, and are no part of a name: 报道, 派出. */
export const begunWords: readonly string[] = list(
  '报道 报告 报警 报导 报复 报名 报称 教导 教授 教书 派出 派遣 派人 队友 队员 党内 党人 党员 病逝 病故 病重 病情 人们 人在 人士 人称 人选 级别 号召 号称 奖励 语气 语出 语言 式微 社交 区分 区别 城内 县长 村民 港口 山姆 海军 市长 市民 市场 省长 州长 州议 街头 路过 路上 路透 城市',
);
