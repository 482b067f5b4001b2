/** What is no meeting, no participant and no day. */
import { draftText, ofKind, only } from './draftText.ts';

test.each([
  ['a visit', '副市长到鹿鸣经开区调研\n4月12日，副市长林国强到鹿鸣经开区调研。管委会主任邓志刚陪同。\n'],
  ['an announcement', '关于召开宣讲会的通知\n宣讲会将于6月27日下午在会议室举办，欢迎参加。\n'],
  ['a project', '储能项目开工\n4月12日，储能项目开工。项目总投资3亿元。\n'],
])('%s is no meeting', (_, text) => {
  expect(ofKind(draftText(text, '2023-06-09'), 'Meeting')).toEqual([]);
});

test('a day whose year is nowhere is a doubt, and the meeting has no day', () => {
  // Act
  const file = draftText('区委常委会召开会议\n3月5日上午，区委书记周立民主持召开区委常委会会议。\n');

  // Assess
  expect(only(file, 'Meeting')).not.toHaveProperty('heldOn');
  expect(file.doubts).toContainEqual(expect.objectContaining({ quote: '3月5日上午' }));
});

test('who spoke at another meeting, or is only written of, did not take part', () => {
  // Act
  const file = draftText(
    `区委常委会召开会议
3月5日，区委书记周立民主持召开区委常委会会议，传达学习市委工作会议精神。
市委工作会议上，林国强书记强调，要锚定目标不动摇。
`,
    '2023-06-09',
  );

  // Assess
  expect(only(file, 'Meeting').namedPeople).toEqual([
    { name: '林国强', position: '书记', person: 'Person:lin-guo-qiang' },
  ]);
  expect(only(file, 'Meeting').participants.map(({ name }: { name: string }) => name)).toEqual(['周立民']);
});
