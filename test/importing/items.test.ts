/** Six items of newspaper pages, written as an editor would: what their pages say is in the records, and nothing is lost. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exportRecords } from '../../src/importing/export.ts';
import { ENUM_TERMS } from '../../src/records/terms.ts';
import { useEngine } from '../support/engine.ts';
import { ITEMS } from '../support/items.ts';
import { load } from '../support/load.ts';
import { useItems } from '../support/shared.ts';
import { allOf } from './importTexts.ts';
import { valuesIn } from './valuesIn.ts';

const engine = useEngine();
const items = useItems();

type ItemRecord = Readonly<Record<string, unknown>>;

interface Item {
  readonly file: string;
  /** The text of the page, which is the comment at the head of the file. */
  readonly page: string;
  readonly records: readonly ItemRecord[];
}

const FILES = (await readdir(ITEMS)).sort();
const ALL: readonly Item[] = await Promise.all(FILES.map(readItem));

async function readItem(file: string): Promise<Item> {
  const text = await readFile(join(ITEMS, file), 'utf8');
  const [head = ''] = /^(?:#.*\n)+/.exec(text) ?? [];
  const page = head.replace(/^# ?|\n/gm, '');
  return { file, page, records: (parse(text) as { records: ItemRecord[] }).records };
}

async function exported(): Promise<ReadonlyMap<unknown, ItemRecord>> {
  return new Map((await allOf(exportRecords(items.session))).map((record) => [record['id'], record]));
}

/** The records that an editor may mean by a name. */
const IDS_BY_NAME = Object.groupBy(
  ALL.flatMap(({ records }) =>
    records.flatMap(({ id, name, title, otherNames }) =>
      valuesIn([name, title, otherNames]).map(({ text }) => ({ id: String(id), name: text })),
    ),
  ),
  ({ name }) => name,
);

/** The values of enums that a word may stand for. */
const valuesOfWord = (word: string): string[] =>
  Object.values(ENUM_TERMS).flatMap((terms) =>
    Object.entries(terms).flatMap(([value, words]) => (words.includes(word) ? [value] : [])),
  );

test('all six are imported together, without a problem and without a warning', async () => {
  // Prepare
  const session = await engine.session();
  const records = ALL.flatMap((item) => item.records).length;

  // Act
  const report = await load(session, ITEMS);

  // Assess
  expect(ALL).toHaveLength(6);
  expect(report).toMatchObject({ records, added: records, changed: 0, unchanged: 0, skipped: 0, warnings: [] });
});

describe.each(ALL)('$file', ({ page, records }) => {
  test('every value of the file is in its record as often: itself, the record of a name, the value of a word', async () => {
    // Act
    const public_ = await exported();

    // Assess
    const lost = records.flatMap((record) => {
      const kept = valuesIn(public_.get(record['id'])).map(({ text }) => text);
      return valuesIn(record)
        .map(({ text }) => text)
        .filter((text) => {
          const names = (IDS_BY_NAME[text] ?? []).map(({ id }) => id);
          const found = [text, ...names, ...valuesOfWord(text)].map((one) => kept.indexOf(one)).find((at) => at >= 0);
          // What is found once is not found again.
          if (found !== undefined) kept.splice(found, 1);
          return found === undefined;
        })
        .map((text) => `${String(record['id'])}: ${text}`);
    });
    expect(lost).toEqual([]);
  });

  test('every number of the page, with the word behind it, is in the records, not only in quotes', async () => {
    // Prepare
    const numbers = page.match(/\d+(?:\.\d+)?(?:[亿万]?\p{Script=Han}|%)?/gu) ?? [];

    // Act
    const public_ = await exported();

    // Assess
    const values = records
      .flatMap(({ id }) => valuesIn(public_.get(id)))
      .filter(({ field }) => !['id', 'article', 'quote', 'summary'].includes(field))
      .map(({ text }) => text);
    const isSaid = (number: string) =>
      values.some((text) => text.includes(number) || text === number.replace(/\P{Nd}+$/u, ''));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !isSaid(number))).toEqual([]);
  });

  test('has at least twenty values', () => {
    expect(records.flatMap((record) => valuesIn(record)).length).toBeGreaterThanOrEqual(20);
  });
});
