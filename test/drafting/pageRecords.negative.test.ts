/** What is left out of the record of an article, and doubted. */
import { draftsOf } from './pageTexts.ts';

test.each([
  ['there is none', '望川新事\n望川有新事。'],
  ['it has no year', '望川新事\n本报5月11日讯 望川有新事。'],
  ['it does not exist', '望川新事\n发布时间：2021-02-30\n望川有新事。'],
  ['it is of what is announced', '关于开会的通知\n各镇：\n一、时间\n2021年5月20日上午9:00\n二、地点\n会议中心'],
  ['it is one of a chronicle', '望川大事记\n望川的路是这样走来的。\n2019年3月\n2021年5月\n大桥通车。'],
  [
    'it is within the text',
    '望川大事记\n望川的路是这样走来的。\n2019年3月\n大桥开工。\n大桥通车。\n大桥收费。\n大桥免费。',
  ],
])('no day is guessed where %s', (_, text) => {
  // Act
  const { fields, doubts } = draftsOf(text);

  // Assess
  expect(fields[0]).not.toHaveProperty('publishedOn');
  expect(doubts).toEqual(['publishedOn: no day is printed; give it with --published']);
});

test('a text that is too long for a record is doubted, not cut', () => {
  // Prepare
  const text = `望川新事\n${'望川有新事，件件是好事。'.repeat(6_000)}\n`;

  // Act
  const { fields, doubts } = draftsOf(text, '2021-05-11');

  // Assess
  expect(fields[0]).not.toHaveProperty('body');
  expect(doubts).toEqual(['body: has 72000 characters; at most 60000 are kept']);
});
