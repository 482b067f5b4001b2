/** Two editors of one record: `show` writes the revision, and the slower import is a conflict. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiOver } from '../../support/api.ts';
import { useEngine } from '../../support/engine.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { runGongkai } from './runGongkai.ts';

const engine = useEngine();
let folder: string;
let session: WriteSession;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-editors-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gongkai = (args: readonly string[], input = '') =>
  runGongkai(args, { dataDir: folder, endpoint: engine.endpoint, tablePrefix: engine.prefixOf(session), input });
const importAs = (format: string, text: string) => gongkai(['import', '-', '--format', format], text);

beforeEach(async () => {
  session = await engine.session();
  await importAs('json', '[{"id":"Project:p","name":"一期","status":"PLANNED","location":"甲地"}]');
});

const asYaml = async () => ({ format: 'yaml', text: (await gongkai(['show', 'Project:p'])).out });
const asJson = async () => ({ format: 'json', text: (await gongkai(['show', 'Project:p', '--json'])).out });
const asLines = async () => ({ format: 'ndjson', text: JSON.stringify(JSON.parse((await asJson()).text)) });

test.each([
  ['YAML', asYaml],
  ['JSON', asJson],
  ['NDJSON', asLines],
])('in %s the second editor is told, and the first one’s change stays', async (_, show) => {
  // Prepare
  const { format, text } = await show();

  // Act
  const first = await importAs(format, text.replace('甲地', '乙地'));
  const second = await importAs(format, text.replace('一期', '二期'));
  const again = await importAs(format, text.replace('甲地', '乙地'));
  const { project } = await apiOver(session).data('{ project(id: "Project:p") { name location { name } revision } }');

  // Assess
  expect(text).toMatch(/revision"?: ?1/);
  expect([first, second, again].map(({ code }) => code)).toEqual([0, 4, 0]);
  expect(second.err).toMatch(
    /Project:p: it is at revision 2, not at 1 as stdin\.\w+:\d+ says: somebody else has changed it\. See `gongkai history`/,
  );
  expect(project).toEqual({ name: '一期', location: { name: '乙地' }, revision: 2 });
});

test('an old state is shown with the revision of now, so that it can be published again', async () => {
  // Prepare
  await importAs('json', '[{"id":"Project:p","name":"一期","status":"SIGNED"}]');

  // Act
  const { out } = await gongkai(['show', 'Project:p', '--revision', '1', '--json']);
  const { code } = await importAs('json', out);
  const { project } = await apiOver(session).data('{ project(id: "Project:p") { status revision } }');

  // Assess
  expect(JSON.parse(out)).toMatchObject({ revision: 2, status: 'PLANNED' });
  expect(code).toBe(0);
  expect(project).toEqual({ status: 'PLANNED', revision: 3 });
});

test('a record that must be new conflicts where it is not; an export has no revisions', async () => {
  const old = await importAs('json', '[{"id":"Project:p","revision":0,"name":"他","status":"PLANNED"}]');
  const added = await importAs('json', '[{"id":"Project:q","revision":0,"name":"他","status":"PLANNED"}]');
  const { out } = await gongkai(['export']);

  expect([old.code, added.code]).toEqual([4, 0]);
  expect(out).not.toContain('revision');
});

test.each(['"1"', '1.5', '-1', 'null', 'true'])('the revision %s is refused by its place', async (revision) => {
  const { code, err } = await importAs(
    'json',
    `[{"id":"Project:p","revision":${revision},"name":"二期","status":"PLANNED"}]`,
  );

  expect(code).toBe(3);
  expect(err).toMatch(/stdin\.json:1 .*Project:p .*revision .*must be the number of the revision that was edited/);
});
