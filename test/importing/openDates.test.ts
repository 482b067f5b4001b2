/** Dates without a beginning or without an end, from the printed words to the answers. */
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { importText, records } from './importText.ts';

const engine = useEngine();
let api: ReturnType<typeof apiOver>;

beforeAll(async () => {
  // Prepare
  const session = await engine.session();
  await importText(
    session,
    records(
      '  - id: Project:a',
      '    name: 甲项目',
      '    status: UNDER_CONSTRUCTION',
      '    announcedOn: 2022年8月16日',
      '    milestones: [{ kind: COMPLETED, state: EXPECTED, date: 2022年10月底前 }]',
      '    indicators: [{ name: 产值, value: 约3亿元, period: 2020年以来 }]',
      '  - {id: Project:b, name: 乙项目, status: PLANNED, announcedOn: 2022年9月20日前}',
      '  - {id: Project:c, name: 丙项目, status: PLANNED, announcedOn: 2022年9月}',
    ),
  );
  api = apiOver(session);
});

test('they keep their words, and what is not known of them is null', async () => {
  // Act
  const { project } = await api.data(
    '{ project(id: "Project:a") { milestones { date { edtf earliest latest precision original } } indicators { period { edtf original } } } }',
  );

  // Assess
  expect(project.indicators).toEqual([{ period: { edtf: '2020/..', original: '2020年以来' } }]);
  expect(project.milestones).toEqual([
    {
      date: {
        edtf: '../2022-10-31',
        earliest: null,
        latest: '2022-10-31',
        precision: 'INTERVAL',
        original: '2022年10月底前',
      },
    },
  ]);
});

test('a project is late from the day after the last one', async () => {
  // Act
  const { on, after } = await api.data(`{
    on: projects(filter: { overdue: { asOf: "2022-10-31" } }) { totalCount }
    after: projects(filter: { overdue: { asOf: "2022-11-01" } }) { nodes { id } }
  }`);

  // Assess
  expect(on.totalCount).toBe(0);
  expect(after.nodes).toEqual([{ id: 'Project:a' }]);
});

test('a record whose date has no beginning is ordered and found by its last day', async () => {
  // Act
  const { all, found } = await api.data(`{
    all: projects(orderBy: { field: DATE, direction: ASC }) { nodes { id } }
    found: projects(filter: { date: { from: "2022-09-20", to: "2022-09-20" } }) { nodes { id } }
  }`);

  // Assess
  expect(all.nodes.map(({ id }: { id: string }) => id)).toEqual(['Project:a', 'Project:c', 'Project:b']);
  expect(found.nodes).toEqual([{ id: 'Project:b' }]);
});
