/** Atom and JSON Feed of every list, read by two parsers that know nothing of each other, and compared with the graph. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { useStore } from '../support/shared.ts';
import { dataOver, LICENSE, PORTAL, URL_OF_SITE } from './dataOver.ts';
import { FILLED } from './generatedStore.ts';

const LISTS = [
  'articles',
  'meetings',
  'projects',
  'enterprises',
  'people',
  'organizations',
  'documents',
  'editions',
  'areas',
  'areaFigures',
  'records',
];
const engine = useEngine();

describe.each(FILLED)('of %s', (_name, fill) => {
  const store = useStore(fill);

  test.each(LISTS)('the feeds of %s have the records of the list in their order', async (list) => {
    // Prepare
    const data = dataOver(store.session);
    const asked = await apiOver(store.session).data(
      `{ list: ${list}(first: 100) { nodes { id title createdAt updatedAt } } }`,
    );
    const expected = (asked.list.nodes as Record<string, string>[]).map((node) => ({
      id: `tag:data.example.cn,2022:${node['id']}`,
      title: node['title'],
      link: `${URL_OF_SITE}/records/${node['id']}`,
      updated: new Date(node['updatedAt'] ?? '').toISOString(),
      published: new Date(node['createdAt'] ?? '').toISOString(),
    }));

    // Act
    const atom = await data.get(`/data/${list}.atom`);
    const json = await data.get(`/data/${list}.feed.json`);
    const ofAtom = parseAtomFeed(atom.text);
    const ofJson = parseJsonFeed(json.text);
    const read = await new Parser<object, { id: string; updated: string }>({
      customFields: { item: ['updated'] },
    }).parseString(atom.text);

    // Assess
    expect([atom.status, atom.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect([json.status, json.headers['content-type']]).toEqual([200, 'application/feed+json; charset=utf-8']);
    expect(
      (ofAtom.entries ?? []).map(({ id, title, links, updated, published }) => ({
        id,
        title: title?.value,
        link: links?.[0]?.href,
        updated,
        published,
      })),
    ).toEqual(expected);
    expect(
      (json.json.items as Record<string, string>[]).map((item) => ({
        id: item['id'],
        title: item['title'],
        link: item['url'],
        updated: item['date_modified'],
        published: item['date_published'],
      })),
    ).toEqual(expected);
    expect(ofJson.items?.length ?? 0).toBe(expected.length);
    expect(
      read.items.map(({ id, title, link, pubDate, updated }) => ({ id, title, link, published: pubDate, updated })),
    ).toEqual(expected);
  });
});

describe('an article', () => {
  test('has its authors, section, genre, topics, summary and paragraphs', async () => {
    // Prepare
    const session = await engine.session();
    const fields = {
      title: '天宝二期开工',
      genre: 'NEWS',
      section: '要闻',
      topics: ['项目'],
      publishedOn: '2022年8月13日',
      summary: '一期已投产。',
      body: '第一段。\n第二段。',
      byline: [{ name: '张三' }, { name: '李四', role: 'PHOTOGRAPHER' }],
    };
    await publish(session, { changes: [put('Article:a', fields)] });
    const data = dataOver(session, { portal: PORTAL });

    // Act
    const [entry] = parseAtomFeed((await data.get('/data/articles.atom')).text).entries ?? [];
    const [item] = (await data.get('/data/articles.feed.json?lang=en')).json.items as Record<string, unknown>[];

    // Assess
    const content = '<p>2022年8月13日</p>\n<p>第一段。</p>\n<p>第二段。</p>';
    expect(entry).toMatchObject({
      title: { value: '天宝二期开工' },
      authors: [{ name: '张三' }, { name: '李四' }],
      categories: [{ term: '文章' }, { term: '要闻' }, { term: '消息' }, { term: '项目' }],
      summary: { value: '一期已投产。' },
      content: { type: 'html', value: content },
      links: [{ rel: 'alternate', href: 'https://www.example.cn/articles/a' }],
    });
    expect(item).toMatchObject({
      authors: [{ name: '张三' }, { name: '李四' }],
      tags: ['Article', '要闻', 'News', '项目'],
      summary: '一期已投产。',
      content_html: content,
    });
  });
});

describe('a feed', () => {
  test('says its language, licence, publisher and when the newest publication was', async () => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Article:a')] });
    const { publication } = await apiOver(session).data('{ publication { publishedAt } }');
    const data = dataOver(session);

    // Act
    const zh = parseAtomFeed((await data.get('/data/articles.atom?genre=NEWS')).text);
    const en = (await data.get('/data/articles.feed.json?lang=en')).json;

    // Assess
    expect(zh).toMatchObject({
      id: 'tag:data.example.cn,2022:data/articles?genre=NEWS',
      title: { value: '文章 · data.example.cn' },
      authors: [{ name: 'data.example.cn', uri: URL_OF_SITE }],
      updated: publication.publishedAt,
      rights: { value: LICENSE },
      xml: { lang: 'zh-CN' },
    });
    expect(zh.links).toEqual([
      { rel: 'self', href: `${URL_OF_SITE}/data/articles.atom?genre=NEWS`, type: 'application/atom+xml' },
      { rel: 'alternate', href: `${URL_OF_SITE}/data`, type: 'text/html' },
      { rel: 'license', href: LICENSE },
    ]);
    expect(en).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Articles · data.example.cn',
      language: 'en',
      feed_url: `${URL_OF_SITE}/data/articles.feed.json?lang=en`,
      _gongkai: { license: LICENSE },
    });
  });

  test('of nothing is a feed', async () => {
    // Prepare
    const data = dataOver(await engine.session());

    // Act
    const atom = await data.get('/data/articles.atom');
    const json = await data.get('/data/changes.feed.json');

    // Assess
    expect(parseAtomFeed(atom.text)).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
    expect(json.json).toMatchObject({ items: [] });
  });

  test.each([
    ['atom', (text: string) => parseAtomFeed(text).links?.find(({ rel }) => rel === 'next')?.href],
    ['feed.json', (text: string) => (JSON.parse(text) as { next_url?: string }).next_url],
  ])('of many records is paged by its own links, as %s', async (form, nextOf) => {
    // Prepare
    const session = await engine.session();
    const ids = Array.from({ length: 7 }, (_, at) => `Person:p${at}`);
    await publish(session, { changes: ids.map((id) => put(id)) });
    const data = dataOver(session);
    const found: string[] = [];
    const feedIds = new Set<unknown>();

    // Act
    let next: string | undefined = `/data/people.${form}?first=3`;
    for (let page = 0; next !== undefined && page < 9; page += 1) {
      const { text } = await data.get(next);
      found.push(...(text.match(/(?<=,2022:)Person:p\d/g) ?? []));
      feedIds.add(/<id>(tag:[^<]*people[^<]*)<\/id>/.exec(text)?.[1]);
      next = nextOf(text);
    }

    // Assess
    expect(found).toEqual(ids);
    expect(feedIds.size).toBe(1);
  });
});

describe('the feed of changes', () => {
  test('has the newest first, each with what it was and why', async () => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Article:a', { title: '甲' }), put('Article:b', { title: '乙' })] });
    await publish(session, {
      changes: [{ ...put('Article:a', { title: '甲甲' }), reason: 'CORRECTED', note: '标题有误' }],
    });
    await publish(session, { changes: [withdraw('Article:b', 'MERGED', 'Article:a')] });
    const data = dataOver(session);

    // Act
    const { items } = (await data.get('/data/changes.feed.json')).json as { items: Record<string, string>[] };

    // Assess
    expect(items.map(({ id, title, summary }) => [id?.replace(/.*2022:/, ''), title, summary])).toEqual([
      ['Article:b@2', '合并 · 乙', `${URL_OF_SITE}/records/Article:a`],
      ['Article:a@2', '更正 · 甲甲', '标题有误'],
      ['Article:b@1', '发布 · 乙', undefined],
      ['Article:a@1', '发布 · 甲甲', undefined],
    ]);
  });

  test('goes on from a place as the list does', async () => {
    // Prepare
    const session = await engine.session();
    for (const slug of ['a', 'b', 'c']) await publish(session, { changes: [put(`Person:${slug}`)] });
    const data = dataOver(session);

    // Act
    const first = await data.get('/data/changes.feed.json?sincePublication=0&first=2');
    const rest = await data.get((first.json as { next_url: string }).next_url);

    // Assess
    const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id.replace(/.*2022:/, ''));
    expect([idsIn(first.json), idsIn(rest.json)]).toEqual([['Person:a@1', 'Person:b@1'], ['Person:c@1']]);
  });
});
