/** Whatever a file holds, it is imported rightly or refused clearly, and what is refused leaves no trace. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { ImportRefused } from '../../src/importing/problem.ts';
import { PublicationRefused } from '../../src/publications/log/errors.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { changesIn, importTexts, ndjson, type Texts } from './importTexts.ts';
import { NASTY } from './nastyTexts.ts';
import { isThorough, runs } from '../support/runs.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
});

/** What a refusal must be, whatever is refused. Gives its problems. */
function assessRefusal(error: unknown, texts: Texts): ImportRefused['problems'] {
  if (error instanceof PublicationRefused) return [];
  if (!(error instanceof ImportRefused)) throw error;
  expect(error.message).not.toMatch(/\n\s+at |TypeError|RangeError|[Cc]all stack|Stack overflow|\[object|undefined/);
  expect(error.problems.length).toBeGreaterThan(0);
  for (const { file, line, rule } of error.problems) {
    const text = texts[file];
    if (text === undefined) throw new Error(`A problem of no file: ${file}`);
    const lines = Buffer.from(text).toString('latin1').split('\n').length;
    expect(line >= 1 && line <= lines && Number.isInteger(line)).toBe(true);
    expect(rule.trim()).not.toBe('');
  }
  return error.problems;
}

test.each(NASTY)('$what', async ({ texts, ids, told }) => {
  // Prepare
  const before = await session.reader().applied();

  // Act
  const outcome = await importTexts(session, texts).catch((error: unknown) => error);

  // Assess
  const reader = session.reader();
  if (ids) {
    expect(outcome).toMatchObject({ records: ids.length });
    expect((await Promise.all(ids.map((id) => reader.record(id)))).every((record) => record?.content)).toBe(true);
    return;
  }
  const [first] = assessRefusal(outcome, texts);
  expect([await reader.applied(), await reader.publication(before + 1)]).toEqual([before, undefined]);
  if (told) expect(first).toMatchObject({ ...told, rule: expect.stringMatching(told.rule) });
});

const RECORDS = [
  { id: 'Person:a', name: '张克', otherNames: ['"甲"'] },
  {
    id: 'Project:a',
    name: '甲: #1',
    status: 'PLANNED',
    investment: '约3亿元',
    announcedOn: '2022年8月',
    owner: '天宝',
  },
  { id: 'Enterprise:e', name: '天宝', indicators: [{ name: '面积', value: '8000多平方米' }] },
];
const IDS = RECORDS.map(({ id }) => id);
const FORMATS = {
  'a.yaml': stringify({ note: '试验', records: RECORDS }),
  'a.json': JSON.stringify(RECORDS, null, 1),
  'a.ndjson': ndjson(RECORDS),
};

/** Reads the file: the ids that it has, or undefined when it is refused as it should be. */
async function read(name: string, bytes: Uint8Array): Promise<string[] | undefined> {
  const texts = { [name]: bytes };
  try {
    return (await changesIn(texts)).map(({ id }) => id);
  } catch (error) {
    assessRefusal(error, texts);
    return undefined;
  }
}

test.each(Object.entries(FORMATS))(
  '%s that is cut off anywhere is refused, or read as far as it goes',
  async (name, text) => {
    // Prepare
    const bytes = Buffer.from(text);
    // Lines are read soon; a document is read from its beginning, each time.
    const step = isThorough || name === 'a.ndjson' ? 1 : 3;
    const lengths = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) => at * step);

    // Act
    const found = await Promise.all(lengths.map((length) => read(name, bytes.subarray(0, length))));

    // Assess
    const whole = found.filter((ids) => ids !== undefined);
    expect(found[0]).toBeUndefined();
    for (const ids of whole) expect(ids).toEqual(IDS.slice(0, ids.length));
    // JSON that is cut off is none; of lines, some are whole.
    const ends = bytes.toString('latin1').trimEnd().length;
    if (name === 'a.json') expect(found.slice(0, Math.ceil(ends / step)).every((ids) => ids === undefined)).toBe(true);
    if (name === 'a.ndjson') expect(whole.map((ids) => ids.length)).toEqual([1, 1, 3]);
  },
);

const NAMES = fc.constantFrom('a.yaml', 'a.json', 'a.ndjson');

test('random bytes are refused', async () => {
  await fc.assert(
    fc.asyncProperty(NAMES, fc.uint8Array({ minLength: 1, maxLength: 300 }), async (name, bytes) => {
      // Act and assess
      expect(await read(name, bytes)).toBeUndefined();
    }),
    { numRuns: runs(150) },
  );
});

const TOKENS = [
  'id: Person:a',
  'name: 甲',
  '"id":"Person:b"',
  '"name":"乙"',
  'records:',
  'note:',
  '- ',
  '  ',
  '\n',
  '\r\n',
  '\t',

  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '? ',
  '&a ',
  '*a',
  '<<: ',
  '!!set ',
  '!!str ',
  '|',
  '>-',
  '"',
  "'",
  '#',
  '---',
  '...',
  '%YAML 1.1',

  'null',
  '~',
  'true',
  '.nan',
  '1e400',
  '0x1F',
  '__proto__: ',
  'constructor',
  '\ufeff',
  '\u2028',
  '\ud83d',
  '𠮷',
  '\0',
  '\\u0000',
];

test('texts of what files are made of, in any order, are refused or read', async () => {
  await fc.assert(
    fc.asyncProperty(NAMES, fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }), async (name, tokens) => {
      // Act
      const ids = await read(name, Buffer.from(tokens.join('')));

      // Assess
      expect(['Person:a', 'Person:b']).toEqual(expect.arrayContaining(ids ?? []));
    }),
    { numRuns: runs(300) },
  );
});

test('files with a few bytes changed, lost, added or moved are refused or read', async () => {
  const change = fc.record({
    at: fc.nat(600),
    less: fc.nat(12),
    more: fc.uint8Array({ maxLength: 6 }),
    twice: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(NAMES, fc.array(change, { minLength: 1, maxLength: 3 }), async (name, changes) => {
      // Prepare
      let bytes = Buffer.from(FORMATS[name]);
      for (const { at, less, more, twice } of changes) {
        const lost = bytes.subarray(at, at + less);
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          twice ? Buffer.concat([lost, lost]) : more,
          bytes.subarray(at + less),
        ]);
      }

      // Act
      const ids = await read(name, bytes);

      // Assess
      expect(new Set(ids).size).toBe(ids?.length ?? 0);
    }),
    { numRuns: runs(200) },
  );
});

test('records of any JSON are refused or read, in each format', async () => {
  const fields = fc.dictionary(
    fc.oneof(
      fc.constantFrom('name', 'title', 'status', 'owner', 'chair', 'attendees', 'participants', 'investment'),
      fc.string(),
    ),
    fc.jsonValue(),
  );
  const record = fc.record({ id: fc.constantFrom('Person:a', 'Project:a', 'Meeting:a', 'Article:a'), fields });
  await fc.assert(
    fc.asyncProperty(NAMES, record, async (name, { id, fields: own }) => {
      // Act
      const ids = await read(name, Buffer.from(`${JSON.stringify({ ...own, id })}\n`));

      // Assess
      expect([undefined, [id]]).toContainEqual(ids);
    }),
    { numRuns: runs(200) },
  );
});
