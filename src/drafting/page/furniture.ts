/** What stands on a page and is no part of an article. A new phrase is one entry here and a line in the test. */

interface Furniture {
  readonly is: string;
  readonly pattern: Pick<RegExp, 'test'>;
  /** Whether only web pages have it; then the page is one article. */
  readonly isOfWeb: boolean;
}

/** The words that menus and buttons are made of. */
const BUTTONS = new Set(
  [
    '首页 网站首页 本站首页 返回首页 返回 返回顶部 返回列表 回到顶部 TOP 新闻中心 新闻动态 政务公开 信息公开 政务服务 办事服务 网上办事 互动交流 公众参与 政民互动',
    '登录 注册 登录注册 搜索 站内搜索 收藏 收藏本页 加入收藏 设为首页 无障碍 无障碍浏览 长者模式 适老版 关怀版 繁体 简体 English 手机版 移动版 客户端 网站地图 联系我们 关于我们',
    '分享 分享到 分享至 分享按钮 一键分享 转发 QQ QQ空间 QQ好友 新浪微博 腾讯微博 微博 微信 朋友圈 微信好友 微信扫一扫 人人网 开心网 豆瓣 百度贴吧 复制链接 更多 more',
    '打印 打印本页 打印此页 打印文章 打印正文 打印关闭 关闭 关闭窗口 关闭本页 关闭页面 保存 下载 推荐 推荐给朋友 我要纠错 纠错 评论 发表评论 我来说两句 点赞 在看 赞 朗读 语音播报 大 中 小 大中小 特大 超大 默认 T A+ A- 正文 原创',
  ]
    .join(' ')
    .toLowerCase()
    .split(' '),
);
const BETWEEN_BUTTONS = /[\s:：|｜·>【】[\]（）()]+/;

/** Split and not matched as a whole, because a pattern of words between blanks would backtrack. */
function isButtonRow(line: string): boolean {
  const words = line.toLowerCase().split(BETWEEN_BUTTONS).filter(Boolean);
  return words.length > 0 && words.every((word) => BUTTONS.has(word) || /^走进.{2,4}$/.test(word));
}

/** 新闻中心 > 政务要闻 > 正文. */
function isBreadcrumbs(line: string): boolean {
  const steps = line
    .split(/[>»›＞]+/)
    .map((step) => step.trim())
    .filter(Boolean);
  const areNames = steps.length > 1 && steps.every((step) => step.length <= 20 && !/[。！？，]/.test(step));
  return areNames && (steps.length > 2 || /\s[>»›＞]+\s|首页|正文/.test(line));
}

/** Tried in this order; each is a whole line. */
const FURNITURE: readonly Furniture[] = [
  {
    is: 'breadcrumbs',
    pattern: /^(?:当前|您|你|所在|现在)(?:的|现在的|当前的?|所在的?|目前的?){0,2}位置(?:是|在)?\s*[:：>＞]/,
    isOfWeb: true,
  },
  { is: 'breadcrumbs', pattern: /^(?:网站|本站)?首\s?页\s*[>»›＞→/|｜·-]/, isOfWeb: true },
  { is: 'breadcrumbs', pattern: { test: isBreadcrumbs }, isOfWeb: true },
  { is: 'buttons', pattern: { test: isButtonRow }, isOfWeb: true },
  { is: 'menu', pattern: /^(?:网站)?首页(?:[\s|｜]+[\p{Script=Han}A-Za-z]{2,8}){2,}$/u, isOfWeb: true },
  {
    is: 'font size',
    pattern:
      /^[【[（(]?\s*(?:字体|字号|文字)(?:大小|显示)?\s*[:：]?[\s【】[\]（）()大中小特超标准默认A+\-|/]*(?:打印|关闭|保存|收藏|分享|[\s【】[\]|])*$/,
    isOfWeb: true,
  },
  {
    is: 'visits',
    pattern:
      /^[（(【[]?(?:已有|共有?)?\s*(?:点击|浏览|阅读|访问|查看|人气)(?:次数|人次|人数|数|量|率)?\s*[:：]?\s*[\d,]+\s*(?:人?次|\+)?[）)】\]]?$/,
    isOfWeb: true,
  },
  {
    is: 'neighbours',
    pattern: /^[【[（(<«·]?\s*[上下]\s?一\s?(?:篇|条|页|则)(?:文章|新闻|信息)?(?:$|\s*[:：>»】\])）]|\s)/,
    isOfWeb: true,
  },
  { is: 'neighbours in a paper', pattern: /^(?:[上下]\s?一\s?[版期][\s|｜]*){1,2}$/, isOfWeb: false },
  {
    is: 'calls',
    pattern:
      /^[（(]?(?:点击(?:上方|下方|蓝字|关注|查看)|长按(?:识别|二维码|扫码)|扫描?(?:一扫|二维码|下方|码)|微信扫|关注(?:我们|公众号)|阅读原文|(?:来|欢迎)关注)/,
    isOfWeb: true,
  },
  { is: 'group', pattern: /^.{0,20}(?:QQ(?:交流)?群|群QQ|微信号|公众号)\s*[:：]\s*\S{5,}$/i, isOfWeb: true },
  {
    is: 'page numbers',
    pattern: /^(?:第?\s?\d{1,3}\s?(?:\/|页\s?共)\s?\d{1,3}\s?页?|-\s?\d{1,3}\s?-|—\s?\d{1,3}\s?—)$/,
    isOfWeb: false,
  },
  {
    is: 'page of a paper',
    pattern: /^(?:第?\s?[A-D]?[\d一二三四五六七八九十]{1,3}\s?版|[A-D]\d{1,2})(?:\s*[:：]?\s*\p{Script=Han}{2,8})?$/u,
    isOfWeb: false,
  },
  {
    is: 'imprint',
    pattern:
      /^(?:国内统一(?:连续出版物)?(?:刊号|号)|统一刊号|CN\s?\d\d|邮发代号|内部资料|准印证|投稿(?:邮箱|热线)|新闻热线|本报(?:地址|热线|电话)|(?:今日|本期)(?:共)?[\d一二三四五六七八九十]+版)/,
    isOfWeb: false,
  },
];

/** From one of these on, a web page has no article any more. */
const FOOTER =
  /^(?:版权(?:所有|声明)|著作权|copyright\b|©|\(c\)\s|免责声明)|版权所有|ICP备|公网安备|网站标识码|备案(?:号|序号)\s*[:：]/i;

/** Over a list of other pages, in which each line is a title. */
const LIST_TITLE =
  /^[【[]?(?:(?:相关|最新|最近|热点|热门|推荐|更多|其他|往期|图片|视频|精彩|编辑|本类|本站|本网|今日|新闻|文章|点击|阅读|栏目|延伸)(?:报道|新闻|阅读|文章|资讯|信息|链接|稿件|推荐|动态|回顾|内容|排行榜?|热点|精选|专题|图文)|猜你喜欢|网友评论|评论列表|大家都在看)[】\]]?\s*[:：]?\s*(?:更多|>>|more)?$/i;
const LIST_ITEM = /^[·•▪●◆■►▶»>*＊-]\s*\S/;

/** Furniture is short. */
const MAX_FURNITURE = 200;

export const furnitureOf = (line: string): { readonly isOfWeb: boolean } | undefined =>
  line.length > MAX_FURNITURE ? undefined : FURNITURE.find(({ pattern }) => pattern.test(line));

export const isFooter = (line: string): boolean => line.length <= 120 && FOOTER.test(line);
export const isListTitle = (line: string): boolean => LIST_TITLE.test(line);
export const isListItem = (line: string): boolean => LIST_ITEM.test(line);
