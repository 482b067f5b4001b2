/** What a past state does not tell: today's lists of other records, what was withdrawn, what never was. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;

beforeAll(async () => {
  session = await engine.session();
  const project = put('Project:p', { name: '旧', owner: 'Enterprise:e' });
  await publish(session, { changes: [put('Enterprise:e'), project, put('Article:a', { mentions: ['Project:p'] })] });
  await publish(session, { changes: [put('Project:p', { name: '新' })] });
});

test('its links lead to records as they are; a list of other records is refused by name, and nothing else with it', async () => {
  // Act
  const { data, errors } = await apiOver(session).ask(`{
    node(id: "Project:p@1") { id ... on Project { name owner { id } } }
    record(id: "Project:p@1") { ... on Project { articles { totalCount } } }
  }`);

  // Assess
  expect(data).toEqual({ node: { id: 'Project:p@1', name: '旧', owner: { id: 'Enterprise:e' } }, record: null });
  expect(errors).toMatchObject([
    {
      message: 'Argument "id" is of a snapshot, of which the list "articles" is not known: ask it of "Project:p"',
      path: ['record', 'articles'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    },
  ]);
});

test.each(['Project:p@0', 'Project:p@', 'Project:p@-1', 'Project:p@1@1', 'Project:p@01', '@1', 'Publication:0'])(
  '%s is no id',
  async (id) => {
    // Act
    const { errors } = await apiOver(session).ask('query ($id: ID!) { node(id: $id) { id } }', { id });

    // Assess
    expect(errors?.[0]?.message).toMatch(
      /^Argument "id" must be a record's id, .*or a snapshot's, like "Project:some-slug@2"/,
    );
  },
);

test.each(['Project:p@3', 'Person:nobody@1', 'Publication:3', 'Project:p@999999999'])('%s is null', async (id) => {
  // Act
  const data = await apiOver(session).data('query ($id: ID!) { node(id: $id) { id } }', { id });

  // Assess
  expect(data).toEqual({ node: null });
});

test.each([
  ['after: "eA", sincePublication: 1', 'after'],
  ['sincePublication: -1', 'sincePublication'],
])('the feed takes no %s', async (args, argument) => {
  // Act
  const { errors } = await apiOver(session).ask(`{ changes(${args}) { nodes { recordId } } }`);

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
