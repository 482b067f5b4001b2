/** Organizations, people and documents, and the way back from each record to those that name it. */
import { type Fact, factsOf } from '../fact.ts';
import { A1, A2, A3, A4 } from './articles.ts';

const MEETING = 'Meeting:xuzhou-etdz-working-committee-enlarged-2022-08-13';
const PROJECT = 'Project:jiangsu-tianbao-auto-electronics-phase-2';
const TIANBAO = 'Enterprise:jiangsu-tianbao-auto-electronics';
const MAIPU = 'Enterprise:maipu-talent-group';
const WORKING_COMMITTEE = 'Organization:xuzhou-etdz-working-committee';
const ADMINISTRATION = 'Organization:xuzhou-etdz-administration';

export const RELATION_FACTS: readonly Fact[] = [
  ...factsOf(
    WORKING_COMMITTEE,
    ['the working committee is called 经开区党工委', 'name', '经开区党工委'],
    ['the working committee is of the party', 'organizationType', 'PARTY_BODY'],
    ['the working committee held the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the working committee has two people', 'people.totalCount', 2],
    ['they are 臧晓鹏 and 张克', 'people.nodes[*].name', ['臧晓鹏', '张克']],
    ['in it 臧晓鹏 is 党工委副书记', 'people.edges[0].positions', ['党工委副书记']],
    ['in it 张克 is 经开区党工委书记', 'people.edges[1].positions', ['经开区党工委书记']],
    ['the working committee stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    ADMINISTRATION,
    ['the administration is called 管委会', 'name', '管委会'],
    ['the administration is an administrative body', 'organizationType', 'ADMINISTRATION'],
    ['the administration has 臧晓鹏', 'people.nodes[*].id', ['Person:zang-xiaopeng']],
    ['in the administration 臧晓鹏 is 管委会主任', 'people.edges[*].positions', [['管委会主任']]],
    ['the administration stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Organization:jiangsu-huaihai-hr-industry-park',
    ['the park is called 江苏淮海人力资源服务产业园', 'name', '江苏淮海人力资源服务产业园'],
    ['the park is of the sort of a park', 'organizationType', 'PARK'],
    ['the park has 迈普 in it', 'enterprises.nodes[*].id', [MAIPU]],
    ['the park is mentioned by a4', 'articles.nodes[*].id', [A4]],
    ['the park stands in a4', 'sources[*].article.id', [A4]],
  ),
  ...factsOf(
    'Organization:jiangsu-hr-service-association',
    ['the association is called 江苏省人力资源服务行业协会', 'name', '江苏省人力资源服务行业协会'],
    ['the association is of the sort of an association', 'organizationType', 'ASSOCIATION'],
    ['the association has honoured 迈普', 'honouredEnterprises.nodes[*].id', [MAIPU]],
    ['the association is mentioned by a4', 'articles.nodes[*].id', [A4]],
    ['the association stands in a4', 'sources[*].article.id', [A4]],
  ),

  ...factsOf(
    'Person:zhang-ke',
    ['there is 张克', 'name', '张克'],
    ['张克 is 市委常委 and 经开区党工委书记', 'positions', ['市委常委', '经开区党工委书记']],
    ['张克 is secretary of the working committee', 'memberships[1].organization.id', WORKING_COMMITTEE],
    ['张克 was at the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['张克 chaired the meeting', 'meetings.edges[*].roles', [['CHAIR']]],
    ['张克 is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['张克 stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Person:zang-xiaopeng',
    ['there is 臧晓鹏', 'name', '臧晓鹏'],
    ['臧晓鹏 is 党工委副书记 and 管委会主任', 'positions', ['党工委副书记', '管委会主任']],
    ['臧晓鹏 has posts in both bodies', 'memberships[*].organization.id', [WORKING_COMMITTEE, ADMINISTRATION]],
    ['臧晓鹏 was at the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['臧晓鹏 attended the meeting', 'meetings.edges[*].roles', [['ATTENDEE']]],
    ['臧晓鹏 is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['臧晓鹏 stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Person:zhang-jun-tianbao',
    ['there is 张俊', 'name', '张俊'],
    ['张俊 is 二期扩建项目负责人', 'positions', ['二期扩建项目负责人']],
    ['张俊 answers for the project', 'projects.nodes[*].id', [PROJECT]],
    ['张俊 stands in a2', 'sources[*].article.id', [A2]],
  ),
  ...factsOf(
    'Person:zhang-shimin',
    ['there is 张士民', 'name', '张士民'],
    ['张士民 is 迈普人才集团负责人', 'positions', ['迈普人才集团负责人']],
    ['张士民 answers for 迈普', 'enterprises.nodes[*].id', [MAIPU]],
    ['张士民 stands in a4', 'sources[*].article.id', [A4]],
  ),

  ...factsOf(
    'Document:guotou-government-projects-opinion',
    [
      'the opinion is 《关于加强国投公司承担政府性项目管理的意见》',
      'title',
      '《关于加强国投公司承担政府性项目管理的意见》',
    ],
    ['the opinion was before the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the meeting considered the opinion', 'meetings.edges[*].documentRoles', [['CONSIDERED']]],
    ['the opinion is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['the opinion stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Document:state-investment-project-funds-measures',
    ['the measures for funds are 《国有投资建设项目资金管理办法》', 'title', '《国有投资建设项目资金管理办法》'],
    ['the measures for funds were before the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the meeting considered the measures for funds', 'meetings.edges[*].documentRoles', [['CONSIDERED']]],
    ['the measures for funds are mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['the measures for funds stand in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Document:government-investment-regulation',
    ['the regulation is 《政府投资条例》', 'title', '《政府投资条例》'],
    ['the regulation came up at the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the meeting cited the regulation', 'meetings.edges[*].documentRoles', [['CITED']]],
    ['the regulation is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['the regulation stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    'Document:jiangsu-government-investment-measures',
    ['the measures of Jiangsu are 《江苏省政府投资管理办法》', 'title', '《江苏省政府投资管理办法》'],
    ['the measures of Jiangsu came up at the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the meeting cited the measures of Jiangsu', 'meetings.edges[*].documentRoles', [['CITED']]],
    ['the measures of Jiangsu are mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['the measures of Jiangsu stand in a1', 'sources[*].article.id', [A1]],
  ),

  ...factsOf(
    MEETING,
    ['the meeting is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['the meeting stands in a1', 'sources[*].article.id', [A1]],
  ),
  ...factsOf(
    PROJECT,
    ['the project is mentioned by a2', 'articles.nodes[*].id', [A2]],
    ['the project stands in a2', 'sources[*].article.id', [A2]],
  ),
  ...factsOf(
    TIANBAO,
    ['天宝 has the project', 'projects.nodes[*].id', [PROJECT]],
    ['天宝 has it as its owner', 'projects.edges[*].roles', [['OWNER']]],
    ['天宝 is mentioned by a2', 'articles.nodes[*].id', [A2]],
    ['天宝 stands in a2', 'sources[*].article.id', [A2]],
  ),
  ...factsOf(
    'Enterprise:dongyu-construction-machinery',
    ['东宇 is mentioned by a3', 'articles.nodes[*].id', [A3]],
    ['东宇 stands in a3', 'sources[*].article.id', [A3]],
  ),
  ...factsOf(
    MAIPU,
    ['迈普 is mentioned by a4', 'articles.nodes[*].id', [A4]],
    ['迈普 stands in a4', 'sources[*].article.id', [A4]],
  ),
  ...factsOf(
    'Enterprise:guotou',
    ['国投 is mentioned by a1', 'articles.nodes[*].id', [A1]],
    ['国投 stands in a1', 'sources[*].article.id', [A1]],
  ),
];
