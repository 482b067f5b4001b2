import changes from '../../operations/Changes.graphql';
import enterprise from '../../operations/EnterpriseProfile.graphql';
import enterpriseVariables from '../../operations/EnterpriseProfile.variables.json';
import home from '../../operations/Home.graphql';
import investment from '../../operations/Investment.graphql';
import late from '../../operations/LateProjects.graphql';
import meeting from '../../operations/MeetingPage.graphql';
import meetingVariables from '../../operations/MeetingPage.variables.json';
import names from '../../operations/Names.graphql';
import owners from '../../operations/OwnerRanking.graphql';
import project from '../../operations/ProjectPage.graphql';
import projectVariables from '../../operations/ProjectPage.variables.json';
import search from '../../operations/Search.graphql';
import timeline from '../../operations/Timeline.graphql';
import type { Language, Names } from '../../contract/terms.ts';
import type { View } from '../../links/share.ts';

/** A ready operation with a sentence on what it answers. */
export interface Example {
  readonly name: string;
  readonly title: Names;
  readonly answers: Names;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly view: View;
}

/** The examples, in the order in which an analyst meets them. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: 'Home',
    title: { zh: '最新新闻', en: 'Newest news' },
    answers: {
      zh: '最近发布了哪些文章？一共有多少篇？',
      en: 'Which articles were published last, and how many are there?',
    },
    query: home,
    view: 'table',
  },
  {
    name: 'Investment',
    title: { zh: '分行业、分年度投资', en: 'Investment by industry and year' },
    answers: {
      zh: '各行业每年的总投资是多少？其中有多少是约数？',
      en: 'How much is invested in each industry and year, and how much of it is approximate?',
    },
    query: investment,
    view: 'chart',
  },
  {
    name: 'ProjectPage',
    title: { zh: '项目页面', en: 'A project page' },
    answers: {
      zh: '一个项目的投资、产能、里程碑、参与方和报道，每个数据都附原文。',
      en: 'One project: its figures with the words they were printed in, milestones, participants and coverage.',
    },
    query: project,
    variables: projectVariables,
    view: 'table',
  },
  {
    name: 'LateProjects',
    title: { zh: '逾期项目', en: 'Late projects' },
    answers: {
      zh: '哪些项目到某一天还没有达到预计的里程碑？业主是谁？',
      en: 'Which projects had not reached an expected milestone by a day, and who owns them?',
    },
    query: late,
    view: 'table',
  },
  {
    name: 'EnterpriseProfile',
    title: { zh: '企业档案', en: "An enterprise's profile" },
    answers: {
      zh: '一家企业的行业、项目、荣誉、指标和报道。',
      en: 'One enterprise: its industry, projects, honours, figures and coverage.',
    },
    query: enterprise,
    variables: enterpriseVariables,
    view: 'table',
  },
  {
    name: 'OwnerRanking',
    title: { zh: '业主投资排行', en: 'Owners that invest most' },
    answers: { zh: '哪些业主的总投资最多？', en: 'Which owners have the largest total investment?' },
    query: owners,
    view: 'chart',
  },
  {
    name: 'MeetingPage',
    title: { zh: '一次会议', en: 'A meeting' },
    answers: {
      zh: '谁主持、谁参加、议了什么、提了什么要求、涉及哪些文件？',
      en: 'Who chaired and attended, what was on the agenda, what was demanded, and which documents it was about.',
    },
    query: meeting,
    variables: meetingVariables,
    view: 'table',
  },
  {
    name: 'Search',
    title: { zh: '全文搜索', en: 'Search' },
    answers: {
      zh: '哪些记录提到这些词？各类各年有多少条？',
      en: 'Which records have these words, and how many are there of each kind and year?',
    },
    query: search,
    view: 'table',
  },
  {
    name: 'Names',
    title: { zh: '按名称查标识', en: 'Find an id by name' },
    answers: {
      zh: '用汉字、拼音或首字母查找记录及其标识。',
      en: 'Find records and their ids by characters, pinyin or initials of a name.',
    },
    query: names,
    view: 'table',
  },
  {
    name: 'Timeline',
    title: { zh: '动态时间线', en: 'Timeline' },
    answers: { zh: '某段时间内有哪些会议和项目？', en: 'Which meetings and projects fall into a period?' },
    query: timeline,
    view: 'table',
  },
  {
    name: 'Changes',
    title: { zh: '变更记录', en: 'Changes' },
    answers: {
      zh: '发布以来每条记录何时新增、更正或撤回？',
      en: 'When was each record published, corrected or withdrawn?',
    },
    query: changes,
    view: 'table',
  },
];

/** The variables of an example as text, with names in the page's language where the operation can give them so. */
export function variablesOf({ query, variables }: Example, language: Language): string {
  const all = { ...variables, ...(query.includes('$locale') && language === 'en' && { locale: 'EN' }) };
  return Object.keys(all).length > 0 ? JSON.stringify(all, null, 2) : '';
}
