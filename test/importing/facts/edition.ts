/** The edition and its articles as printed; the texts in Chinese are to the letter. */
import { type Fact, factsOf, holds, says } from '../fact.ts';
import { A1, A2, A3, A4 } from './articles.ts';

const EDITION = 'Edition:xuzhou-etdz-2022-08';
const MEETING = 'Meeting:xuzhou-etdz-working-committee-enlarged-2022-08-13';

export const EDITION_FACTS: readonly Fact[] = [
  ...factsOf(
    EDITION,
    ['the newspaper is that of 徐州经济技术开发区', 'newspaper.name', '徐州经济技术开发区'],
    ['the edition is of August 2022', 'date.edtf', '2022-08'],
    ['the day of the edition is not known', 'date.precision', 'MONTH'],
    ['the edition may be of 1 August at the earliest', 'date.earliest', '2022-08-01'],
    ['the edition may be of 31 August at the latest', 'date.latest', '2022-08-31'],
    ['the edition is one page', 'pageCount', 1],
    ['the page has four sections', 'sections', ['要闻', '项目现场', '图片新闻', '企业']],
    ['the page has four articles', 'articles.totalCount', 4],
    ['the articles stand in the order a1 to a4', 'articles(first: 5).nodes[*].id', [A1, A2, A3, A4]],
    ['each section has one article', 'articles(first: 5).nodes[*].section', ['要闻', '项目现场', '图片新闻', '企业']],
  ),

  ...factsOf(
    A1,
    ['a1 is in the edition', 'edition.id', EDITION],
    ['a1 is dated as the edition', 'publishedOn.edtf', '2022-08'],
    ['a1 has no kicker', 'kicker', null],
    ['a1 is headed 经开区党工委(扩大)会议召开', 'headline', '经开区党工委(扩大)会议召开'],
    ['a1 is called by its headline', 'title', '经开区党工委(扩大)会议召开'],
    ['the deck of a1 begins with what was studied', 'deck', says(/^学习贯彻习近平总书记在新疆考察时的重要讲话精神/)],
    ['the deck of a1 goes on with the assessment heard of', 'deck', says('听取2022年度综合考核情况')],
    ['the deck of a1 names the school safety heard of', 'deck', says('加强校园安全管理暨预防未成年人违法犯罪工作情况')],
    [
      'the deck of a1 goes on with the opinion considered',
      'deck',
      says('研究《关于加强国投公司承担政府性项目管理的意见》'),
    ],
    ['the deck of a1 names the measures considered', 'deck', says('《国有投资建设项目资金管理办法》')],
    ['the deck of a1 names the anniversary considered', 'deck', says('庆祝徐州经济技术开发区建立30周年相关活动方案')],
    ['the deck of a1 ends with who was in the chair', 'deck', says(/张克主持$/)],
    ['a1 is a meeting report', 'genre', 'MEETING_REPORT'],
    ['a1 is in 要闻', 'section', '要闻'],
    ['a1 mentions the meeting', 'mentions.nodes[*].id', holds(MEETING)],
    ['a1 mentions 张克', 'mentions.nodes[*].id', holds('Person:zhang-ke')],
    ['a1 mentions 臧晓鹏', 'mentions.nodes[*].id', holds('Person:zang-xiaopeng')],
    ['a1 mentions the opinion', 'mentions.nodes[*].id', holds('Document:guotou-government-projects-opinion')],
    [
      'a1 mentions the measures for funds',
      'mentions.nodes[*].id',
      holds('Document:state-investment-project-funds-measures'),
    ],
    ['a1 mentions the regulation', 'mentions.nodes[*].id', holds('Document:government-investment-regulation')],
    [
      'a1 mentions the measures of Jiangsu',
      'mentions.nodes[*].id',
      holds('Document:jiangsu-government-investment-measures'),
    ],
    ['a1 mentions 国投公司', 'mentions.nodes[*].id', holds('Enterprise:guotou')],
    ['a1 mentions no more than these eight', 'mentions.totalCount', 8],
  ),

  ...factsOf(
    A2,
    ['a2 is in the edition', 'edition.id', EDITION],
    ['a2 is dated as the edition', 'publishedOn.edtf', '2022-08'],
    ['a2 has the kicker 扩投资扩规模 边生产边建设', 'kicker', '扩投资扩规模 边生产边建设'],
    ['a2 is headed 江苏天宝汽车电子二期扩建项目预计年底封顶', 'headline', '江苏天宝汽车电子二期扩建项目预计年底封顶'],
    ['a2 is called by its headline', 'title', '江苏天宝汽车电子二期扩建项目预计年底封顶'],
    ['a2 has no deck', 'deck', null],
    ['a2 is a feature', 'genre', 'FEATURE'],
    ['a2 is in 项目现场', 'section', '项目现场'],
    ['a2 mentions the project', 'mentions.nodes[*].id', holds('Project:jiangsu-tianbao-auto-electronics-phase-2')],
    ['a2 mentions its enterprise', 'mentions.nodes[*].id', holds('Enterprise:jiangsu-tianbao-auto-electronics')],
    ['a2 mentions no more than these two', 'mentions.totalCount', 2],
  ),

  ...factsOf(
    A3,
    ['a3 is in the edition', 'edition.id', EDITION],
    ['a3 is dated as the edition', 'publishedOn.edtf', '2022-08'],
    ['a3 has no kicker', 'kicker', null],
    ['no headline is printed on a3', 'headline', null],
    ['a3 is called 东宇工程机械有限公司产销两旺', 'title', '东宇工程机械有限公司产销两旺'],
    ['a3 has no deck', 'deck', null],
    ['a3 is a photo', 'genre', 'PHOTO'],
    ['a3 is in 图片新闻', 'section', '图片新闻'],
    ['a3 is one photo, with a caption', 'images[*].caption', [says('东宇工程机械有限公司')]],
    ['the photo of a3 shows the upgraded intelligent control centre', 'images[0].caption', says('升级.*智能控制中心')],
    ['a3 mentions 东宇 alone', 'mentions.nodes[*].id', ['Enterprise:dongyu-construction-machinery']],
  ),

  ...factsOf(
    A4,
    ['a4 is in the edition', 'edition.id', EDITION],
    ['a4 is dated as the edition', 'publishedOn.edtf', '2022-08'],
    ['a4 has the kicker 为企业输送更多高端人才', 'kicker', '为企业输送更多高端人才'],
    [
      'a4 is headed 迈普人才集团荣获2022年度江苏省人力资源服务机构AAAA级信用等级',
      'headline',
      '迈普人才集团荣获2022年度江苏省人力资源服务机构AAAA级信用等级',
    ],
    ['a4 is called by its headline', 'title', '迈普人才集团荣获2022年度江苏省人力资源服务机构AAAA级信用等级'],
    ['a4 has no deck', 'deck', null],
    ['a4 is news', 'genre', 'NEWS'],
    ['a4 is in 企业', 'section', '企业'],
    ['a4 mentions 迈普人才集团', 'mentions.nodes[*].id', holds('Enterprise:maipu-talent-group')],
    ['a4 mentions the park', 'mentions.nodes[*].id', holds('Organization:jiangsu-huaihai-hr-industry-park')],
    ['a4 mentions the association', 'mentions.nodes[*].id', holds('Organization:jiangsu-hr-service-association')],
    ['a4 mentions no more than these three', 'mentions.totalCount', 3],
  ),
];
