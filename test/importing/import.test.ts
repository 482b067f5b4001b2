import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { importText, records } from './importText.ts';

const engine = useEngine();
let session: WriteSession;
let api: Api;

beforeEach(async () => {
  session = await engine.session();
  api = apiOver(session);
});

const NEXT_PAGE = records(
  '  - id: Article:next',
  '    title: 天宝二期封顶',
  '    genre: NEWS',
  '    publishedOn: 2022-12',
  '    mentions: [Project:jiangsu-tianbao-auto-electronics-phase-2, Person:zhang-ke, Person:new]',
  '    sources: [{ edition: Edition:xuzhou-etdz-2022-08 }]',
  '  - id: Person:new',
  '    name: 新人',
  '    memberships: [{ position: 主任, organization: Organization:xuzhou-etdz-administration }]',
);

test('a second file links to records that are public and to its own', async () => {
  // Prepare
  await publishSample(session);

  // Act
  const { number } = await importText(session, NEXT_PAGE);

  // Assess
  expect(number).toBe(2);
  const { article, project, person } = await api.data(`{
    article(id: "Article:next") { mentions { nodes { id } } sources { edition { newspaper { name } } } }
    project(id: "Project:jiangsu-tianbao-auto-electronics-phase-2") { articles { nodes { id } } }
    person(id: "Person:new") { memberships { organization { name } } }
  }`);
  expect(article).toEqual({
    mentions: {
      nodes: ['Project:jiangsu-tianbao-auto-electronics-phase-2', 'Person:zhang-ke', 'Person:new'].map((id) => ({
        id,
      })),
    },
    sources: [{ edition: { newspaper: { name: '徐州经济技术开发区' } } }],
  });
  expect(project.articles.nodes).toEqual([{ id: 'Article:next' }, { id: 'Article:xuzhou-etdz-2022-08-a2' }]);
  expect(person.memberships).toEqual([{ organization: { name: '管委会' } }]);
});

test('one file is one publication, with its note and its records in their order', async () => {
  // Act
  const published = await importText(
    session,
    records('  - id: Person:b', '    name: 乙', '  - id: Person:a', '    name: 甲'),
  );

  // Assess
  const { publication, changes } = await api.data(
    '{ publication { number publishedAt note } changes { nodes { recordId operation reason publication { number } } } }',
  );
  expect(publication).toEqual({ number: 1, publishedAt: published.publishedAt, note: '试验' });
  expect(changes.nodes).toEqual(
    ['Person:b', 'Person:a'].map((recordId) => ({
      recordId,
      operation: 'PUBLISH',
      reason: null,
      publication: { number: 1 },
    })),
  );
});

test('records may link in a ring, whichever comes first', async () => {
  // Act
  await importText(
    session,
    records(
      '  - id: Article:a',
      '    title: 文',
      '    genre: NEWS',
      '    publishedOn: 2022-08',
      '    mentions: [Person:a]',
      '  - id: Person:a',
      '    name: 甲',
      '    sources: [{ article: Article:a }]',
    ),
  );

  // Assess
  const { person } = await api.data('{ person(id: "Person:a") { sources { article { mentions { nodes { id } } } } } }');
  expect(person.sources).toEqual([{ article: { mentions: { nodes: [{ id: 'Person:a' }] } } }]);
});

test('a record that is imported again is revised, and keeps the time of its first publication', async () => {
  // Prepare
  const first = await importText(session, records('  - id: Person:a', '    name: 甲'));

  // Act
  const second = await importText(session, records('  - id: Person:a', '    name: 乙'));

  // Assess
  const { person, people } = await api.data(
    '{ person(id: "Person:a") { name revision createdAt updatedAt } people { totalCount nodes { name } } }',
  );
  expect(person).toEqual({
    name: '乙',
    revision: 2,
    createdAt: first.publishedAt,
    updatedAt: second.publishedAt,
  });
  expect(people).toEqual({ totalCount: 1, nodes: [{ name: '乙' }] });
});

const TEXT = '# 试验\nnote: 试验\nrecords:\n  - id: Person:a\n    name: 张克\n';

test.each([
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\ufeff${TEXT}`],
  ['without a line feed at its end', TEXT.trimEnd()],
  ['as JSON', JSON.stringify({ note: '试验', records: [{ id: 'Person:a', name: '张克' }] })],
])('a file is read %s', async (_how, text) => {
  // Act
  await importText(session, text);

  // Assess
  expect(await api.data('{ person(id: "Person:a") { name } publication { note } }')).toEqual({
    person: { name: '张克' },
    publication: { note: '试验' },
  });
});

test('a record that is imported again is changed for a reason', async () => {
  // Prepare
  await importText(session, records('  - id: Person:a', '    name: 甲'));

  // Act
  await importText(session, records('  - id: Person:a', '    name: 乙'));

  // Assess
  const { changes } = await api.data('{ changes { nodes { reason } } }');
  expect(changes.nodes).toEqual([{ reason: null }, { reason: expect.any(String) }]);
});
