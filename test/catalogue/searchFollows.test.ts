/** What is published is found at once, and what was corrected or withdrawn no more, by whichever process is asked. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { Change } from '../../src/publications/log/change.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
/** Two processes, each with a catalogue of its own, that look for what is new at every request. */
let processes: Record<'the process that publishes' | 'another process', Api>;
beforeAll(async () => {
  session = await engine.session();
  await publish(session, { note: 'first', changes: [put('Article:other', { title: '别的', section: '要闻' })] });
  processes = { 'the process that publishes': apiOver(session, 0), 'another process': apiOver(session, 0) };
});

const change = (...changes: Change[]) => publish(session, { note: 'change', changes });

/** Everything by which words are asked for. */
const EVERYWHERE = `query ($words: String!) {
  search(query: $words) { totalCount nodes { id } facets { kind { value count } year { value count } } }
  articles(filter: { words: $words }) { totalCount nodes { id } facets { section { value count } } }
  best: articles(filter: { words: $words }, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { id } }
  articleStatistics(filter: { words: $words }, groupBy: [SECTION]) { total { count } groups { count keys { value } } }
}`;

const nowhere = {
  search: { totalCount: 0, nodes: [], facets: { kind: [], year: [] } },
  articles: { totalCount: 0, nodes: [], facets: { section: [] } },
  best: { nodes: [] },
  articleStatistics: { total: { count: 0 }, groups: [] },
};

/** What is found where just these articles have the words, all of 2022 and in 要闻. */
const everywhere = (...ids: string[]) => {
  const nodes = ids.map((id) => ({ id }));
  const count = ids.length;
  return {
    search: {
      totalCount: count,
      nodes,
      facets: { kind: [{ value: 'ARTICLE', count }], year: [{ value: '2022', count }] },
    },
    articles: { totalCount: count, nodes, facets: { section: [{ value: '要闻', count }] } },
    best: { nodes },
    articleStatistics: { total: { count }, groups: [{ count, keys: [{ value: '要闻' }] }] },
  };
};

describe.each(['the process that publishes', 'another process'] as const)('in %s', (who) => {
  /** Ids and words of their own for each of the two. */
  const own = (id: string) => `Article:${id}-${who.startsWith('the') ? 1 : 2}`;
  const letter = who.startsWith('the') ? '甲' : '乙';
  const article = (id: string, fields: Record<string, unknown>) =>
    put(own(id), { publishedOn: '2022-08-01', section: '要闻', ...fields });
  const ask = (words: string) => processes[who].data(EVERYWHERE, { words });

  test('what was just published is found', async () => {
    // Prepare
    const words = `新桥${letter}通车`;
    const before = await ask(words);

    // Act
    await change(article('new', { title: words }));
    const after = await ask(words);

    // Assess
    expect(before).toEqual(nowhere);
    expect(after).toEqual(everywhere(own('new')));
  });

  test('characters that no record had before are found', async () => {
    // Prepare
    const words = who.startsWith('the') ? '龘龘' : '𪚥𪚥';
    const before = await ask(words);

    // Act
    await change(article('characters', { title: '生僻字', body: `名为${words}。` }));
    const after = await ask(words);

    // Assess
    expect(before).toEqual(nowhere);
    expect(after).toEqual(everywhere(own('characters')));
  });

  test('a corrected record is found by its new words and no more by its old ones', async () => {
    // Prepare
    // Of two characters: the index alone decides.
    const [old, corrected, kept] = [`旧${letter}`, `正${letter}`, `会${letter}`];
    await change(article('corrected', { title: kept, summary: old, body: `在${old}` }));
    const before = await Promise.all([old, corrected, kept].map(ask));

    // Act
    await change({
      ...article('corrected', { title: kept, summary: corrected, body: `在${corrected}` }),
      reason: 'CORRECTED',
    });
    const after = await Promise.all([old, corrected, kept].map(ask));

    // Assess
    const it = everywhere(own('corrected'));
    expect(before).toEqual([it, nowhere, it]);
    expect(after).toEqual([nowhere, it, it]);
  });

  test('a corrected record has the score of its new words', async () => {
    // Prepare
    const words = `灯会${letter}`;
    const query = `{ search(query: "${words}") { edges { score node { id } } } }`;
    await change(
      article('body', { title: '元宵', body: `${words}。` }),
      article('summary', { title: '元宵', summary: words }),
    );
    const before = await processes[who].data(query);

    // Act
    await change(article('body', { title: words }));
    const after = await processes[who].data(query);

    // Assess
    const idsIn = ({ search }: typeof before) => search.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(idsIn(before)).toEqual([own('summary'), own('body')]);
    expect(idsIn(after)).toEqual([own('body'), own('summary')]);
    expect(after.search.edges[0].score).toBeGreaterThan(before.search.edges[0].score);
  });

  test('a withdrawn record is gone, and found again when it is published again', async () => {
    // Prepare
    const words = `游园${letter}`;
    await change(article('gone', { title: words }), article('left', { title: `看${words}` }));
    const before = await ask(words);

    // Act
    await change(withdraw(own('gone')));
    const gone = await ask(words);
    await change({ ...article('gone', { title: words }), reason: 'UPDATED' });
    const again = await ask(words);
    await change(withdraw(own('gone')), withdraw(own('left')));
    const allGone = await ask(words);

    // Assess
    const both = everywhere(own('gone'), own('left'));
    // By date, the later id comes first.
    const byDate = { ...both, articles: { ...both.articles, nodes: both.articles.nodes.toReversed() } };
    expect([before, gone, again, allGone]).toEqual([byDate, everywhere(own('left')), byDate, nowhere]);
  });

  test('a page goes on after its cursor whatever is published meanwhile', async () => {
    // Prepare
    const words = `走廊${letter}`;
    const query = `query ($after: String) {
      search(query: "${words}", first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
    }`;
    const titled = (id: string, title: string) => article(id, { title });
    await change(...['c1', 'c2', 'c3', 'c4'].map((id) => titled(id, `看${words}`)));
    const first = (await processes[who].data(query)).search;

    // Act: one before the cursor comes, one after it; the one at the cursor goes.
    await change(titled('c0', `看${words}`), titled('c9', words), withdraw(own('c3')));
    const second = (await processes[who].data(query, { after: first.pageInfo.endCursor })).search;

    // Assess
    const nodes = (...ids: string[]) => ids.map((id) => ({ id: own(id) }));
    expect([first.totalCount, first.nodes]).toEqual([4, nodes('c4', 'c3')]);
    expect([second.totalCount, second.nodes]).toEqual([5, nodes('c2', 'c1')]);
    expect(second.pageInfo.hasNextPage).toBe(true);
  });
});
