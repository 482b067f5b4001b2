/** A record with relative dates is shown with the dates that they were, and importing that changes nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useEngine } from '../../support/engine.ts';
import { runGongkai } from './runGongkai.ts';

const engine = useEngine();
let folder: string;
let gongkai: (args: readonly string[], input?: string) => ReturnType<typeof runGongkai>;

const PAGE = `
printedOn: 2022-08-16
records:
  - id: Project:p
    name: 一期
    status: 在建
    announcedOn: 近日
    progress: [{ date: 8月13日下午, text: 封顶 }, { date: 上周三, text: 吊装 }]
    milestones:
      - { kind: COMPLETED, state: EXPECTED, date: 年底 }
      - { kind: IN_PRODUCTION, state: EXPECTED, date: 明年上半年 }
      - { kind: FULL_CAPACITY, state: EXPECTED, date: 三年内 }
    indicators: [{ name: 产值, value: 约3亿元, period: { edtf: 去年, original: 去年全年 } }]
`;

beforeAll(async () => {
  // Prepare
  folder = mkdtempSync(join(tmpdir(), 'gongkai-relative-dates-'));
  const tablePrefix = engine.prefixOf(await engine.session());
  gongkai = (args, input = '') => runGongkai(args, { dataDir: folder, endpoint: engine.endpoint, tablePrefix, input });
  await gongkai(['import', '-', '--format', 'yaml'], PAGE);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['yaml', []],
  ['json', ['--json']],
])('as %s', async (format, options) => {
  // Act
  const show = await gongkai(['show', 'Project:p', ...options]);
  const again = await gongkai(['import', '-', '--format', format], show.out);

  // Assess
  for (const edtf of [
    '../2022-08-16',
    '2022-08-13',
    '2022-08-10',
    '2022-12',
    '2023-01/2023-06',
    '2022-08-16/2025-08-16',
  ])
    expect(show.out).toContain(edtf);
  expect(show.out).toMatch(/edtf"?: "?2021"?,?\s+"?original"?: "?去年全年/);
  expect(again.out).toContain('Nothing was published: 1 records, 0 new, 0 changed, 1 unchanged');
});

test('another import of the page changes nothing either', async () => {
  // Act
  const again = await gongkai(['import', '-', '--format', 'yaml'], PAGE);

  // Assess
  expect(again.out).toContain('Nothing was published: 1 records, 0 new, 0 changed, 1 unchanged');
});
