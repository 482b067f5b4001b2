import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GongkaiOptions, gongkaiProcess } from './gongkaiProcess.ts';
import { runGongkai } from './runGongkai.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-command-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gongkai = (args: string[], options: Partial<GongkaiOptions> = {}) =>
  runGongkai(args, { dataDir: join(folder, 'data'), ...options });

test.each([
  ['an unknown command', ['impor', 'x'], 2, /Did you mean import/],
  ['no file', ['import'], 2, /missing required argument 'path'/],
  ['an unknown reason', ['import', 'x.yaml', '--reason', 'BECAUSE'], 2, /Allowed choices are CORRECTED, UPDATED/],
  ['no reason', ['withdraw', 'Person:x'], 2, /required option '--reason <reason>' not specified/],
  ['a revision that is no number', ['show', 'Person:x', '--revision', 'two'], 2, /It must be a whole number/],
  ['an export to a file and to dumps', ['export', 'x.ndjson', '--dumps', 'x'], 2, /name a file or --dumps, not both/],
  ['a file that is not there', ['import', 'nowhere.yaml'], 3, /there is no such file or folder/],
  ['a record that is not there', ['show', 'Person:nobody'], 3, /There is no record Person:nobody/],
  ['what is no id', ['history', 'nobody'], 3, /"nobody" is no record's id, like Project:some-slug/],
] as const)('%s is refused, with what would be right', async (_, args, code, words) => {
  // Act
  const ended = await gongkai([...args]);

  // Assess
  expect(ended.code).toBe(code);
  expect(ended.err).toMatch(words);
  expect(ended.err + ended.out).not.toMatch(/\n\s+at /);
});

test('the process ends with the code, and says why beside its output', async () => {
  // Act
  const [ended, help] = await Promise.all([
    gongkaiProcess(['impor', 'x'], { dataDir: join(folder, 'none') }),
    gongkaiProcess(['--help'], { dataDir: join(folder, 'none') }),
  ]);

  // Assess
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(/Did you mean import/);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('Ends with 0 when done');
});

test('problems come as a table for people and as JSON for programs; nothing is published', async () => {
  // Prepare
  const path = join(folder, 'page.yaml');
  writeFileSync(path, '- id: Person:x\n  name: 甲\n- id: Project:p\n  name: 项目\n  status: 在造\n  owner: 无名公司\n');

  // Act
  const table = await gongkai(['import', path]);
  const json = await gongkai(['import', path, '--json']);
  const status = await gongkai(['status', '--json']);

  // Assess
  expect([table.code, json.code]).toEqual([3, 3]);
  expect(table.err).toMatch(/page\.yaml:5 │ Project:p │ status/);
  expect(table.err).toContain('2 problems: nothing was published.');
  expect(JSON.parse(json.out)).toMatchObject({
    published: false,
    problems: [
      { file: 'page.yaml', line: 5, record: 'Project:p', field: 'status' },
      { file: 'page.yaml', line: 6, record: 'Project:p', field: 'owner' },
    ],
  });
  expect(JSON.parse(status.out)).toMatchObject({ number: 0, records: 0 });
});

test('a record that somebody else has changed is a conflict', async () => {
  // Prepare
  const write = (name: string) => {
    const path = join(folder, 'one.yaml');
    writeFileSync(path, `id: Person:c\nname: ${name}\n`);
    return path;
  };
  await gongkai(['import', write('甲')]);
  await gongkai(['import', write('乙')]);

  // Act
  const late = await gongkai(['import', write('丙'), '--if-revision', '1']);
  const withdrawn = await gongkai(['withdraw', 'Person:c', '--reason', 'WITHDRAWN', '--if-revision', '1']);

  // Assess
  expect([late.code, withdrawn.code]).toEqual([4, 4]);
  expect(late.err).toContain('Person:c: it is at revision 2, not at 1');
});

test('a store that does not answer ends with the code for trying again', async () => {
  // Act: nothing listens at this port.
  const ended = await gongkai(['status'], { endpoint: 'http://127.0.0.1:9' });

  // Assess
  expect(ended.code).toBe(5);
  expect(ended.err).toContain('Run the command again');
}, 60_000);
