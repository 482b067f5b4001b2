/** A reader's catalogue begins with the snapshot in S3: what that costs, and what becomes of it when S3 is in trouble. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { snapshotKey } from '../../../src/functions/snapshots/snapshotKey.ts';
import { library } from '../../catalogue/engineDraws.ts';
import { ask, freshAnswers } from '../../catalogue/engineFiles.ts';
import { TestLog } from '../../catalogue/engineLog.ts';
import type { Trouble } from '../../support/bucket.ts';
import { type FollowRig, startFollowRig } from '../logStream/logStreamRig.ts';

let rig: FollowRig;
let log: TestLog;
let right: unknown;
/** The object that `follow` has made of the log but for its last publications. */
let object: Buffer;

/** Bytes of a page of SQLite. */
const PAGE = 4096;

const KEY = snapshotKey('gongkai', FORMAT);

beforeAll(async () => {
  rig = await startFollowRig();
  log = new TestLog(await rig.engine.session());
  await log.commit(...library(150));
  await log.session.writer.putApplied(1);
  await rig.process(log.session, { keeps: true }).call();
  object = rig.bucket.objects.get(KEY) ?? Buffer.alloc(0);
  right = await freshAnswers(log.session, log.number);
  await rig.clear();
});
afterEach(() => rig.clear());
afterAll(() => rig.close());

const partsBeside = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)) && name.endsWith('.part'));

test('a reader fetches it once, and reads of the log only what came after it', async () => {
  // Prepare
  put(object);
  const { session, requests } = rig.engine.watch(log.session);
  const { catalogue, told, path } = rig.reader(session);

  // Act
  const answers = [await ask(catalogue, log.number), await ask(catalogue, log.number)];

  // Assess: the log is read for the token, and for the rest.
  expect(answers).toEqual([right, right]);
  expect(rig.bucket.requests).toEqual([`GET ${KEY}`]);
  expect(requests).toEqual(['BatchGetItem', 'BatchGetItem']);
  expect([told, partsBeside(path)]).toEqual([[], []]);
});

/** Such a case waits until its patience ends. */
const TOO_LATE = /abort|timeout/i;

interface Case {
  readonly what: string;
  readonly object?: () => Buffer;
  /** The metadata that the object has; else what it unpacks to. */
  readonly told?: Readonly<Record<string, string>>;
  readonly trouble?: Trouble;
  /** How often S3 is asked. */
  readonly asked?: number;
  /** Why the snapshot was of no use; undefined: there is none, which is nothing to tell. */
  readonly words?: RegExp;
}

const CASES: readonly Case[] = [
  { what: 'there is none' },
  { what: 'it is no zstd', object: () => Buffer.from('这不是目录'.repeat(100)), words: /Unknown frame descriptor/ },
  { what: 'it is empty', object: () => Buffer.alloc(0), words: /cannot be fetched|unexpected end/ },
  { what: 'it is cut short', object: () => object.subarray(0, object.length / 2), words: /unexpected end of file/ },
  { what: 'some bytes of it are others', object: () => spoiled(object), words: /checksum|corrupt|unpacks to more/i },
  {
    what: 'it was made of a damaged file',
    object: () => zstdCompressSync(spoiled(zstdDecompressSync(object), PAGE)),
    words: /malformed/,
  },
  {
    what: 'it is no database',
    object: () => zstdCompressSync(Buffer.from('目录'.repeat(999))),
    words: /not a database/,
  },
  {
    what: 'it unpacks to much more than it says',
    object: () => zstdCompressSync(Buffer.alloc(50_000_000)),
    told: { bytes: '100000', sha256: '0'.repeat(64) },
    words: /unpacks to more than the 100000 bytes/,
  },
  {
    what: 'it says that it is larger than a function has room for',
    told: { bytes: '600000000', sha256: '0'.repeat(64) },
    words: /has 600000000 bytes, over/,
  },
  { what: 'it is another than was made', told: { bytes: '8192', sha256: '0'.repeat(64) }, words: /snapshot/ },
  { what: 'it says nothing of itself', told: {}, words: /neither its size nor its SHA-256/ },
  {
    what: 'somebody has added a trigger',
    object: () => zstdCompressSync(withTrigger(zstdDecompressSync(object))),
    words: /other tables, views or triggers than ours/,
  },
  { what: 'it is forbidden', trouble: { status: 403 }, words: /S3 answered 403/ },
  { what: 'S3 is broken', trouble: { status: 500 }, asked: 3, words: /S3 answered 500/ },
  { what: 'S3 is slow to answer, too slow', trouble: { after: 1_000 }, words: TOO_LATE },
  { what: 'the connection ends in its midst', trouble: { cutAt: 5_000 }, words: /terminated/ },
  { what: 'its body never ends', trouble: { endlessAt: 5_000 }, words: TOO_LATE },
  { what: 'its body never begins', trouble: { endlessAt: 0 }, words: TOO_LATE },
];

test.each(CASES)('$what: it is built from the log, which is told once', async (each) => {
  // Prepare
  const { trouble, asked = 1, words } = each;
  if (each.what !== 'there is none') put(each.object?.() ?? object, each.told);
  rig.bucket.trouble = () => trouble;
  const { catalogue, told, path } = rig.reader(log.session, words === TOO_LATE ? 300 : undefined);

  // Act
  const answers = [await ask(catalogue, log.number), await ask(catalogue, log.number)];

  // Assess
  expect(answers).toEqual([right, right]);
  // The busiest of machines may not even get to asking in so short a time.
  if (words !== TOO_LATE) expect(rig.bucket.requests).toHaveLength(asked);
  expect(rig.bucket.requests.length).toBeLessThanOrEqual(asked);
  expect(told).toEqual(words ? [expect.stringMatching(words)] : []);
  expect(partsBeside(path)).toEqual([]);
});

test('S3 is broken for a moment: it is asked again', async () => {
  // Prepare
  put(object);
  rig.bucket.trouble = () => (rig.bucket.requests.length === 1 ? { status: 503 } : undefined);
  const { catalogue, told } = rig.reader(log.session);

  // Act
  const answers = await ask(catalogue, log.number);

  // Assess
  expect(answers).toEqual(right);
  expect([rig.bucket.requests.length, told]).toEqual([2, []]);
});

test('there is no S3 at all', async () => {
  // Prepare
  const { catalogue, told } = rig.reader(log.session, 300, { endpoint: 'http://127.0.0.1:2' });

  // Act and assess
  expect(await ask(catalogue, log.number)).toEqual(right);
  expect(told).toEqual([expect.stringMatching(/ECONNREFUSED/)]);
});

/** Puts a snapshot, with what is told of it: by default its size and SHA-256, unpacked. */
function put(packed: Buffer, told = metadataOf(packed)): void {
  rig.bucket.objects.set(KEY, packed);
  rig.bucket.metadata.set(KEY, told);
}

function metadataOf(packed: Buffer): Record<string, string> {
  let unpacked = packed;
  try {
    unpacked = zstdDecompressSync(packed);
  } catch {
    // It is no zstd: then what is told of it does not matter.
  }
  return { bytes: String(unpacked.length), sha256: createHash('sha256').update(unpacked).digest('hex') };
}

function withTrigger(file: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-trigger-'));
  try {
    const path = join(folder, 'catalogue.sqlite');
    writeFileSync(path, file);
    const database = new DatabaseSync(path);
    database.exec('CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END');
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Changes eight bytes in the middle, at the beginning of a block: a page's header is what SQLite always checks. */
function spoiled(bytes: Buffer, block = 1): Buffer {
  const middle = Math.floor(bytes.length / 2 / block) * block;
  return Buffer.from(bytes).fill(0x5a, middle, middle + 8);
}
