/** CSV is the graph in rows: each cell says what its field says, and a spreadsheet shows it without running it. */
import { parse } from 'csv-parse/sync';
import { importTexts } from '../importing/importTexts.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishItems } from '../support/items.ts';
import { put } from '../support/records.ts';
import { dataOver } from './dataOver.ts';

const engine = useEngine();
let session: WriteSession;
let api: Api;
beforeAll(async () => {
  session = await engine.session();
  await publishItems(session);
  api = apiOver(session);
});

const LISTS = 'articles meetings projects enterprises people organizations documents editions areas areaFigures';

async function rowsAt(url: string): Promise<Record<string, string>[]> {
  return parse((await dataOver(session).get(url)).text, { bom: true, columns: true });
}

/** A selection of fields, from their names with dots. */
function selectionOf(names: readonly string[]): string {
  const inside = Map.groupBy(names, (name) => name.split('.')[0] ?? '');
  return [...inside]
    .map(([first, all]) => {
      const rest = all.flatMap((name) => (name === first ? [] : [name.slice(first.length + 1)]));
      return rest.length === 0 ? first : `${first} { ${selectionOf(rest)} }`;
    })
    .join(' ');
}

function cellOf(node: Json, names: readonly string[], depth = 0): string {
  if (node == null) return '';
  if (Array.isArray(node)) {
    const cells = node.map((each) => cellOf(each, names, depth + 1));
    return cells.every((cell) => cell === '') ? '' : cells.join(depth === 0 ? ' | ' : ', ');
  }
  const [first, ...rest] = names;
  return first === undefined ? String(node) : cellOf(node[first], rest, depth);
}

test.each(LISTS.split(' '))('every cell of %s is what the graph says', async (list) => {
  // Prepare
  const rows = await rowsAt(`/data/${list}.csv?header=names`);
  const names = Object.keys(rows[0] ?? {});

  // Act
  const { nodes } = (await api.data(`{ ${list}(first: 100) { nodes { ${selectionOf(names)} } } }`))[list];

  // Assess
  expect(names.length).toBeGreaterThan(10);
  const defused = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
  expect(rows.map((row) => names.map((name) => defused(row[name] ?? '')))).toEqual(
    nodes.map((node: Json) => names.map((name) => cellOf(node, name.split('.')))),
  );
  expect(rows.length).toBe(nodes.length);
});

test('records of all kinds tell their kind, and a search its score', async () => {
  // Act
  const records = await rowsAt('/data/records.csv?header=names');
  const found = await rowsAt(`/data/search.csv?header=names&query=${encodeURIComponent('项目')}`);

  // Assess
  expect(records.map(({ kind }) => kind)).toEqual(records.map(({ id = '' }) => id.split(':')[0]));
  expect(found.map(({ score }) => Number(score)).every((score) => score > 0)).toBe(true);
  expect(found).not.toEqual([]);
});

test('headers are in Chinese, in English or the names of the contract, each once; labels follow the language', async () => {
  // Act
  const [zh, en, names] = await Promise.all([
    rowsAt('/data/projects.csv'),
    rowsAt('/data/projects.csv?lang=en'),
    rowsAt('/data/projects.csv?lang=en&header=names'),
  ]);

  // Assess
  const [one, other, third] = [zh[0] ?? {}, en[0] ?? {}, names[0] ?? {}];
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['标识', '项目名称', '项目状态', '总投资·数额', '公布日期']));
  expect(Object.keys(other)).toEqual(expect.arrayContaining(['Id', 'Name', 'Status', 'Investment: amount']));
  expect(Object.keys(third)).toEqual(expect.arrayContaining(['id', 'name', 'status', 'investment.amount']));
  expect([one, other].map((row) => Object.keys(row).length)).toEqual([1, 1].map(() => Object.keys(third).length));
  expect(one['项目状态名称']).toMatch(/\p{Script=Han}/u);
  expect(third['statusLabel']).toMatch(/^[A-Z][a-z]/);
});

test('the bytes are those that Excel and RFC 4180 ask for, and no text is run as a formula', async () => {
  // Prepare
  const hostile = await engine.session();
  const names = ['=HYPERLINK("http://evil.example")', '+1', '-1', '@x', '＝1', '"quoted", and more', '江苏天宝'];
  await publish(hostile, { changes: names.map((name, at) => put(`Person:p${at}`, { name })) });

  // Act
  const { text, headers } = await dataOver(hostile).get('/data/people.csv?header=names');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });

  // Assess
  expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
  expect(text.startsWith('\u{FEFF}id,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(names.length + 2);
  const shown = new Map(rows.map(({ id, name }) => [id, name]));
  const expected = names.map((name, at) => [`Person:p${at}`, /^[=+\-@＝]/.test(name) ? `'${name}` : name] as const);
  expect(shown).toEqual(new Map(expected));
});

test('NDJSON of a filter imports into an empty store as those records', async () => {
  // Prepare
  const { text } = await dataOver(session).get('/data/projects.ndjson?first=1000');
  const empty = await engine.session();

  // Act
  await importTexts(empty, { 'projects.ndjson': text }, { danglingLinks: true });

  // Assess
  expect(text).not.toBe('');
  expect((await dataOver(empty).get('/data/records.ndjson')).text.split('\n').toSorted()).toEqual(
    text.split('\n').toSorted(),
  );
});
