import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openImportFiles, withStream } from '../../src/importing/formats/files.ts';
import { MAX_DOCUMENT_BYTES } from '../../src/importing/formats/documentFile.ts';
import { ImportRefused } from '../../src/importing/problem.ts';
import { changesOf, ndjson, problemsIn } from './importTexts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-formats-'));
});
afterEach(() => rm(folder, { recursive: true }));

const KNOWN = '.ndjson, .jsonl, .yaml, .yml, .json';

const refusal = async (opening: Promise<unknown>): Promise<unknown> =>
  opening.catch((error: unknown) => (error instanceof ImportRefused ? error.problems : error));

test.each(['records.xlsx', 'records', 'records.csv', 'records.ndjson.gz', 'records.constructor', '.ndjson'])(
  '%s is of an unknown format',
  async (name) => {
    // Prepare
    await writeFile(join(folder, name), '{}');

    // Act
    const problems = await refusal(openImportFiles(join(folder, name)));

    // Assess
    const [rule, hint] = ['is of an unknown format', `its name must end in ${KNOWN}`];
    expect(problems).toEqual([{ file: name, line: 1, field: '', rule, hint }]);
  },
);

test('a stream of no known format is refused', async () => {
  // Act
  const problems = await refusal(withStream(Readable.from(['{}']), 'stdin.xml', () => Promise.resolve()));

  // Assess
  expect(problems).toMatchObject([{ file: 'stdin.xml', rule: 'is of an unknown format' }]);
});

test('what is not there is refused', async () => {
  // Act
  const problems = await refusal(openImportFiles(join(folder, 'none.yaml')));

  // Assess
  expect(problems).toMatchObject([{ file: join(folder, 'none.yaml'), rule: 'there is no such file or folder' }]);
});

test('a folder without files of records is refused, whatever else it has', async () => {
  // Prepare
  await writeFile(join(folder, 'README.md'), '# nothing');
  await mkdir(join(folder, 'old.yaml'));

  // Act
  const problems = await refusal(openImportFiles(folder));

  // Assess
  const [rule, hint] = ['has no file of records', `their names end in ${KNOWN}`];
  expect(problems).toEqual([{ file: folder, line: 1, field: '', rule, hint }]);
});

test('a file over the size for YAML is to be NDJSON, and is not read', async () => {
  // Prepare
  const text = `${'#'.repeat(MAX_DOCUMENT_BYTES)}\n`;

  // Act
  const problems = await problemsIn({ 'large.yaml': text });

  // Assess
  const [rule, hint] = [
    `has ${text.length} bytes, over ${MAX_DOCUMENT_BYTES}`,
    'write it as NDJSON, with one record per line',
  ];
  expect(problems).toEqual([{ file: 'large.yaml', line: 1, field: '', rule, hint }]);
});

const ENCODINGS = {
  GB18030: Buffer.from('d5c5bfcb', 'hex'),
  'Latin-1': Buffer.from('Müller', 'latin1'),
};

test.each(Object.entries(ENCODINGS))('a name in %s is told with its line', async (_, name) => {
  // Prepare
  const lines = [Buffer.from('{"id":"Person:a","name":"甲"}\n{"id":"Person:b","name":"'), name, Buffer.from('"}\n')];
  const records = [Buffer.from('- id: Person:a\n  name: 甲\n- id: Person:b\n  name: "'), name, Buffer.from('"\n')];

  // Act
  const found = [
    await problemsIn({ 'a.ndjson': Buffer.concat(lines) }),
    await problemsIn({ 'a.yaml': Buffer.concat(records) }),
  ];

  // Assess
  expect(found.map((problems) => problems.map(({ file, line, rule }) => [file, line, rule]))).toEqual([
    [['a.ndjson', 2, 'must be UTF-8 text']],
    [['a.yaml', 4, 'must be UTF-8 text']],
  ]);
  expect(found.flat().every(({ hint }) => hint?.includes('convert it'))).toBe(true);
});

test.each(['a.ndjson', 'a.yaml', 'a.json'])('%s in UTF-16 is told to be so, with and without a mark', async (name) => {
  // Prepare
  const text = `${JSON.stringify({ id: 'Person:a', name: '甲' })}\n`;

  for (const mark of ['\ufeff', '']) {
    // Act
    const [first] = await problemsIn({ [name]: Buffer.from(mark + text, 'utf16le') });

    // Assess
    expect(first).toMatchObject({ file: name, line: 1, rule: 'must be UTF-8 text' });
  }
});

test('a line that is too long is told, and the lines after it are read', async () => {
  // Prepare
  const long = JSON.stringify({ id: 'Person:a', name: '长'.repeat(2 ** 20) });

  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson([long, long, { id: 'Person:b' }]) });

  // Assess
  expect(problems).toMatchObject([
    { line: 1, rule: expect.stringMatching(/^a line has at most \d+ bytes$/), hint: 'write one record per line' },
    { line: 2, rule: expect.stringMatching(/^a line has at most \d+ bytes$/) },
    { line: 3, record: 'Person:b', field: 'name', rule: 'is required' },
  ]);
});

test('JSON that is spread over lines is no NDJSON', async () => {
  // Act
  const problems = await problemsIn({ 'a.ndjson': '{\n  "id": "Person:a"\n}\n' });

  // Assess
  expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
    [1, 'is not JSON'],
    [2, 'is not JSON'],
    [3, 'is not JSON'],
  ]);
  expect(problems[0]).toMatchObject({ hint: 'write one record per line, each as a JSON object' });
});

test.each(['5', 'null', '"Person:a"', '[]', '[{"id":"Person:a","name":"甲"}]'])(
  '%s on a line is no record',
  async (line) => {
    // Act
    const problems = await problemsIn({ 'a.ndjson': `\n${line}\n` });

    // Assess
    expect(problems).toMatchObject([{ line: 2, rule: 'must be a JSON object, with the fields of a record' }]);
  },
);

test('of more problems than help, the first 200 are told, and that there are more', async () => {
  // Prepare
  const people = Array.from({ length: 1_000 }, (_, at) => ({ id: `Person:p${at}` }));

  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson(people) });

  // Assess
  expect(problems).toHaveLength(201);
  expect(problems.slice(0, 200).map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
  expect(problems.at(-1)).toMatchObject({ line: 200, rule: 'there are 800 more problems; correct these first' });
});

test('a file without records beside one that has some is no problem, alone it is', async () => {
  // Act
  const [beside, alone] = [
    await problemsIn({ 'a.ndjson': '\n', 'b.ndjson': ndjson([{ id: 'Person:a', name: '甲' }]) }),
    await problemsIn({ 'a.ndjson': '\n', 'b.ndjson': '' }),
  ];

  // Assess
  expect(beside).toEqual([]);
  expect(alone).toMatchObject([
    { file: 'a.ndjson', rule: 'has no records' },
    { file: 'b.ndjson', rule: 'has no records' },
  ]);
});

test('what a stream has wrong is told by the name that it is given', async () => {
  // Act
  const problems = await refusal(withStream(Readable.from(['{']), 'stdin.ndjson', (file) => changesOf([file])));

  // Assess
  expect(problems).toMatchObject([{ file: 'stdin.ndjson', line: 1, rule: 'is not JSON' }]);
});
