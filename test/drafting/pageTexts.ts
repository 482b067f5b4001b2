/** Pages of invented cities and people, and what the reader makes of them, as plain text. */
import { readPage } from '../../src/drafting/page/readPage.ts';
import { DraftContext } from '../../src/drafting/draftContext.ts';
import { draftArticle } from '../../src/drafting/assemble/article.ts';
import { parseEdtf } from '../../src/records/partialDate.ts';

/** A newspaper's page: a meeting, a project under a section's title, a photograph, a short report; columns cut sentences. */
export const NEWSPAPER_PAGE = `望川日报 2021年5月11日 星期二 第1234期

青澜高新区党工委召开（扩大）会议

传达学习省委全会精神；听取上半年经济运行情况汇报；研究《青澜高新区
人才公寓管理办法》
周启明主持

5月10日上午，市委常委、高新区党工委书记周启明主持召开党工委（扩大）会议，传达学习省委全会精神。管委会主任何文静出席。

会议指出，要把思想和行动统一到省委部署上来，切实

增强工作的责任感。

会议强调，要抓好落实。（记者 陆小川）

项目现场

抢工期抓进度 保质量保安全

恒川精密轴承智能工厂项目
主体结构封顶

“工人们三班倒，抢抓施

工黄金期。”5月9日，恒川精密轴承智能工厂项目负责人宋立说。

据介绍，此次封顶的主体厂房由望川建工集

团承建，总投资12亿元，计划明年6月投产。



近日，远航船舶公司的工人正在装配推进器。图为装配车间一角。 陆小川 摄

引进来留得住

高新区一季度新引进人才812名

本报讯（记者 陆小川 通讯员 方正）近日，记者从高新区组织人事部获悉，一季度全区新引进各类人才812名。
`;

/** A page of a city's government, as it is copied out of a browser. */
export const WEB_PAGE = `市委常委会召开会议_望川市人民政府
当前位置：首页 > 新闻中心 > 政务要闻
望川市人民政府
市委常委会召开会议
发布时间：2021-05-11 09:30　来源：望川日报　浏览次数：128 次　字体：[大 中 小]
分享到：
5月10日，市委书记高远主持召开市委常委会会议，学习贯彻省委全会精神。
会议指出，要提高政治站位。
统筹发展和安全
会议强调，要抓好安全生产。（来源：望川日报 责任编辑：王小燕）
【打印】 【关闭】
上一篇：全市招商引资推进会召开
下一篇：没有了
相关新闻
·全市招商引资推进会召开
·高远调研重点项目
版权所有：望川市人民政府办公室
某ICP备12345678号 网站标识码：1234567890
`;

const lines = (...all: string[]): string => all.join('\n');

/** What stands on a page, without what is empty. */
export function articlesOn(text: string): Record<string, unknown>[] {
  return readPage(text).articles.map((article) => {
    const { section, kicker, headline, deck, paragraphs, captions } = article;
    const all = {
      section: section?.text,
      kicker: kicker?.text,
      headline: headline?.text,
      deck: deck.map((passage) => passage.text),
      paragraphs: paragraphs.map((passage) => passage.text),
      captions: captions.map((passage) => passage.text),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value.length > 0));
  });
}

export const headlinesOn = (text: string): unknown[] => articlesOn(text).map(({ headline }) => headline);

export const paragraphsOn = (...text: string[]): unknown[] =>
  articlesOn(lines(...text)).flatMap(({ paragraphs }) => paragraphs ?? []);

/** The drafts of a page's articles, and what was doubted. */
export function draftsOf(text: string, published?: string) {
  const page = readPage(text, published === undefined ? undefined : parseEdtf(published));
  const context = new DraftContext(page.day);
  const records = page.articles.map((article) => draftArticle(article, page, context));
  return { page, records, fields: records.map(({ fields }) => fields), doubts: context.doubts.map(({ why }) => why) };
}
