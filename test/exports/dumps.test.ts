/** The dumps are everything that is public, each file in its form; the catalogue tells their bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { makeDumps } from '../../src/exports/dumps/makeDumps.ts';
import { listings } from '../../resolvers/index.ts';
import { KINDS } from '../../src/records/registry.ts';
import { exportRecords } from '../../src/importing/export.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { allOf, importTexts, ndjson } from '../importing/importTexts.ts';
import { apiOver, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { generate } from '../support/generate.ts';
import { put, withdraw } from '../support/records.ts';
import { newFolder, removeFolders, rowsOf, SITE, sourcesOver, unpackedIn } from './dumpRig.ts';

const engine = useEngine();
afterAll(removeFolders);

/** Some hundred records of all kinds; some are withdrawn. */
let session: WriteSession;
let folder: string;
beforeAll(async () => {
  session = await engine.session();
  await fill(session, generate().publications);
  folder = newFolder();
  await makeDumps(sourcesOver(session), folder);
});

test('the records, imported into an empty store, are the same there', async () => {
  // Prepare
  const text = unpackedIn(folder, 'records.ndjson.gz');
  const other = await engine.session();

  // Act
  await importTexts(other, { 'records.ndjson': text }, { fill: true, danglingLinks: true });

  // Assess
  expect(text.split('\n').length).toBeGreaterThan(300);
  expect(ndjson(await allOf(exportRecords(other)))).toBe(text);
  expect(text).toBe(ndjson(await allOf(exportRecords(session))));
});

test.each(KINDS.map((kind) => listings[kind].names.field))(
  'the table of %s has a row for each entry of the connection, in its order',
  async (list) => {
    // Prepare
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query = `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { id title } pageInfo { endCursor hasNextPage } } }`;
      const { list: page }: Json = await apiOver(session).data(query, { after });
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }

    // Act
    const text = unpackedIn(folder, `${list}.csv.gz`);
    const rows = rowsOf(text);

    // Assess
    expect(ids.length).toBeGreaterThan(0);
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    expect(rows.map((row) => Object.values(row)[0])).toEqual(ids);
  },
);

test('the catalogue names every file with its length and SHA-256, and is JSON-LD without any other file', async () => {
  // Prepare
  const documentLoader = (url: string): never => {
    throw new Error(`${url} was asked for`);
  };

  // Act
  const written = JSON.parse(readFileSync(join(folder, 'catalog.jsonld'), 'utf8'));
  const [catalog]: Json = await jsonld.expand(written, { documentLoader });

  // Assess
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const SPDX = 'http://spdx.org/rdf/terms#';
  const { applied, publishedAt } = await standOf();
  expect(catalog).toMatchObject({
    '@id': 'https://data.example.cn/dumps/catalog.jsonld',
    '@type': [`${DCAT}Catalog`],
    [`${DCAT}version`]: [{ '@value': String(applied) }],
    'http://purl.org/dc/terms/license': [{ '@id': SITE.license }],
    'http://purl.org/dc/terms/modified': [{ '@value': publishedAt }],
  });
  const titles: Json[] = catalog['http://purl.org/dc/terms/title'];
  expect(titles.map((title) => title['@language'])).toEqual(['zh', 'en']);
  const told = catalog[`${DCAT}dataset`].map((dataset: Json) => {
    const [distribution]: Json = dataset[`${DCAT}distribution`];
    const [checksum] = distribution[`${SPDX}checksum`];
    expect(checksum[`${SPDX}algorithm`]).toEqual([{ '@id': `${SPDX}checksumAlgorithm_sha256` }]);
    return {
      name: new URL(distribution[`${DCAT}downloadURL`][0]['@id']).pathname.replace('/dumps/', ''),
      bytes: Number(distribution[`${DCAT}byteSize`][0]['@value']),
      sha256: checksum[`${SPDX}checksumValue`][0]['@value'],
    };
  });
  const packed = readdirSync(folder).filter((name) => name.endsWith('.gz'));
  expect(packed).toHaveLength(11);
  expect(told.toSorted(byName)).toEqual(
    packed.toSorted().map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

async function standOf(): Promise<{ applied: number; publishedAt: string }> {
  const { publication } = await apiOver(session).data('{ publication { number publishedAt } }');
  return { applied: publication.number, publishedAt: publication.publishedAt };
}

test('made again of the same log, each file has the same bytes', async () => {
  // Act
  const again = newFolder();
  const { files } = await makeDumps(sourcesOver(session), again);

  // Assess
  const bytesIn = (of: string) => files.map(({ name }) => readFileSync(join(of, name)));
  expect(files.map(({ name }) => name)).toContain('sitemap.xml');
  expect(files.at(-1)?.name).toBe('catalog.jsonld');
  expect(bytesIn(again)).toEqual(bytesIn(folder));
});

test('what is withdrawn is in no file', async () => {
  // Prepare
  const small = await engine.session();
  const at = newFolder();
  await publish(small, { changes: [put('Project:gone', { name: '撤回项目' }), put('Person:stays')], note: '一' });

  // Act
  const before = await makeDumps(sourcesOver(small), at);
  const first = filesWith(at, before.files, 'Project:gone', '撤回项目');
  await publish(small, { changes: [withdraw('Project:gone')], note: '二' });
  const { files, number } = await makeDumps(sourcesOver(small, { ...SITE, portal: undefined }), at);

  // Assess
  expect(first).toEqual(['projects.csv.gz', 'records.ndjson.gz']);
  expect(filesWith(at, files, 'Project:gone', '撤回项目')).toEqual([]);
  expect(number).toBe(2);
});

function filesWith(at: string, files: readonly { readonly name: string }[], ...words: string[]): string[] {
  const found = files.filter(({ name }) => {
    const text = name.endsWith('.gz') ? unpackedIn(at, name) : readFileSync(join(at, name), 'utf8');
    return words.some((word) => text.includes(word));
  });
  return found.map(({ name }) => name).toSorted();
}

test('an empty store has files too, which are empty', async () => {
  // Act
  const at = newFolder();
  const { number, records } = await makeDumps(sourcesOver(await engine.session()), at);

  // Assess
  expect({ number, records }).toEqual({ number: 0, records: 0 });
  expect(unpackedIn(at, 'records.ndjson.gz')).toBe('');
  expect(rowsOf(unpackedIn(at, 'projects.csv.gz'))).toEqual([]);
});
