/** The dumps of a local server, over real HTTP: types, ranges, conditions; made for the newest publication. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { newFolder, removeFolders, rowsOf } from '../../exports/dumpRig.ts';
import type { Json } from '../../support/api.ts';
import { runs } from '../../support/runs.ts';
import { runGongkai } from '../cli/runGongkai.ts';
import { closeServers, type RunningServer, runServer } from './runServer.ts';

const DATA_DIR = join(newFolder(), 'data');
let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ DATA_DIR, PUBLIC_URL: 'https://data.example.cn' });
});
afterAll(async () => {
  await closeServers();
  removeFolders();
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As bytes, which fetch would unpack. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((got, failed) => {
    request(`${server.url}${path}`, { method, headers }, (response) => {
      buffer(response).then((body) => {
        got({ status: response.statusCode ?? 0, headers: response.headers, body });
      }, failed);
    })
      .once('error', failed)
      .end();
  });
}

const RECORDS = '/dumps/records.ndjson.gz';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('each file of the catalogue is there as the catalogue tells it, and pages of any origin may read it', async () => {
  // Act
  const catalog = JSON.parse((await get('/dumps/catalog.jsonld')).body.toString());
  const distributions: Json[] = catalog['dcat:dataset'].map((dataset: Json) => dataset['dcat:distribution']);
  const files = await Promise.all(
    distributions.map(async (each) => get(new URL(each['dcat:downloadURL']['@id']).pathname)),
  );

  // Assess
  expect(files).toHaveLength(11);
  for (const [at, { status, headers, body }] of files.entries()) {
    const { 'dcat:byteSize': size, 'spdx:checksum': checksum } = distributions[at];
    expect([status, String(body.length), sha256(body)]).toEqual([
      200,
      size['@value'],
      checksum['spdx:checksumValue']['@value'],
    ]);
    expect(headers).toMatchObject({
      'content-type': 'application/gzip',
      'content-length': size['@value'],
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      etag: `"${sha256(body)}"`,
    });
    expect(headers['content-encoding']).toBeUndefined();
  }
});

test('sitemaps are XML at the root, and robots.txt leads there', async () => {
  // Act
  const [robots, index, part] = [await get('/robots.txt'), await get('/sitemap.xml'), await get('/sitemaps/1.xml')];

  // Assess
  expect(robots.body.toString()).toContain('Sitemap: https://data.example.cn/sitemap.xml');
  for (const { headers } of [index, part]) expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(index.body.toString()).toContain('<loc>https://data.example.cn/sitemaps/1.xml</loc>');
  expect(part.body.toString().match(/<url>/g)).toHaveLength(23);
});

test('any range is the slice of the whole, as RFC 9110 has it', async () => {
  // Prepare
  const { body: whole } = await get(RECORDS);
  const position = fc.nat({ max: whole.length + 50 });
  const given = fc.oneof(
    fc.tuple(position, position).map(([a, b]) => ({
      range: `bytes=${Math.min(a, b)}-${Math.max(a, b)}`,
      from: Math.min(a, b),
      to: Math.max(a, b) + 1,
    })),
    position.map((from) => ({ range: `bytes=${from}-`, from, to: whole.length })),
    position.map((length) => ({
      range: `bytes=-${length}`,
      from: length === 0 ? whole.length : Math.max(0, whole.length - length),
      to: whole.length,
    })),
  );

  await fc.assert(
    fc.asyncProperty(given, async ({ range, from, to }) => {
      // Act
      const { status, headers, body } = await get(RECORDS, { range });

      // Assess
      if (from >= whole.length) {
        expect([status, headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
        return;
      }
      const end = Math.min(to, whole.length);
      expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${end - 1}/${whole.length}`]);
      expect(body.equals(whole.subarray(from, end))).toBe(true);
    }),
    { numRuns: runs(50) },
  );
});

test.each(['bytes=5-2', 'bytes=0-1,4-5', 'bytes=a-b', 'lines=0-1', 'bytes=-', '0-1'])(
  'the range %j is answered with the whole',
  async (range) => {
    // Act
    const { status, body } = await get(RECORDS, { range });

    // Assess
    expect([status, body.length]).toEqual([200, (await get(RECORDS)).body.length]);
  },
);

test('conditions: 304 of what the client has, 412, and If-Range for a download that goes on', async () => {
  // Prepare
  const { headers, body } = await get(RECORDS);
  const etag = String(headers['etag']);
  const range = 'bytes=10-19';

  // Act
  const [unchanged, resumed] = await Promise.all([
    get(RECORDS, { 'if-none-match': etag }),
    get(RECORDS, { 'if-range': etag, range }),
  ]);
  const answers = await Promise.all([
    get(RECORDS, { 'if-none-match': `W/${etag}`, range }),
    get(RECORDS, { 'if-none-match': '"other"' }),
    get(RECORDS, { 'if-match': '"other"' }),
    get(RECORDS, { 'if-range': '"other"', range }),
    get(RECORDS, { 'if-range': `W/${etag}`, range }),
  ]);

  // Assess
  expect(answers.map(({ status }) => status)).toEqual([304, 200, 412, 200, 200]);
  expect([unchanged.status, unchanged.body.length, unchanged.headers['etag']]).toEqual([304, 0, etag]);
  expect(resumed.status).toBe(206);
  expect(resumed.body.equals(body.subarray(10, 20))).toBe(true);
});

test('HEAD tells of a file what GET does, without a range', async () => {
  // Act
  const [head, whole] = [await get(RECORDS, { range: 'bytes=0-1' }, 'HEAD'), await get(RECORDS)];

  // Assess
  const { date: _, connection: __, 'keep-alive': ___, 'x-request-id': ____, ...told } = head.headers;
  expect(head.status).toBe(200);
  expect(head.body.length).toBe(0);
  expect(whole.headers).toMatchObject(told);
});

test('after a publication the files are those of the new number, and the former ones are gone', async () => {
  // Prepare
  const before = await get(RECORDS);
  const published = await runGongkai(['import', '-'], {
    dataDir: DATA_DIR,
    input: '{"id": "Person:li-hua", "name": "李华"}\n',
  });

  // Act
  const after = await get(RECORDS, { 'if-none-match': String(before.headers['etag']) });
  const people = await get('/dumps/people.csv.gz');

  // Assess
  expect(published.code).toBe(0);
  expect(after.status).toBe(200);
  expect(gunzipSync(after.body).toString()).toContain('李华');
  expect(rowsOf(gunzipSync(people.body).toString()).map((row) => Object.values(row)[0])).toContain('Person:li-hua');
  expect(readdirSync(join(DATA_DIR, 'dumps'))).toHaveLength(1);
});

test('a server that ends leaves no files, and the folder is still a store', async () => {
  // Prepare
  const dataDir = join(newFolder(), 'data');
  const first = await runServer({ DATA_DIR: dataDir });
  await fetch(`${first.url}/dumps/catalog.jsonld`);
  const during = existsSync(join(dataDir, 'dumps'));

  // Act
  await first.close();
  const second = await runServer({ DATA_DIR: dataDir });
  const catalog = await fetch(`${second.url}/dumps/catalog.jsonld`);

  // Assess
  expect(during).toBe(true);
  expect(catalog.status).toBe(200);
  expect(((await catalog.json()) as Json)['@id']).toBe(`${second.url}/dumps/catalog.jsonld`);
});
