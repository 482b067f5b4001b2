/** The first sample page in words of our own, as a newspaper would print what the sample says, and what of the sample is drafted from it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parsePrintedDate } from '../../src/records/printed/index.ts';
import { SAMPLE } from '../support/sample.ts';
import { type Drafted, draftText } from './draftText.ts';

const PAGE_TEXT = `要闻

经开区党工委(扩大)会议召开

学习贯彻习近平总书记在新疆考察时的重要讲话精神；听取2022年度综合考核情况、加强校园安全管理暨预防未成年人违法犯罪工作情况；研究《关于加强国投公司承担政府性项目管理的意见》《国有投资建设项目资金管理办法》和庆祝徐州经济技术开发区建立30周年相关活动方案
张克主持

8月13日下午，经开区党工委召开扩大会议。市委常委、经开区党工委书记张克主持会议，党工委副书记、管委会主任臧晓鹏出席。会议学习贯彻习近平总书记在新疆考察时的重要讲话精神；听取2022年度综合考核情况；听取加强校园安全管理暨预防未成年人违法犯罪工作情况；研究《关于加强国投公司承担政府性项目管理的意见》；研究《国有投资建设项目资金管理办法》。

会议指出，发挥经开区优势，做好对口援疆工作，在产业和人才培养上开展协作，帮助新疆受援地增强自身发展能力。

会议强调，综合考核要严字当头、拉开档次，实行奖励和末位淘汰，结果与干部选任挂钩。省委会议上，吴政隆书记讲到经济回升；市委会议上，宋乐伟书记讲到全年目标。

会议要求，加强校园安全，紧盯食品安全、疫情防控、防范暴力和未成年人犯罪，开展督查并对重大事件挂牌督办。

会议要求，完善政府性项目的决策、资金平衡和入库管理，按照《政府投资条例》《江苏省政府投资管理办法》优化立项、评审、变更和结算。

会议还听取研究了庆祝徐州经济技术开发区建立30周年相关活动方案。

项目现场

扩投资扩规模 边生产边建设

江苏天宝汽车电子二期扩建项目预计年底封顶

走进江苏天宝汽车电子有限公司(以下简称江苏天宝汽车电子)，8000多平方米的洁净车间里机器不停，企业日产汽车电子产品近2万件，今年以来实现产值超10亿元。

8月15日，江苏天宝汽车电子二期扩建项目的超大洁净厂房进入屋面施工。二期扩建项目负责人张俊介绍，项目预计年底可全部封顶，随后进行设备安装，明年上半年投产。

项目总投资3亿元，新增6条自动化装配线，可年产近200万套新型汽车显示屏和智能操控面板，投产后年新增产值超10亿元。

图片新闻

今年以来，东宇工程机械有限公司产销两旺，预计三季度，高铁和航空零部件超过前两个季度之和。图为东宇工程机械有限公司升级后的智能控制中心。

企业

为企业输送更多高端人才

迈普人才集团荣获2022年度江苏省人力资源服务机构AAAA级信用等级

江苏省人力资源服务行业协会公布评价结果，位于江苏淮海人力资源服务产业园的迈普人才集团荣获2022年度江苏省人力资源服务机构AAAA级信用等级。评定经过自评、市级审核、推荐、复审、征求主管部门意见和专家评审。

迈普人才集团负责人张士民介绍，集团博士后创新实践基地达到81家，科研工作站达到20个，营业收入同比增长15%。
`;

/** What an editor writes on his own, and what no page says: summaries, classifications, sources. */
const NOT_ON_THE_PAGE = new Set(
  'id summary topics industry sources source edition page placeOnPage person body mentions organizationType ownership genre purpose context text note subject'.split(
    ' ',
  ),
);

export interface Value {
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

function valuesOf(record: string, value: unknown, field = ''): Value[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesOf(record, each, field));
  if (typeof value !== 'object' || value === null) return [{ record, field, value: String(value) }];
  return Object.entries(value).flatMap(([key, each]) =>
    NOT_ON_THE_PAGE.has(key) ? [] : valuesOf(record, each, field === '' ? key : `${field}.${key}`),
  );
}

const nameOf = ({ id, name, title }: Drafted): string => `${String(id).split(':')[0]} ${String(name ?? title)}`;
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s《》“”]/g, '');
const namesOf = (records: readonly Drafted[]) =>
  new Map(records.map((each) => [each.id, String(each.name ?? each.title)]));

/** The sample's values that are drafted, those that are not, and what is drafted otherwise than the sample has it. */
export function compareWithSample() {
  const sample = (parse(readFileSync(SAMPLE, 'utf8')) as { records: Drafted[] }).records;
  const { records } = draftText(PAGE_TEXT, '2022-08');
  const shownIn = (names: ReadonlyMap<string, string>) => (value: string) =>
    plain(names.get(value) ?? parsePrintedDate(value)?.edtf ?? value);
  const [ofSample, ofDraft] = [shownIn(namesOf(sample)), shownIn(namesOf(records))];
  const drafted = records.flatMap((record: Drafted) => valuesOf(nameOf(record), record));
  const isDrafted = ({ record, field, value }: Value): boolean =>
    drafted.some(
      (each) =>
        plain(each.record) === plain(record) &&
        (each.field === field || each.field === `${field}.name` || each.field === `${field}.edtf`) &&
        ofDraft(each.value) === ofSample(value),
    );
  const values = sample
    .filter(({ id }) => !/^(?:Article|Edition):/.test(id))
    .flatMap((record) => valuesOf(nameOf(record), record));
  return { drafted, found: values.filter(isDrafted), missed: values.filter((value) => !isDrafted(value)) };
}
