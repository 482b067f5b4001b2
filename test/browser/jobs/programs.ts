import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { askApi, copied, runExample, type Visit } from '../visit.ts';

const run = promisify(execFile);

/** The programs that are copied are run, and give what the page shows. */
export async function copyPrograms(visit: Visit): Promise<void> {
  const page = await visit.page();
  await runExample(page, '项目页面');
  await page.getByRole('button', { name: /复制为代码/ }).click();
  const of = (name: string) => copied(page, page.getByRole('button', { name, exact: true }));
  const [curl, script, python] = [await of('curl'), await of('fetch'), await of('Python')];
  const { project } = await askApi<{ project: { name: string } }>(
    visit.url,
    '{ project(id: "Project:jiangsu-tianbao-auto-electronics-phase-2") { name } }',
  );

  const byCurl = await run('sh', ['-c', curl]);
  assert.equal(JSON.parse(byCurl.stdout).data.project.name, project.name);
  const byFetch = await run(process.execPath, ['--input-type=module', '--eval', script]);
  assert.equal(JSON.parse(byFetch.stdout).project.name, project.name);
  const hasPython = await run('python3', ['--version']).then(
    () => true,
    () => false,
  );
  if (!hasPython) {
    console.log('  python3 is not here: its program is not run');
    return;
  }
  const byPython = await run('python3', ['-c', python]);
  assert.equal(JSON.parse(byPython.stdout).project.name, project.name);
}
