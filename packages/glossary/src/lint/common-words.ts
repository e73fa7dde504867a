/**
 * Words that news is full of, and that are names of something, too: parties, papers, towns, ships or persons bear them. By
 * the reason why a text has them. Written for this library from general knowledge; grows with every false find.
 */
const wordsByReason: Readonly<Record<string, string>> = {
  'a noun of politics':
    '国家 政府 总统 总理 主席 议会 国会 政党 选举 民主 自由 和平 独立 统一 团结 解放 革命 改革 运动 领导 领袖 干部 人民 公民 群众 民族 宪法 法律 法院 权力 权利 外交 国防 安全 战略 政策 协议 条约 宣言 会议 峰会 对话 合作 联盟 联合 同盟 阵线 委员会 代表 大使 使馆 部长 省长 市长 州长 议员 首相 首脑 当局 政权 主权 领土 边境 边界 制裁 危机 冲突 战争 停火 谈判 援助 难民 移民',
  'a noun of war and police':
    '军队 部队 陆军 海军 空军 士兵 将军 司令 司令部 总部 基地 武器 导弹 核弹 飞机 战机 坦克 军舰 警察 警方 恐怖 袭击 爆炸 暗杀 叛军 民兵 游击队 先锋 胜利 光荣 荣誉 英雄 卫士 前线 后方',
  'a noun of economy and society':
    '经济 贸易 市场 银行 公司 集团 企业 石油 能源 货币 美元 投资 股票 交易所 工会 协会 基金会 学校 大学 医院 教会 教堂 寺庙 家庭 妇女 青年 儿童 学生 老师 工人 农民 记者 媒体 报纸 新闻 电视 广播 网络 平台 文化 教育 科学 技术 体育 足球 电影 音乐 艺术 文学 历史 传统 宗教 信仰',
  'a word for a feeling or a value':
    '希望 光明 幸福 自豪 勇气 勇敢 信心 信任 忠诚 正义 公平 平等 尊严 友谊 友好 爱国 梦想 理想 真理 真相 荣耀 繁荣 和谐 稳定 发展 进步 复兴 崛起 奋进 进取 创新 远见 机遇 挑战 探索 发现 好奇 毅力',
  'a word of place, time or nature':
    '中心 中央 中部 东部 西部 南部 北部 东方 南方 北方 地区 城市 首都 农村 山区 海岸 港口 机场 车站 广场 大街 大厦 宫殿 今天 明天 昨天 时代 世纪 春天 太阳 月亮 星星 黎明 曙光 日出 地平线 天空 大地 海洋 森林 高山 草原 河流 湖泊 岛屿 世界 地球 全球 国际 本地 当地',
  'a word that also is a personal name or a title':
    '教皇 教宗 国王 女王 王子 公主 皇帝 天皇 埃米尔 酋长 拉比 阿訇 毛拉 伊玛目 大公 公爵 伯爵 上校 上将 元帅 博士 教授 先生 女士 夫人 高明 高峰 黎明 平安 常青 和平 向前 建国 国庆 解放 安全 成功 胜利 明白 温和 康乐 方便 马上 公正 关于 都会 多少 里面 高达 金融 金属 黄金 白银 阿姨 美丽 英勇 法制 德行',
  'a verb or an adjective':
    '报道 表示 认为 指出 宣布 访问 会见 参加 支持 反对 批评 要求 呼吁 警告 威胁 承认 否认 同意 拒绝 重要 主要 基本 特别 强大 新兴 紧急 公开 秘密 严重 继续 开始 结束 重新 全面',
};

/**
 * Words that no entry may have as its Chinese form (titles and terms apart), with the reason.
 *
 * @example commonWords.get('希望') // 'a word for a feeling or a value'
 */
export const commonWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(wordsByReason).flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
);
