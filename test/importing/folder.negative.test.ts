/** What may lie in a folder besides files of records: it is refused by name, and nothing outside is read. */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImportFiles } from '../../src/importing/formats/files.ts';
import { ImportRefused } from '../../src/importing/problem.ts';
import { allOf, changesOf } from './importTexts.ts';

const PERSON = '{"id":"Person:a","name":"甲"}\n';
let outside: string;
let folder: string;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'gongkai-folder-'));
  folder = join(outside, 'records');
  await mkdir(folder);
  await writeFile(join(folder, 'a.ndjson'), PERSON);
  await writeFile(join(outside, 'secret.ndjson'), PERSON.replace(':a', ':secret'));
});
afterEach(() => rm(outside, { recursive: true }));

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof ImportRefused ? error.problems.map(({ rule }) => rule) : error),
  );

const LINK = 'is a link, and links in a folder are not followed';
const ENTRIES = [
  { what: 'a link out of the folder', make: () => symlink('../secret.ndjson', join(folder, 'b.ndjson')), rule: LINK },
  { what: 'a link to a file in it', make: () => symlink('a.ndjson', join(folder, 'b.YAML')), rule: LINK },
  { what: 'a dangling link', make: () => symlink('nowhere', join(folder, 'b.json')), rule: LINK },
  { what: 'a link to itself', make: () => symlink('b.json', join(folder, 'b.json')), rule: LINK },
  { what: 'a link to a folder', make: () => symlink('..', join(folder, 'b.yml')), rule: LINK },
  {
    what: 'a pipe',
    make: async () => execFileSync('mkfifo', [join(folder, 'b.ndjson')]),
    rule: 'is not a regular file',
  },
];

test.each(ENTRIES)('$what is refused by name', async ({ make, rule }) => {
  // Prepare
  await make();

  // Act
  const problems = await problemsOf(openImportFiles(folder));

  // Assess
  expect(problems).toEqual([rule]);
});

test('a folder that is named like a file is left out', async () => {
  // Prepare
  await mkdir(join(folder, 'b.yaml'));

  // Act
  const files = await openImportFiles(folder);

  // Assess
  expect(files.map(({ file }) => file)).toEqual(['a.ndjson']);
});

test.each(['/dev/null', 'no/such', '\u0000'])('%j is refused where a file is expected', async (path) => {
  // Act
  const problems = await problemsOf(openImportFiles(path));

  // Assess
  expect(problems).toHaveLength(1);
});

test('a file that is changed between two readings is refused', async () => {
  // Prepare
  const [file] = await openImportFiles(folder);
  if (!file) throw new Error('No file');
  await changesOf([file]);
  await appendFile(join(folder, 'a.ndjson'), PERSON.replace(':a', ':b'));

  // Act
  const problems = await problemsOf(allOf(file.read()));

  // Assess
  expect(problems).toEqual(['was changed while it was imported']);
});
