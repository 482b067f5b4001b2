/** Page item 5, two documents of which one replaces the other: `items/5-documents.yaml`. */
import { type Fact, factsOf } from '../fact.ts';

const ARTICLE = 'Article:luming-2023-07-21-documents';
const MEASURES = 'Document:luming-storage-measures';
const FORMER = 'Document:luming-storage-measures-2020';
const BASIS = ['Document:yunjiang-storage-regulation', 'Document:yunchuan-funds-rules'];
const COMMISSION = 'Organization:yunchuan-reform-commission';
const FINANCE = 'Organization:yunchuan-finance-bureau';
const ADMINISTRATION = 'Organization:luming-administration';

/** An issuer that this item has as a record. */
const issuer = (id: string, name: string): Fact[] =>
  factsOf(
    id,
    [`there is ${name}`, 'name', name],
    [`${name} is a body of administration`, 'organizationType', 'ADMINISTRATION'],
    [`${name} has issued the measures`, 'documents.nodes[*].id', [MEASURES]],
  );

export const DOCUMENT_FACTS: readonly Fact[] = [
  ...factsOf(
    ARTICLE,
    ['the publication is an article', 'title', '新型储能项目奖补办法公布'],
    ['the publication has a headline', 'headline', '新型储能项目奖补办法公布'],
    ['the publication is a notice', 'genre', 'NOTICE'],
    ['the publication is in 公告', 'section', '公告'],
    ['the publication is of 21 July', 'publishedOn.edtf', '2023-07-21'],
    ['the day on which the publication came out is printed', 'publishedOn.original', '2023年7月21日'],
    ['the publication is in the second edition', 'edition.id', 'Edition:luming-2023-07-21'],
    ['the publication is on page 5', 'page', 5],
    ['the publication tells of both documents', 'mentions.nodes[*].id', [MEASURES, FORMER]],
  ),
  ...factsOf(
    MEASURES,
    ['the measures have their title', 'title', '鹿鸣经开区新型储能项目奖补办法'],
    ['the measures are 云发改规〔2023〕7号', 'documentNumber', '云发改规〔2023〕7号'],
    ['the measures have an index number', 'indexNumber', '329700-2023-00412'],
    ['three bodies issued them', 'issuers[*].name', ['云川市发展和改革委员会', '云川市财政局', '鹿鸣经开区管委会']],
    ['the three bodies are records', 'issuers[*].organization.id', [COMMISSION, FINANCE, ADMINISTRATION]],
    ['the measures are for towns and departments', 'addressees', ['各镇街', '区直各部门']],
    [
      'the measures are based on two texts',
      'basis[*].title',
      ['《云江省新型储能发展条例》', '《云川市财政专项资金管理规定》'],
    ],
    ['the two texts are records', 'basis[*].document.id', BASIS],
    ['the measures were written on 12 July', 'writtenOn.edtf', '2023-07-12'],
    ['that day is printed 2023年7月12日', 'writtenOn.original', '2023年7月12日'],
    ['the measures were released on 19 July', 'releasedOn.edtf', '2023-07-19'],
    ['that day is printed 2023年7月19日', 'releasedOn.original', '2023年7月19日'],
    ['the measures take effect on 1 August', 'effectiveOn.edtf', '2023-08-01'],
    ['that day is printed 2023年8月1日起施行', 'effectiveOn.original', '2023年8月1日起施行'],
    ['the measures expire on 31 July 2026', 'expiresOn.edtf', '2026-07-31'],
    ['that day is printed 2026年7月31日', 'expiresOn.original', '2026年7月31日'],
    ['the measures are in force', 'validity', 'IN_FORCE'],
    [
      'the measures have two articles',
      'body',
      '第一条 为支持新型储能发展，制定本办法。\n第二条 对符合条件的项目按投资额的3%给予奖补，单个项目最高500万元。',
    ],
    ['the measures have two attachments', 'attachments[*].name', ['申请表', '已奖补项目名单']],
    ['one attachment has an address', 'attachments[*].url', ['https://example.cn/luming/2023-7/form.docx', null]],
    ['one attachment has a type', 'attachments[*].mediaType', ['application/msword', null]],
    ['one attachment has a size', 'attachments[*].size', ['24576', null]],
    ['the measures replace the former ones', 'replaces.nodes[*].id', [FORMER]],
    ['nothing has replaced the measures', 'replacedBy.nodes[*].id', []],
    ['the measures have an address', 'url', 'https://example.cn/luming/2023-7'],
    ['the measures stand in the article', 'sources[*].article.id', [ARTICLE]],
    ['the measures stand on page 5', 'sources[*].page', [5]],
    ['the measures are quoted', 'sources[*].quote', ['2023年8月1日起施行，有效期至2026年7月31日']],
    ['a meeting had the measures', 'meetings.nodes[*].id', ['Meeting:luming-committee-2023-07-17']],
    ['the meeting considered the measures', 'meetings.edges[*].documentRoles', [['CONSIDERED']]],
    ['two articles tell of the measures', 'articles.nodes[*].id', [ARTICLE, 'Article:luming-2023-07-18-meeting']],
  ),
  ...factsOf(
    FORMER,
    ['the former measures have their title', 'title', '鹿鸣经开区储能示范项目补贴办法'],
    ['the former measures are 鹿管发〔2020〕31号', 'documentNumber', '鹿管发〔2020〕31号'],
    ['one body issued the former measures', 'issuers[*].name', ['鹿鸣经开区管委会']],
    ['that body is a record', 'issuers[*].organization.id', [ADMINISTRATION]],
    ['the former measures were released on 6 May 2020', 'releasedOn.edtf', '2020-05-06'],
    ['that day is printed 2020年5月6日', 'releasedOn.original', '2020年5月6日'],
    ['the former measures took effect on 1 June 2020', 'effectiveOn.edtf', '2020-06-01'],
    ['that day is printed 2020年6月1日', 'effectiveOn.original', '2020年6月1日'],
    ['the former measures are repealed', 'validity', 'REPEALED'],
    ['the measures have replaced the former ones', 'replacedBy.nodes[*].id', [MEASURES]],
    ['the article tells of the former measures', 'articles.nodes[*].id', [ARTICLE]],
  ),
  ...issuer(COMMISSION, '云川市发展和改革委员会'),
  ...issuer(FINANCE, '云川市财政局'),
];
