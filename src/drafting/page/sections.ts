/** The titles of a newspaper's sections, which stand alone over articles, and those of boxes, which stand inside one. */

const SECTIONS = new Set(
  [
    '要闻 今日要闻 时政 时政要闻 头版 头条 综合 综合新闻 新闻综合 本地新闻 本市新闻 地方新闻 国内新闻 国际新闻 国内 国际 新闻 新闻速递 新闻集锦 简讯 短讯 一句话新闻 新闻简报 快讯 聚焦 关注 特别关注 特别报道 深度 深度报道',
    '项目现场 项目建设 项目动态 项目巡礼 重点项目 重大项目 招商引资 招商动态 项目攻坚 建设现场 一线传真 一线直击 现场 经济 经济新闻 产业 产业观察 企业 企业风采 企业动态 企业之窗 园区 园区动态 开发区动态 科技 科技创新 创新创业 农业 农业农村 乡村振兴 三农',
    '图片新闻 图片报道 图片故事 图说新闻 图说 新闻图片 影像 光影',
    '部门动态 基层动态 镇街动态 乡镇动态 乡镇传真 街道动态 基层 基层传真 部门之窗 街镇 社区 社区动态 党建 党建引领 党建园地 机关党建 党群 纪检监察 人大 政协 政法 社会 民生 民生关注 法治 平安建设 教育 卫生 健康 文化 文化旅游 文旅 体育 生态 环保 城建 城市建设 城市管理 交通 安全 安全生产',
    '人物 人物风采 先锋 榜样 典型 副刊 文艺 评论 言论 时评 视点 观点 广角 理论 学习园地 专题 专版 公告 公告栏 公示 通知公告 广告 政策解读 服务 便民 天气',
  ]
    .join(' ')
    .split(' '),
);
/** Signs around a section's title. */
const ORNAMENTS = /^[\s■◆●★☆▲【[《<«—·]+|[\s■◆●★☆▲】\]》>»—·]+$/g;
const BOX =
  /^[■◆●★【[]?(?:新闻|相关|背景|政策|知识|延伸|数据|资料|名词|小)(?:链接|背景|解释|阅读|资料|贴士|提示|速览)[】\]]?[:：]?$/;

const MAX_TITLE = 20;

export const isSectionTitle = (line: string): boolean =>
  line.length <= MAX_TITLE && SECTIONS.has(line.replace(ORNAMENTS, '').replace(/\s/g, ''));
/** 新闻链接, 名词解释: what follows belongs to the article. */
export const isBoxTitle = (line: string): boolean => BOX.test(line);
