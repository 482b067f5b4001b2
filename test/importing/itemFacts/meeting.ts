/** Page item 2, a meeting of a party committee: `items/2-meeting.yaml`. */
import { type Fact, factsOf } from '../fact.ts';

const ARTICLE = 'Article:luming-2023-07-18-meeting';
const MEETING = 'Meeting:luming-committee-2023-07-17';
const COMMITTEE = 'Organization:luming-party-committee';
const ADMINISTRATION = 'Organization:luming-administration';
const MEASURES = 'Document:luming-storage-measures';
const REGULATION = 'Document:yunjiang-storage-regulation';
const RULES = 'Document:yunchuan-funds-rules';

export const MEETING_FACTS: readonly Fact[] = [
  ...factsOf(
    ARTICLE,
    ['the meeting is an article', 'title', '党工委会议研究上半年经济运行'],
    ['the meeting has a headline', 'headline', '党工委会议研究上半年经济运行'],
    ['the meeting has a deck', 'deck', '陈望川主持 陆知遥出席'],
    ['the article is a report of a meeting', 'genre', 'MEETING_REPORT'],
    ['the report is in 要闻', 'section', '要闻'],
    ['the report was published on 18 July', 'publishedOn.edtf', '2023-07-18'],
    ['the day on which the report came out is printed', 'publishedOn.original', '2023年7月18日'],
    ['the report is in the first edition', 'edition.id', 'Edition:luming-2023-07-18'],
    ['the report is on page 2', 'page', 2],
    [
      'the report tells of meeting, chair, committee and two documents',
      'mentions.nodes[*].id',
      [MEETING, 'Person:chen-wangchuan', COMMITTEE, REGULATION, MEASURES],
    ],
  ),
  ...factsOf(
    MEETING,
    ['the meeting has its title', 'title', '鹿鸣经开区党工委扩大会议'],
    ['it is of a party working committee', 'meetingType', 'PARTY_WORKING_COMMITTEE'],
    ['it is enlarged', 'isEnlarged', true],
    ['it was held on 17 July', 'heldOn.edtf', '2023-07-17'],
    ['its day is printed 7月17日下午', 'heldOn.original', '7月17日下午'],
    ['it was held in the afternoon', 'dayPart', 'AFTERNOON'],
    ['it was held in 云川会堂', 'place.name', '云川会堂'],
    ['the hall is in 329701', 'place.area', '329701'],
    ['the committee held it', 'organizers[*].name', ['鹿鸣经开区党工委']],
    ['the committee that held it is a record', 'organizers[*].organization.id', [COMMITTEE]],
    ['陈望川 was in the chair', 'chairs[*].name', ['陈望川']],
    ['陈望川 chaired as 区党工委书记', 'chairs[*].position', ['区党工委书记']],
    ['the part of 陈望川 was the chair', 'chairs[*].role', ['CHAIR']],
    ['the chair is a record', 'chairs[*].person.id', ['Person:chen-wangchuan']],
    ['three others were there', 'attendees[*].name', ['沈知秋', '方叙言', '陆知遥']],
    ['the others have posts', 'attendees[*].position', ['纪工委书记', '发展局局长', '党工委副书记、管委会主任']],
    ['one had no vote, one spoke, one attended', 'attendees[*].role', ['NON_VOTING_ATTENDEE', 'SPEAKER', 'ATTENDEE']],
    ['of the others 陆知遥 is a record', 'attendees[*].person.id', [null, null, 'Person:lu-zhiyao']],
    ['闻人朗 was named', 'namedPeople[*].name', ['闻人朗']],
    ['闻人朗 is 副市长', 'namedPeople[*].position', ['副市长']],
    ['闻人朗 was named for a speech', 'namedPeople[*].context', ['在全市储能大会上的讲话']],
    ['there are four items in their order', 'agendaItems[*].order', [1, 2, 3, 4]],
    ['items were studied, heard and reviewed', 'agendaItems[*].action', ['STUDY', 'HEAR', 'REVIEW', 'REVIEW']],
    ['three verbs are printed', 'agendaItems[*].actionOriginal', ['学习贯彻', '听取', '研究', null]],
    [
      'the items have subjects',
      'agendaItems[*].subject',
      [
        '《云江省新型储能发展条例》',
        '上半年经济运行情况汇报',
        '《鹿鸣经开区新型储能项目奖补办法》',
        '鹿衔钠离子储能项目用地事宜',
      ],
    ],
    ['two items had documents', 'agendaItems[*].documents[*].id', [[REGULATION], [], [MEASURES], []]],
    [
      'it pointed out, emphasized, required and decided',
      'agendaItems[*].directives[*].kind',
      [[], ['POINTED_OUT', 'EMPHASIZED', 'REQUIRED'], ['DECIDED'], []],
    ],
    [
      'each of these has its words',
      'agendaItems[*].directives[*].text',
      [
        [],
        ['6项主要指标进度过半，储能产业要延链补链。', '安全生产一刻不能放松。', '9月底前办结遗留问题23件。'],
        ['原则通过奖补办法。'],
        [],
      ],
    ],
    ['it had three documents', 'documents.nodes[*].id', [REGULATION, MEASURES, RULES]],
    [
      'it considered two and cited one',
      'documents.edges[*].documentRoles',
      [['CONSIDERED'], ['CONSIDERED'], ['CITED']],
    ],
    ['it discussed a project', 'projectOutcomes[*].kind', ['DISCUSSED']],
    ['the project that it discussed is a record', 'projectOutcomes[*].project.id', ['Project:luxian-storage']],
    ['it discussed the land of the project', 'projectOutcomes[*].note', ['用地事宜']],
    ['the meeting stands in the report', 'sources[*].article.id', [ARTICLE]],
    ['the meeting stands on page 2', 'sources[*].page', [2]],
    ['the meeting is quoted', 'sources[*].quote', ['鹿鸣经开区党工委在云川会堂召开扩大会议']],
    ['the report is on the meeting', 'articles.nodes[*].id', [ARTICLE]],
  ),
  ...factsOf(
    COMMITTEE,
    ['the committee has its name', 'name', '鹿鸣经开区党工委'],
    ['the committee is of the party', 'organizationType', 'PARTY_BODY'],
    ['the committee held the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['the committee has two people', 'people.nodes[*].name', ['陈望川', '陆知遥']],
    ['the two have posts in the committee', 'people.edges[*].positions', [['区党工委书记'], ['党工委副书记']]],
  ),
  ...factsOf(
    ADMINISTRATION,
    ['the administration has its name', 'name', '鹿鸣经开区管委会'],
    ['the administration is a body of administration', 'organizationType', 'ADMINISTRATION'],
    ['the administration has 陆知遥', 'people.nodes[*].name', ['陆知遥']],
    ['the administration administers the zone', 'administeredAreas.nodes[*].id', ['Area:luming']],
    ['the administration held the signing', 'meetings.nodes[*].id', ['Meeting:yunchuan-signing-2023-3']],
    [
      'the administration issued two documents, the last one first',
      'documents.nodes[*].id',
      [MEASURES, 'Document:luming-storage-measures-2020'],
    ],
  ),
  ...factsOf(
    'Person:chen-wangchuan',
    ['there is 陈望川', 'name', '陈望川'],
    ['陈望川 has a post', 'memberships[*].position', ['区党工委书记']],
    ['the post of 陈望川 is in the committee', 'memberships[*].organization.id', [COMMITTEE]],
    ['陈望川 was at the meeting', 'meetings.nodes[*].id', [MEETING]],
    ['陈望川 chaired the meeting', 'meetings.edges[*].roles', [['CHAIR']]],
  ),
  ...factsOf(
    'Person:lu-zhiyao',
    ['there is 陆知遥', 'name', '陆知遥'],
    ['陆知遥 has two posts', 'memberships[*].position', ['党工委副书记', '管委会主任']],
    ['the posts of 陆知遥 are in two bodies', 'memberships[*].organization.id', [COMMITTEE, ADMINISTRATION]],
    ['陆知遥 attended the meeting', 'meetings.edges[*].roles', [['ATTENDEE']]],
  ),
  ...factsOf(
    REGULATION,
    ['there is the regulation', 'title', '《云江省新型储能发展条例》'],
    ['the meeting had the regulation', 'meetings.nodes[*].id', [MEETING]],
    ['the meeting considered the regulation', 'meetings.edges[*].documentRoles', [['CONSIDERED']]],
  ),
  ...factsOf(
    RULES,
    ['there are the rules for funds', 'title', '《云川市财政专项资金管理规定》'],
    ['the meeting cited the rules for funds', 'meetings.edges[*].documentRoles', [['CITED']]],
  ),
];
