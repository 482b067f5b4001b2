/** The traps of late projects: a project is late when the last possible day of something still expected is over. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let api: Api;

const expected = (date: string, kind = 'COMPLETED') => ({ kind, state: 'EXPECTED', date });
const reached = (kind: string, date?: string) => ({ kind, state: 'ACTUAL', ...(date !== undefined && { date }) });

const PROJECTS: Readonly<Record<string, readonly object[]>> = {
  'half-year': [expected('2026年下半年')],
  'reached-later': [expected('2026-06'), reached('COMPLETED', '2026-09')],
  'reached-without-day': [expected('2026-06'), reached('COMPLETED')],
  'reached-another-kind': [expected('2026-06'), reached('STARTED', '2026-01')],
  'one-of-two-kinds': [expected('2026-06', 'STARTED'), reached('STARTED'), expected('2026-06', 'IN_PRODUCTION')],
  'no-day': [{ kind: 'COMPLETED', state: 'EXPECTED' }],
  'no-end': [expected('2026-06/..')],
  'before-a-day': [expected('../2026-06-30')],
  'only-reached': [reached('COMPLETED', '2020')],
  nothing: [],
};

beforeAll(async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, {
    changes: Object.entries(PROJECTS).map(([slug, milestones]) => put(`Project:${slug}`, { milestones })),
  });
  api = apiOver(session);
});

const lateOn = async (asOf: string): Promise<string[]> => {
  const { projects } = await api.data(
    'query ($asOf: Date!) { projects(first: 100, filter: { overdue: { asOf: $asOf } }) { nodes { id } } }',
    { asOf },
  );
  return projects.nodes.map(({ id }: { id: string }) => id.slice('Project:'.length)).sort();
};

const LATE_IN_JULY = ['before-a-day', 'one-of-two-kinds', 'reached-another-kind'];

test.each([
  ['a month is not over on its last day', '2026-06-30', []],
  ['it is on the day after; a reached milestone ends only what is of its kind', '2026-07-01', LATE_IN_JULY],
  ['2026年下半年 is not over in November 2026', '2026-11-15', LATE_IN_JULY],
  ['nor on the last day of the year', '2026-12-31', LATE_IN_JULY],
  ['it is over in the next year; what has no day or no end never is', '2027-01-01', [...LATE_IN_JULY, 'half-year']],
])('%s', async (_, asOf, late) => {
  expect(await lateOn(asOf)).toEqual([...late].sort());
});

test('statistics and facets count the same late projects', async () => {
  // Act
  const { projects, projectStatistics } = await api.data(`{
    projects(filter: { overdue: { asOf: "2026-11-15" } }) { totalCount facets { status { value count } } }
    projectStatistics(groupBy: [STATUS], filter: { overdue: { asOf: "2026-11-15" } }) { groups { count } }
  }`);

  // Assess
  expect(projects).toEqual({ totalCount: 3, facets: { status: [{ value: 'PLANNED', count: 3 }] } });
  expect(projectStatistics).toEqual({ groups: [{ count: 3 }] });
});
