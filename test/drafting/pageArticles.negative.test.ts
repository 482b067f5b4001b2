/** What only looks like a new article, a headline or furniture. */
import { articlesOn, headlinesOn, paragraphsOn } from './pageTexts.ts';

const WEB = '发布时间：2021-05-11';

test.each([
  ['short', '投资比例尚未明确'],
  ['long', '一季度完成投资八十五亿元开工建设一批重点项目'],
  ['a section elsewhere', '产业'],
  ['an item of a list', '一、抓好项目建设'],
])('a title between the paragraphs of a web page begins no article: %s', (_, title) => {
  // Prepare
  const page = ['恒川项目落户望川', WEB, '5月10日，恒川项目签约。', title, '5月9日，双方洽谈。', ''].join('\n');

  // Assess
  expect(headlinesOn(page)).toEqual(['恒川项目落户望川']);
  expect(paragraphsOn(page)).toEqual(['5月10日，恒川项目签约。', title, '5月9日，双方洽谈。']);
});

test('a short title between the paragraphs of a newspaper begins no article', () => {
  const page = ['望川老街焕新记', '近日，老街人来人往。', '深耕细作', '5月9日，记者在老街看到了变化。', ''].join(
    '\n\n',
  );

  expect(headlinesOn(page)).toEqual(['望川老街焕新记']);
});

test('the box of an article begins no article, though it has a title and a dateline', () => {
  const page = [
    '恒川项目落户望川',
    '本报讯 恒川项目签约。',
    '新闻链接',
    '恒川公司是谁',
    '本报讯 恒川公司生产轴承。',
    '',
  ].join('\n\n');

  expect(headlinesOn(page)).toEqual(['恒川项目落户望川']);
  expect(paragraphsOn(page)).toContain('恒川公司是谁');
});

test.each([
  ['an item without a sentence', ['四、参加人员', '各镇主要负责人和全体工作人员。']],
  ['what somebody is about to say', ['恒川公司总经理宋立：', '宋立：轴承虽小，用处很大。']],
  ['a title', ['夯实基础', '望川把基础放在首位，抓实抓细。']],
  ['items of a list', ['（一）要准时参加；', '（二）要认真准备。']],
])('lines that are whole are not joined: %s', (_, lines) => {
  expect(paragraphsOn('关于召开会议的通知', '各镇，各部门：', ...lines)).toEqual(['各镇，各部门：', ...lines]);
});

test.each([
  ['a notice says when', '时间：2021年5月20日上午9时'],
  ['a notice says who organizes', '主办单位：望川市商务局'],
  ['somebody is asked', '记者：这个项目什么时候投产？'],
  ['a sentence with a mark', '今年，投资额>20亿元的项目有5个。'],
  ['a list of measures', '·支持企业扩大投资。'],
  ['a phone', '联系电话：0123-4567890'],
])('%s, which is no furniture', (_, line) => {
  expect(paragraphsOn('关于召开座谈会的通知', '有关单位：', '现将有关事项通知如下。', line)).toContain(line);
});

test.each([
  ['with a hyphen of its own', '望川至澜城T-12专列首发'],
  ['with a column before a bar', '望川高质量发展 | 恒川项目落户'],
  ['with a dash', '望川老街——走进百年的记忆'],
  ['with a mark of its own', '望川投资额>20亿元项目名单公布'],
  ['with a colon', '恒川股份：子公司投建轴承生产线'],
])('a headline is kept whole: %s', (_, headline) => {
  expect(headlinesOn(`${headline}\n5月10日，望川有新事。\n`)).toEqual([headline]);
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n \u3000\n\n'],
  ['furniture alone', '首页 > 要闻\n【打印】【关闭】\n'],
])('a page of %s has no article', (_, text) => {
  expect(articlesOn(text)).toEqual([]);
});

test('a text without a headline has none', () => {
  expect(articlesOn('5月10日，市长刘长河主持召开会议。会议指出，要抓好项目。')).toEqual([
    { paragraphs: ['5月10日，市长刘长河主持召开会议。会议指出，要抓好项目。'] },
  ]);
});

test('a page of short lines is no deck', () => {
  // Prepare
  const names = Array.from({ length: 40 }, (_, at) => `望川第${at + 1}小学`);

  // Act
  const [article] = articlesOn(`望川市文明校园名单\n${names.join('\n')}\n`);

  // Assess
  expect(article).toEqual({ headline: '望川市文明校园名单', paragraphs: names });
});
