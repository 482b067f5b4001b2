/** What is not selected is not worked out, and what is selected is asked of the catalogue once for all groups. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { listening } from './asked.ts';

const engine = useEngine();
let api: Api;
let asked: string[];

beforeAll(async () => {
  const session = await engine.session();
  const [investment, expectedOutput] = [{ amount: '5' }, { amount: '3', period: 'YEAR' }];
  const statuses = ['PLANNED', 'SIGNED', 'COMPLETED'];
  await publish(session, {
    changes: statuses.map((status) => put(`Project:${status.toLowerCase()}`, { status, investment, expectedOutput })),
  });
  const open = catalogueOver(session);
  api = apiOver(session, 0, { catalogue: async () => listening(await open(), (question) => asked.push(question)) });
});
beforeEach(() => void (asked = []));

test.each([
  ['', 'asOf', []],
  ['', 'groups { count }', ['groups']],
  ['', 'groups { count investment { sum average min } }', ['groups', 'sums']],
  ['', 'groups { investment { currency } expectedOutput { sum } }', ['groups', 'sums', 'sums']],
  ['', 'groups { expectedOutput { sum median } }', ['groups', 'sums', 'middles']],
  ['', 'total { count investment { median } }', ['groups', 'sums', 'middles']],
  ['', 'groups { investment { sum } } total { count }', ['groups', 'groups', 'sums']],
  [', orderBy: { field: COUNT, direction: DESC }', 'groups { count }', ['groups']],
  [', orderBy: { field: EXPECTED_OUTPUT, direction: DESC }', 'groups { count }', ['groups', 'sums']],
  [', orderBy: { field: INVESTMENT, direction: DESC }', 'groups { investment { sum } }', ['groups', 'sums']],
])('by status%s, %s: asks %j', async (order, selected, expected) => {
  // Act
  await api.data(`{ projectStatistics(groupBy: [STATUS]${order}) { ${selected} } }`);

  // Assess
  expect(asked).toEqual(expected);
});
