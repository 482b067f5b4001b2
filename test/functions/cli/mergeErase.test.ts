/** `gongkai merge`, `gongkai erase` and the dry run of `gongkai withdraw`, as an editor uses them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
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
  folder = mkdtempSync(join(tmpdir(), 'gongkai-merge-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gongkai = (args: readonly string[], input = '') =>
  runGongkai(args, { dataDir: folder, endpoint: engine.endpoint, tablePrefix: engine.prefixOf(session), input });

const RECORDS = [
  { id: 'Enterprise:kept', name: '江苏天宝电子有限公司' },
  { id: 'Enterprise:twin', name: '天宝电子', otherNames: ['天宝'] },
  { id: 'Person:x', name: '李秘密' },
  {
    id: 'Article:a',
    title: '甲',
    genre: 'NEWS',
    publishedOn: '2022-08-16',
    mentions: ['Enterprise:twin', 'Enterprise:kept', 'Person:x'],
  },
  { id: 'Article:b', title: '乙', genre: 'NEWS', publishedOn: '2022-08-17', mentions: ['Enterprise:twin'] },
  {
    id: 'Project:p',
    name: '二期',
    status: 'PLANNED',
    owner: 'Enterprise:twin',
  },
];

beforeEach(async () => {
  session = await engine.session();
  const { code, out, err } = await gongkai(['import', '-'], RECORDS.map((record) => JSON.stringify(record)).join('\n'));
  if (code !== 0) throw new Error(out + err);
});

const SURVIVOR = `{ enterprise(id: "Enterprise:kept") { otherNames articles { totalCount } projects { totalCount } } }`;

test('a merge moves links and names in one publication; its dry run lists them and publishes nothing', async () => {
  // Act
  const dry = await gongkai(['merge', 'Enterprise:twin', 'Enterprise:kept', '--dry-run']);
  const before = await apiOver(session).data(SURVIVOR);
  const done = await gongkai(['merge', 'Enterprise:twin', 'Enterprise:kept', '--note', '同一企业']);
  const after = await apiOver(session).data(
    `{ node(id: "Enterprise:twin") { ... on WithdrawnRecord { withdrawal { reason replacement { id } } } }
       publication { number } article(id: "Article:a") { mentions { nodes { id } } } ${SURVIVOR.slice(1)}`,
  );

  // Assess
  expect([dry.code, done.code]).toEqual([0, 0]);
  for (const id of ['Article:a', 'Article:b', 'Project:p']) expect(dry.out).toContain(id);
  expect(dry.out).toContain(
    'Would merge (dry run): Enterprise:twin into Enterprise:kept, with the links of 3 records and 2 names',
  );
  expect(before.enterprise).toEqual({ otherNames: [], articles: { totalCount: 1 }, projects: { totalCount: 0 } });
  expect(after).toEqual({
    node: { withdrawal: { reason: 'MERGED', replacement: { id: 'Enterprise:kept' } } },
    publication: { number: 2 },
    article: { mentions: { nodes: [{ id: 'Enterprise:kept' }, { id: 'Person:x' }] } },
    enterprise: { otherNames: ['天宝电子', '天宝'], articles: { totalCount: 2 }, projects: { totalCount: 1 } },
  });
  expect((await gongkai(['verify'])).code).toBe(0);
});

test('the dry run of a withdrawal says who links to the record', async () => {
  const { code, out } = await gongkai(['withdraw', 'Enterprise:twin', '--reason', 'WITHDRAWN', '--dry-run']);

  expect(code).toBe(0);
  expect(out).toMatch(/Article:a[^]*Article:b[^]*Project:p[^]*3 public records link to it/);
  expect((await gongkai(['show', 'Enterprise:twin'])).code).toBe(0);
});

test.each([
  [['merge', 'Enterprise:twin', 'Enterprise:twin'], /cannot be merged into itself/],
  [['merge', 'Enterprise:twin', 'Person:x'], /can only be merged into another Enterprise, not Person:x/],
  [['merge', 'Enterprise:none', 'Enterprise:kept'], /Enterprise:none/],
  [['withdraw', 'Enterprise:twin', '--reason', 'MERGED'], /names its replacement/],
  [['withdraw', 'Enterprise:twin', '--reason', 'MERGED', '--replacement', 'Enterprise:twin'], /cannot replace itself/],
  [['withdraw', 'Enterprise:twin', '--reason', 'MERGED', '--replacement', 'Person:x'], /another Enterprise/],
  [['withdraw', 'Enterprise:twin', '--reason', 'MERGED', '--replacement', 'Enterprise:none'], /is not public/],
])('%j is refused, and nothing is published', async (args, says) => {
  const { code, err } = await gongkai(args);
  const { publication } = await apiOver(session).data('{ publication { number } }');

  expect([code, err]).toEqual([3, expect.stringMatching(says)]);
  expect(publication).toEqual({ number: 1 });
});

test('records cannot replace each other in a circle; a second withdrawal may add the replacement', async () => {
  // Act
  const first = await gongkai(['withdraw', 'Enterprise:twin', '--reason', 'WITHDRAWN']);
  const same = await gongkai(['withdraw', 'Enterprise:twin', '--reason', 'WITHDRAWN']);
  const second = await gongkai([
    'withdraw',
    'Enterprise:twin',
    '--reason',
    'MERGED',
    '--replacement',
    'Enterprise:kept',
  ]);
  const circle = await gongkai([
    'withdraw',
    'Enterprise:kept',
    '--reason',
    'MERGED',
    '--replacement',
    'Enterprise:twin',
  ]);

  // Assess
  expect([first, same, second, circle].map(({ code }) => code)).toEqual([0, 0, 0, 3]);
  expect(same.out).toMatch(/withdrawn already/);
  expect(circle.err).toMatch(/its replacement Enterprise:twin is not public/);
});

test('an erasure is confirmed, leaves the id and the reason, and nothing else', async () => {
  // Act
  const dry = await gongkai(['erase', 'Person:x', '--reason', '依法删除', '--dry-run']);
  const unsure = await gongkai(['erase', 'Person:x', '--reason', '依法删除'], 'Person:y\n');
  const done = await gongkai(['erase', 'Person:x', '--reason', '依法删除'], 'Person:x\n');
  const again = await gongkai(['import', '-', '--bring-back'], '{"id":"Person:x","name":"李秘密"}');
  const [history, exported, verified] = [
    await gongkai(['history', 'Person:x', '--json']),
    await gongkai(['export']),
    await gongkai(['verify']),
  ];
  const shown = await apiOver(session).data(
    '{ node(id: "Person:x") { ... on WithdrawnRecord { title withdrawal { reason note } } } record(id: "Person:x@1") { title } search(query: "李秘密") { totalCount } }',
  );

  // Assess
  expect([dry, unsure, done, again, verified].map(({ code }) => code)).toEqual([0, 3, 0, 3, 0]);
  expect(dry.err).toContain('Article:a (甲) links to it');
  expect(dry.out).toContain('Nothing was erased (dry run)');
  expect(done.out).toMatch(/^Erased: Person:x, in publication 2; 1 publications were rewritten\nBeyond reach: /);
  expect(again.err).toContain('it was erased, and nothing is published under its id again');
  expect(history.out + exported.out + JSON.stringify(shown)).not.toContain('李秘密');
  expect(shown.node).toEqual({ title: 'Person:x', withdrawal: { reason: 'ERASED', note: '依法删除' } });
});

test('an import leaves a withdrawn record out, and brings it back where it is asked to', async () => {
  // Prepare
  const record = JSON.stringify(RECORDS[2]);
  await gongkai(['withdraw', 'Person:x', '--reason', 'WITHDRAWN']);

  // Act
  const unasked = await gongkai(['import', '-'], record);
  const hidden = await gongkai(['show', 'Person:x']);
  const asked = await gongkai(['import', '-', '--bring-back'], record);
  const shown = await gongkai(['show', 'Person:x']);

  // Assess
  expect([unasked, asked].map(({ code }) => code)).toEqual([0, 0]);
  expect(hidden.out).toMatch(/^Person:x .* was withdrawn/);
  expect(shown.out).toContain('name: 李秘密');
});

test('the bytes of what was erased are in no file of an embedded store', async () => {
  // Prepare
  const own = join(folder, 'embedded');
  const run = (args: string[], input = '') => runGongkai(args, { dataDir: own, input });
  const holds = async (text: string) => {
    const names = await readdir(own, { recursive: true, withFileTypes: true });
    const files = names.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return (await Promise.all(files.map((file) => readFile(file)))).some((bytes) => bytes.includes(text));
  };
  await run(['import', '-'], '{"id":"Person:y","name":"独一无二者"}');
  const before = await holds('独一无二者');

  // Act
  const { code } = await run(['erase', 'Person:y', '--reason', '依法删除', '--yes']);

  // Assess
  expect([code, before, await holds('独一无二者')]).toEqual([0, true, false]);
});
