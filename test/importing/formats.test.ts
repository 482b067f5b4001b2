import { Readable } from 'node:stream';
import { stringify } from 'yaml';
import { withStream } from '../../src/importing/formats/files.ts';
import { generate } from '../generator/generate.ts';
import type { DraftFile } from '../../src/importing/formats/draft.ts';
import { allOf, changesIn, changesOf, ndjson, problemsIn, type Texts, withFiles } from './importTexts.ts';

/** Records of every kind, with a text that is hard on writers: quotes, colons, line feeds, letters beyond 16 bits. */
const RECORDS: readonly object[] = [
  ...generate({ records: 100, seed: 11 }),
  {
    id: 'Article:hard',
    title: '"引": {号} #一',
    genre: 'NEWS',
    publishedOn: '2022',
    body: ' 第一段:\n\n- 第二段\t"甲" \\ / 𠮷 😀 \u2028 é\r\n第三段 \u{feff}',
  },
];
const [ONE = {}] = RECORDS;

const FORMS: readonly { what: string; texts: Texts }[] = [
  { what: 'YAML', texts: { 'a.yaml': stringify({ note: '试验', records: RECORDS }) } },
  { what: 'YAML without a note', texts: { 'a.yml': stringify({ records: RECORDS }) } },
  { what: 'a YAML list', texts: { 'a.yaml': stringify(RECORDS) } },
  { what: 'JSON', texts: { 'a.json': JSON.stringify({ note: '试验', records: RECORDS }) } },
  { what: 'JSON indented by blanks', texts: { 'a.json': JSON.stringify({ records: RECORDS }, null, 2) } },
  { what: 'JSON indented by tabs', texts: { 'a.json': JSON.stringify({ records: RECORDS }, null, '\t') } },
  { what: 'a JSON list', texts: { 'a.JSON': JSON.stringify(RECORDS) } },
  { what: 'NDJSON', texts: { 'a.ndjson': ndjson(RECORDS) } },
  { what: 'NDJSON without a line feed at its end', texts: { 'a.jsonl': ndjson(RECORDS).trimEnd() } },
  { what: 'NDJSON with the line ends of Windows', texts: { 'a.ndjson': ndjson(RECORDS).replaceAll('\n', '\r\n') } },
  { what: 'NDJSON with a byte order mark', texts: { 'a.ndjson': `\ufeff${ndjson(RECORDS)}` } },
  { what: 'NDJSON with empty lines', texts: { 'a.ndjson': `\n  \n${ndjson(RECORDS).replaceAll('\n', '\n\r\n\n')}` } },
  {
    what: 'a folder of several formats, in the order of their names',
    texts: {
      'a.yaml': stringify(RECORDS.slice(0, 30)),
      'b.NDJSON': ndjson(RECORDS.slice(30, 60)),
      'c.json': JSON.stringify({ note: '丙', records: RECORDS.slice(60) }),
      'README.md': '# no records',
    },
  },
];

test.each(FORMS)('the same records are read from $what', async ({ texts }) => {
  // Act
  const changes = await changesIn(texts);

  // Assess
  expect(changes).toEqual(await changesIn({ 'plain.ndjson': ndjson(RECORDS) }));
  expect(changes.map(({ id }) => id)).toEqual(RECORDS.map((record) => 'id' in record && record.id));
});

test.each([
  ['YAML', 'a.yaml', stringify(ONE)],
  ['JSON', 'a.json', JSON.stringify(ONE)],
  ['NDJSON', 'a.ndjson', JSON.stringify(ONE)],
])('a single record is a file of %s', async (_, name, text) => {
  // Act
  const changes = await changesIn({ [name]: text });

  // Assess
  expect(changes).toEqual((await changesIn({ 'plain.ndjson': ndjson(RECORDS) })).slice(0, 1));
});

test('a stream is read twice and more, and its copy is gone when it is used', async () => {
  // Prepare: in pieces that break lines and letters.
  const bytes = Buffer.from(ndjson(RECORDS));
  const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, at) =>
    bytes.subarray(at * 997, (at + 1) * 997),
  );
  let kept: DraftFile | undefined;

  // Act
  const changes = await withStream(Readable.from(pieces), 'stdin.ndjson', async (file) => {
    kept = file;
    return [await changesOf([file]), await changesOf([file])];
  });

  // Assess
  const plain = await changesIn({ 'plain.ndjson': ndjson(RECORDS) });
  expect(changes).toEqual([plain, plain]);
  expect(kept).toMatchObject({ file: 'stdin.ndjson', size: bytes.length });
  await expect(changesOf(kept ? [kept] : [])).rejects.toThrow(/ENOENT/);
});

test('reading tells how far it is, in bytes, up to the size of the file', async () => {
  for (const [name, text] of Object.entries({ 'a.yaml': stringify(RECORDS), 'a.ndjson': ndjson(RECORDS) })) {
    // Act
    const told = await withFiles({ [name]: text }, async ([file]) => {
      const bytes: number[] = [];
      if (file) await allOf(file.read((read) => bytes.push(read)));
      return bytes;
    });

    // Assess
    expect(told.at(-1)).toBe(Buffer.byteLength(text));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  }
});

/** Three people, the second with a name that is none: the same fault in each format, with its line. */
const PEOPLE = [
  { id: 'Person:a', name: '甲' },
  { id: 'Person:b', otherNames: ['乙'], name: 5 },
  { id: 'Person:c', name: '丙' },
];

const LINES = [
  { what: 'YAML', name: 'a.yaml', text: stringify({ note: '试', records: PEOPLE }), line: 8 },
  { what: 'a YAML list', name: 'a.yaml', text: stringify(PEOPLE), line: 6 },
  { what: 'a single record', name: 'a.yaml', text: stringify(PEOPLE[1]), line: 4 },
  { what: 'JSON on one line', name: 'a.json', text: JSON.stringify(PEOPLE), line: 1 },
  { what: 'JSON on many lines', name: 'a.json', text: JSON.stringify(PEOPLE, null, 2), line: 11 },
  { what: 'NDJSON', name: 'a.ndjson', text: ndjson(PEOPLE), line: 2 },
  {
    what: 'NDJSON with empty lines',
    name: 'a.ndjson',
    text: `\r\n${ndjson(PEOPLE).replaceAll('\n', '\n\n')}`,
    line: 4,
  },
].flatMap((each) => [
  each,
  { ...each, what: `${each.what} with a byte order mark`, text: `\ufeff${each.text}` },
  { ...each, what: `${each.what} with the line ends of Windows`, text: each.text.replaceAll(/\r?\n/g, '\r\n') },
  { ...each, what: `${each.what} without a line feed at its end`, text: each.text.trimEnd() },
]);

test.each(LINES)('a problem is told with its line in $what', async ({ name, text, line }) => {
  // Act
  const problems = await problemsIn({ [name]: text });

  // Assess
  const [rule, field, record] = ['must be text: put it in quotes', 'name', 'Person:b'];
  expect(problems).toEqual([{ file: name, line, record, field, rule }]);
});

test('problems of several files are told together, each with its file', async () => {
  // Act
  const problems = await problemsIn({
    'b.ndjson': ndjson(['{', PEOPLE[1]]),
    'a.yaml': 'id: Person:x\nname: 甲\nnam: 乙\n',
    'c.json': '[{"id": "Person:x", "name": "又"}]',
  });

  // Assess
  expect(problems.map(({ file, line, field, rule }) => `${file}:${line} ${field} ${rule}`)).toEqual([
    'a.yaml:3 nam is not a field here',
    'b.ndjson:1  is not JSON',
    'b.ndjson:2 name must be text: put it in quotes',
    'c.json:1 id is also in a.yaml',
  ]);
});
