/** What may happen to the catalogue's file: whatever it is, the answers are those of a catalogue made anew. */
import { cpSync, existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, answersOf, copyOf, filledFile, freshAnswers, overwrite, sizeOf } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';
import { HARM, PAGE } from './fileHarm.ts';

const engine = useEngine();
let log: TestLog;
let filled: string;
let right: unknown;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  log = new TestLog(await engine.session());
  await log.commit(...library(60));
  filled = await filledFile(log.session, log.number);
  right = await freshAnswers(log.session, log.number);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

function catalogueAt(path: string, { session }: Pick<TestLog, 'session'> = log): SqliteCatalogue {
  const catalogue = new SqliteCatalogue(session, { path });
  opened.push(catalogue);
  return catalogue;
}

test.each(HARM)('a file that was $what before it is opened', async ({ harm }) => {
  // Prepare
  const path = copyOf(filled);
  harm(path);

  // Act
  const answers = await ask(catalogueAt(path), log.number);

  // Assess: and it is whole for the next one.
  expect(answers).toEqual(right);
  expect(await ask(catalogueAt(path), log.number)).toEqual(right);
});

test('a file that is whole is used as it is', async () => {
  // Prepare
  const path = copyOf(filled);
  const { session, requests } = engine.watch(log.session);

  // Act
  const answers = await ask(catalogueAt(path, { session }), log.number);

  // Assess: one look at the log, whether it is this one.
  expect(answers).toEqual(right);
  expect(requests).toHaveLength(1);
});

test('a file that was cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sizeOf(filled) - 1 }), async (length) => {
      // Prepare
      const path = copyOf(filled);
      truncateSync(path, length);

      // Act and assess
      const catalogue = new SqliteCatalogue(log.session, { path });
      expect(await ask(catalogue, log.number)).toEqual(right);
      await catalogue.close();
    }),
    { numRuns: 8 },
  );
});

test('a file of which some pages became zeros', async () => {
  const pages = sizeOf(filled) / PAGE;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: pages - 1 }), { minLength: 1, maxLength: 8 }), async (zeroed) => {
      // Prepare
      const path = copyOf(filled);
      for (const page of zeroed) overwrite(path, page * PAGE, Buffer.alloc(PAGE));

      // Act and assess
      const catalogue = new SqliteCatalogue(log.session, { path });
      expect(await ask(catalogue, log.number)).toEqual(right);
      await catalogue.close();
    }),
    { numRuns: 12 },
  );
});

/** What may happen to it while it is open. */
const HARM_WHILE_OPEN = [
  ...HARM.filter(({ what }) => /^(removed$|emptied|cut|overwritten)/.test(what)),
  {
    what: 'replaced by an older copy',
    harm(path: string) {
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      cpSync(filled, path);
    },
  },
  {
    what: 'removed with its folder',
    harm(path: string) {
      rmSync(dirname(path), { recursive: true });
    },
  },
];

test.each(HARM_WHILE_OPEN)(
  'a file that is $what while it is open: what is asked is answered, then and later',
  async ({ harm }) => {
    // Prepare: a catalogue that has written one publication more, and is in the middle of a request.
    const own = new TestLog(await engine.session());
    await own.commit(...library(60), [put('Article:news', { title: '徐州新闻' })]);
    const expected = await freshAnswers(own.session, own.number);
    const path = join(`${newCatalogueFile()}-folder`, 'catalogue.sqlite');
    const catalogue = catalogueAt(path, own);
    const view = await catalogue.open(own.number);
    await view.count([]);

    // Act
    harm(path);
    const [during] = await Promise.allSettled([answersOf(view)]);
    view.close();
    const next = await ask(catalogue, own.number);
    await own.commit([put('Article:more', { title: '天宝重工' })]);
    const following = await ask(catalogue, own.number);

    // Assess
    if (during.status === 'fulfilled') expect(during.value).toEqual(expected);
    else expect(during.reason).toBeInstanceOf(CatalogueUnavailable);
    expect(next).toEqual(expected);
    expect(following).toEqual(await freshAnswers(own.session, own.number));
  },
);

test('a file found damaged by one request while another one follows the log into it', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit(...library(60));
  const path = await filledFile(own.session, own.number);
  const meanwhile: (() => Promise<unknown>)[] = [];
  const session = engine.intercept(own.session, () => meanwhile.pop()?.());
  const catalogue = catalogueAt(path, { session });
  const view = await catalogue.open(own.number);
  await own.commit(...Array.from({ length: 60 }, (_, at) => [put(`Article:n${at}`)]));
  let asked: Promise<number> | undefined;
  const damage = async () => {
    truncateSync(path, PAGE);
    asked = view.count([]);
    await wait(50);
  };

  // Act: when the second part of the log is asked for.
  meanwhile.push(damage, async () => undefined);
  const answers = await ask(catalogue, own.number);

  // Assess: the request that found it gets the newer answer.
  expect(answers).toEqual(await freshAnswers(own.session, own.number));
  expect(await asked).toBe(own.states.at(-1)?.length);
  view.close();
});

describe('a place that cannot be used', () => {
  const PLACES: { what: string; block: (path: string) => string }[] = [
    {
      what: 'a folder stands in its place',
      block(path) {
        mkdirSync(path);
        writeFileSync(join(path, 'letter.txt'), 'not to be lost');
        return path;
      },
    },
    {
      what: 'its folder is a file',
      block(path) {
        writeFileSync(path, 'not to be lost');
        return join(path, 'catalogue.sqlite');
      },
    },
  ];

  test.each(PLACES)('$what: it is told, nothing is removed', async ({ block }) => {
    // Prepare
    const place = newCatalogueFile();
    const path = block(place);
    const catalogue = catalogueAt(path);

    // Act
    const [first] = await Promise.allSettled([catalogue.open(log.number)]);

    // Assess
    const reason = first.status === 'rejected' ? (first.reason as CatalogueUnavailable) : undefined;
    expect(reason).toBeInstanceOf(CatalogueUnavailable);
    expect(reason?.message).toBe('The catalogue cannot be used now');
    expect(reason?.cause).toHaveProperty('code');
    expect(existsSync(place)).toBe(true);

    // Act: it is put right.
    rmSync(place, { recursive: true });
    const later = await ask(catalogue, log.number);

    // Assess
    expect(later).toEqual(right);
  });
});

describe('a file that belongs to another log is made anew', () => {
  test('that of other tables', async () => {
    // Prepare
    const other = new TestLog(await engine.session());
    await other.commit(...library(60).toReversed());
    const path = copyOf(filled);

    // Act
    const answers = await ask(catalogueAt(path, other), other.number);

    // Assess
    expect(answers).toEqual(await freshAnswers(other.session, other.number));
    expect(answers).not.toEqual(right);
  });

  test.each([1, 2, 3])('a log that was emptied and begun again, now with %d publications', async (many) => {
    // Prepare
    const own = new TestLog(await engine.session());
    await own.commit([put('Article:a')], [put('Article:b')]);
    const path = await filledFile(own.session, 2);
    await own.empty();
    await own.commit(...library(5).slice(0, many));

    // Act
    const answers = await ask(catalogueAt(path, own), many);

    // Assess
    expect(answers).toEqual(await freshAnswers(own.session, many));
  });
});
