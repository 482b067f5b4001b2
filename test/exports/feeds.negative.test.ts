/** What feeds must not do: break, take a text for markup, or show what was taken back. */
import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { erase } from '../../src/publications/maintenance/erase.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { dataOver } from './dataOver.ts';
import { HOSTILE } from './hostileTexts.ts';

const engine = useEngine();

test.each(HOSTILE)('the text %j arrives as it is', async (text) => {
  // Prepare
  const session = await engine.session();
  const fields = { title: text, summary: text, body: text, section: text, byline: [{ name: text }] };
  await publish(session, { changes: [put('Article:a', fields)] });
  const data = dataOver(session);

  // Act
  const { text: atom } = await data.get('/data/articles.atom');
  const { json } = await data.get('/data/articles.feed.json');
  const [item] = (
    await new Parser<object, { categories: object[] }>({
      customFields: { item: [['category', 'categories', { keepArray: true }]] },
    }).parseString(atom)
  ).items;

  // Assess
  const asHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(item).toMatchObject({ title: text, author: text, summary: text, content: `<p>2022-08</p>\n<p>${asHtml}</p>` });
  expect(item?.categories[1]).toEqual({ $: { term: text } });
  expect(json.items).toMatchObject([{ title: text, summary: text, authors: [{ name: text }] }]);
  expect(parseAtomFeed(atom).entries).toMatchObject([{ authors: [{}], categories: [{}, {}, {}] }]);
  expect(atom).not.toContain('<![CDATA');
});

test.each(['atom', 'feed.json'])('a withdrawn or erased record gives nothing away as %s', async (form) => {
  // Prepare
  const session = await engine.session();
  const secret = { title: '公开的标题', summary: '秘密甲', body: '秘密乙', byline: [{ name: '秘密丙' }] };
  await publish(session, {
    changes: [put('Article:gone', secret), put('Article:erased', secret), put('Article:kept')],
  });
  await publish(session, { changes: [{ ...put('Article:kept', { body: '现在' }), reason: 'CORRECTED' }] });
  await publish(session, { changes: [{ ...withdraw('Article:gone'), note: '有误' }] });
  await erase(session, 'Article:erased', '应本人要求');
  const data = dataOver(session);

  // Act
  const texts = await Promise.all(
    ['articles', 'records', 'changes'].map(async (list) => (await data.get(`/data/${list}.${form}`)).text),
  );

  // Assess
  expect(texts.join('\n')).not.toContain('秘密');
  expect(texts[2]).toContain('撤回 · 公开的标题');
  expect(texts[2]).toContain('有误');
  expect(texts[2]).toContain('删除 · Article:erased');
});

test('a revision that was corrected since shows no content', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a', { body: '从前' })] });
  await publish(session, { changes: [{ ...put('Article:a', { body: '现在' }), reason: 'CORRECTED' }] });

  // Act
  const { json } = await dataOver(session).get('/data/changes.feed.json');

  // Assess
  expect(json.items).toMatchObject([{ content_html: '<p>2022-08</p>\n<p>现在</p>' }, { content_text: '发布 · a' }]);
});

test.each([
  ['/data/articles.atom?first=0', 400, 'first'],
  ['/data/articles.atom?first=1001', 400, 'first'],
  ['/data/changes.atom?first=0', 400, 'first'],
  ['/data/changes.atom?first=-1', 400, 'first'],
  ['/data/changes.atom?kinds=NONE', 400, 'kinds'],
  ['/data/changes.atom?after=x', 400, 'after'],
  ['/data/publications.atom', 404, undefined],
])('%s is a problem with status %i', async (path, status, parameter) => {
  // Act
  const answer = await dataOver(await engine.session()).get(path);

  // Assess
  expect([answer.status, answer.json.parameter]).toEqual([status, parameter]);
});
