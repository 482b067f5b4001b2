/** Meetings as newspapers report them: who chaired, spoke and attended, what they dealt with, and when. */
import { draftText, only } from './draftText.ts';
import { COMMITTEE_PAGE } from './pages.ts';

const PUBLISHED = '2023-06-09';

/** `ROLE name position` of each participant. */
const peopleOf = (text: string): string[] =>
  only(draftText(text, PUBLISHED), 'Meeting').participants.map(
    ({ role, name, position = '' }: { role: string; name: string; position?: string }) => `${role} ${name} ${position}`,
  );

test('a committee: its day, its type, its people with the position that a list shares, its agenda and what was said', () => {
  // Act
  const meeting = only(draftText(COMMITTEE_PAGE, PUBLISHED), 'Meeting');

  // Assess
  expect(meeting).toMatchObject({
    title: '区委常委会会议',
    meetingType: 'PARTY_COMMITTEE',
    heldOn: { edtf: '2023-03-05', original: '3月5日上午' },
    dayPart: 'MORNING',
    participants: [
      { name: '周立民', position: '区委书记', role: 'CHAIR' },
      { name: '陈思源', position: '区委副书记、区长', role: 'ATTENDEE' },
      { name: '吴海燕', position: '区委常委', role: 'ATTENDEE' },
      { name: '郑国栋', position: '区委常委', role: 'ATTENDEE' },
      { name: '何晓峰', position: '区委常委', role: 'ATTENDEE' },
      { name: '孙建平', position: '区人大常委会主任', role: 'NON_VOTING_ATTENDEE' },
      { name: '钱文博', position: '区政协主席', role: 'NON_VOTING_ATTENDEE' },
    ],
    agendaItems: [
      {
        action: 'STUDY',
        actionOriginal: '传达学习',
        subject: '全国会议精神',
        directives: [{ kind: 'POINTED_OUT', text: '要深入学习领会全国会议精神，把思想统一到部署上来。' }],
      },
      { action: 'HEAR', actionOriginal: '听取', directives: [{ kind: 'EMPHASIZED' }] },
      {
        action: 'REVIEW',
        subject: '《鹿鸣区优化营商环境若干措施》等事项',
        documents: ['Document:lu-ming-qu-you-hua-ying-shang-huan-jing-ruo-gan-cuo-shi'],
        directives: [{ kind: 'REQUIRED' }],
      },
    ],
  });
});

test('a government meeting: its number, several documents, and who was invited in the same sentence attends', () => {
  // Act
  const meeting = only(
    draftText(
      `县政府召开第十八次常务会议
5月20日，县长徐俊杰主持召开县政府第十八次常务会议，审议并通过了《云川县国有资产管理办法》《云川县城市更新行动计划》，听取了防汛抗旱工作汇报，安排部署下一阶段重点工作。
副县长曹雪梅、丁一鸣、罗永华，县政府党组成员邹建国出席会议，有关负责同志应邀列席。
会议决定，成立城市更新工作专班。
`,
      PUBLISHED,
    ),
    'Meeting',
  );

  // Assess
  expect(meeting).toMatchObject({
    title: '县政府第十八次常务会议',
    meetingType: 'ADMINISTRATION',
    organizers: [{ name: '县政府' }],
    participants: [
      { name: '徐俊杰', role: 'CHAIR' },
      { name: '曹雪梅', position: '副县长', role: 'ATTENDEE' },
      { name: '丁一鸣', position: '副县长' },
      { name: '罗永华', position: '副县长' },
      { name: '邹建国', position: '县政府党组成员', role: 'ATTENDEE' },
    ],
    agendaItems: [
      { action: 'REVIEW', actionOriginal: '审议并通过', documents: [expect.any(String), expect.any(String)] },
      { action: 'HEAR', subject: '防汛抗旱工作汇报' },
      { action: 'ASSIGN', subject: '下一阶段重点工作' },
    ],
  });
});

test.each([
  [
    'speaks, chairs, reports and attends',
    `全市安全生产工作会议召开
4月12日下午，全市安全生产工作会议在市行政中心召开。市委副书记、市长林国强出席会议并讲话，副市长黄志远主持会议。
会上，市应急管理局局长赵东升通报了一季度安全生产情况。
市政府秘书长马文涛，市安委会各成员单位主要负责人参加会议。
`,
    [
      'SPEAKER 林国强 市委副书记、市长',
      'CHAIR 黄志远 副市长',
      'SPEAKER 赵东升 市应急管理局局长',
      'ATTENDEE 马文涛 市政府秘书长',
    ],
  ],
  [
    'has the position behind the name',
    `校地合作座谈会举行
4月12日，校地合作座谈会在图书馆举行。会议由周立民校长主持，云川大学吴海燕副校长、郑国栋处长，市科技局何晓峰局长等参加座谈。
`,
    ['CHAIR 周立民 校长', 'ATTENDEE 吴海燕 副校长', 'ATTENDEE 郑国栋 处长', 'ATTENDEE 何晓峰 局长'],
  ],
  [
    'is listed without positions',
    `市第五届代表大会第一次会议开幕
1月6日上午，市第五届代表大会第一次会议在大礼堂开幕。
在主席台就座的有：周立民、陈思源、吴海燕、郑国栋。
何晓峰主持大会。
`,
    ['ATTENDEE 周立民 ', 'ATTENDEE 陈思源 ', 'ATTENDEE 吴海燕 ', 'ATTENDEE 郑国栋 ', 'CHAIR 何晓峰 '],
  ],
  [
    'is of a body with 和 in its name',
    `全省国土测绘工作会召开
4月12日，全省国土测绘工作会召开。省自然资源和测绘厅副厅长周立民，市自然资源和规划局局长陈思源、总工程师吴海燕出席会议。
`,
    ['ATTENDEE 周立民 省自然资源和测绘厅副厅长', 'ATTENDEE 陈思源 市自然资源和规划局局长', 'ATTENDEE 吴海燕 总工程师'],
  ],
  [
    'is listed under a heading with the position',
    `市第五届代表大会第一次会议开幕
1月6日上午，市第五届代表大会第一次会议在大礼堂开幕。
担任第一次大会执行主席并在主席台前排就座的有：周立民、陈思源、吴海燕。
`,
    ['ATTENDEE 周立民 执行主席', 'ATTENDEE 陈思源 执行主席', 'ATTENDEE 吴海燕 执行主席'],
  ],
  [
    'speaks by the name alone, further down',
    `市政府召开企业座谈会
4月22日下午，市政府召开企业座谈会。市委副书记、市长林国强与企业家代表面对面交流。
座谈会最后，林国强表示，要全力帮助企业渡过难关。
`,
    ['SPEAKER 林国强 市委副书记、市长'],
  ],
  [
    'stands behind a body that is only spoken of',
    `全市招商工作会议召开
4月22日，全市招商工作会议召开。各县区有关负责人，市投资促进局局长吴海燕参加会议。
`,
    ['ATTENDEE 吴海燕 市投资促进局局长'],
  ],
])('who %s', (_, text, expected) => {
  expect(peopleOf(text)).toEqual(expected);
});

test('a study session is a meeting, and the day before the page is its day', () => {
  // Act
  const file = draftText(
    `市委理论学习中心组举行集体学习
昨日，市委理论学习中心组举行集体学习，专题学习《云川市党员教育条例》。市委书记唐文辉主持并讲话。
`,
    PUBLISHED,
  );

  // Assess
  expect(only(file, 'Meeting')).toMatchObject({
    heldOn: { edtf: '2023-06-08', original: '昨日' },
    participants: [{ name: '唐文辉', role: 'CHAIR' }],
    agendaItems: [{ action: 'STUDY', documents: ['Document:yun-chuan-shi-dang-yuan-jiao-yu-tiao-li'] }],
  });
});

test('of 今天 with its day in brackets the day counts, and half-width signs are signs', () => {
  // Act
  const meeting = only(
    draftText('市委常委会召开会议\n今天(6月8日)上午,市委召开常委会议,听取防汛工作汇报,研究下步工作措施。\n', PUBLISHED),
    'Meeting',
  );

  // Assess
  expect(meeting).toMatchObject({
    title: '市委常委会召开会议',
    meetingType: 'PARTY_COMMITTEE',
    heldOn: { edtf: '2023-06-08' },
    organizers: [{ name: '市委常委会' }],
    agendaItems: [
      { action: 'HEAR', subject: '防汛工作汇报' },
      { action: 'REVIEW', subject: '下步工作措施' },
    ],
  });
});
