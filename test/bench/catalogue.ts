/**
 * The catalogue: how long it takes to build and how large it is, how long questions take (a quarter of the records are
 * projects, the others articles, each of 500 characters), and catching up with one publication. Without DynamoDB.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition } from '../../src/catalogue/catalogue.ts';
import { CatalogueDatabase } from '../../src/catalogue/sqlite/catalogueDatabase.ts';
import type { SqliteView } from '../../src/catalogue/sqlite/sqliteView.ts';
import { parseWords } from '../../src/catalogue/text/words.ts';
import { showProgress } from '../../src/functions/cli/progress.ts';
import type { LoggedChange } from '../../src/publications/log/change.ts';
import type { LoggedPublication } from '../../src/publications/log/logReader.ts';
import { definitionOf, type Kind } from '../../src/records/registry.ts';
import { type Prose, proseOf } from './prose.ts';

const RECORDS_EACH = 500;
const CHARACTERS = 500;
const QUESTIONS = 200;

const one = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
const day = (at: number) =>
  `20${10 + (at % 15)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;

function changeOf(at: number, prose: Prose): LoggedChange {
  const kind: Kind = at % 4 === 0 ? 'Project' : 'Article';
  const fields =
    kind === 'Project'
      ? {
          name: prose(20),
          status: one(['PLANNED', 'SIGNED', 'UNDER_CONSTRUCTION', 'COMPLETED'], at),
          industry: one(['C39', 'C36', 'D44', 'F51', 'I65'], at),
          announcedOn: day(at),
          investment: {
            amount: String(1 + ((at * 7_919) % 300)).concat('0000000'),
            qualifier: one(['EXACT', 'ABOUT'], at),
          },
          expectedOutput: {
            amount: String(1 + ((at * 6_131) % 900)).concat('000000'),
            ...(at % 3 === 0 ? {} : { period: 'YEAR' }),
          },
          summary: prose(CHARACTERS - 20),
          milestones: at % 3 === 0 ? [{ kind: 'COMPLETED', state: 'EXPECTED', date: day(at + 7) }] : [],
          owner: `Enterprise:e${at % 2_000}`,
        }
      : {
          title: prose(20),
          summary: prose(60),
          body: prose(CHARACTERS - 80),
          genre: one(['NEWS', 'FEATURE', 'NOTICE'], at),
          section: one(['要闻', '经济', '民生', '理论'], at),
          topics: [one(['招商', '民生', '安全', '环保', '人才'], at)],
          publishedOn: day(at),
          mentions: [`Project:r${at - (at % 4)}`, `Enterprise:e${at % 2_000}`],
        };
  const content = definitionOf(kind).shape.parse(fields);
  return {
    operation: 'PUBLISH',
    id: `${kind}:r${at}`,
    kind,
    content,
    revision: 1,
    firstPublishedAt: '',
  } as LoggedChange;
}

async function* logOf(
  records: number,
  onProgress: (done: number, all: number) => void,
): AsyncGenerator<LoggedPublication> {
  const prose = proseOf(1);
  for (let from = 0; from < records; from += RECORDS_EACH) {
    const changes = Array.from({ length: Math.min(RECORDS_EACH, records - from) }, (_, at) =>
      changeOf(from + at, prose),
    );
    const number = 1 + from / RECORDS_EACH;
    yield { number, publishedAt: '', token: `t${number}`, note: '', changes };
    onProgress(from + changes.length, records);
  }
}

type Row = Record<string, number | string>;

export async function catalogueTables(
  sizes: readonly number[],
  folder: string,
): Promise<{ built: Row[]; asked: Row[] }> {
  const built: Row[] = [];
  const asked: Row[] = [];
  for (const records of sizes) {
    const path = join(folder, `catalogue-${records}.sqlite`);
    const database = new CatalogueDatabase(path);
    // What making the records up takes is not the catalogue's.
    const making = await timed(async () => {
      let made = 0;
      for await (const { changes } of logOf(records, () => undefined)) made += changes.length;
      if (made !== records) throw new Error(`Made ${made} records`);
    });
    const building = await timed(() =>
      database.follow(logOf(records, showProgress(`Building ${records} records`, process.stderr))),
    );
    const next = { number: 1 + Math.ceil(records / RECORDS_EACH), publishedAt: '', token: 'next', note: '' };
    const changes = Array.from({ length: 20 }, (_, at) => changeOf(at * 3, proseOf(2)));
    async function* one() {
      yield { ...next, changes };
    }
    const catchingUp = await timed(() => database.follow(one()));
    const { view, release } = database.open();
    asked.push(...ask(view, records));
    release();
    database.close();
    built.push({
      records,
      'build s': round((building - making) / 1000),
      MB: round(statSync(path).size / 1_000_000),
      'catch up with 20 changes, ms': round(catchingUp),
    });
  }
  return { built, asked };
}

const ofKind = (kind: Kind): Condition => ({ type: 'kinds', kinds: [kind] });

function ask(view: SqliteView, records: number): Row[] {
  const prose = proseOf(3);
  const words = (length: number): Condition => ({ type: 'words', words: parseWords(prose(length) || '一', 'query') });
  const page = { order: 'date', descending: true, limit: 21 } as const;
  const status: Condition = { type: 'values', of: 'Project/status', values: ['UNDER_CONSTRUCTION'] };
  const industry: Condition = { type: 'prefixes', of: 'Project/industry-code', prefixes: ['C'] };
  const questions: Record<string, (at: number) => void> = {
    'search, one word: page, total, two facets': () => {
      const selection = [words(2)];
      view.page({ ...page, selection, order: 'relevance', scored: true });
      view.count(selection);
      view.facet(selection, 'kind', 20);
      view.facet(selection, 'year', 20);
    },
    'search, four characters: page and total': () => {
      const selection = [words(4)];
      view.page({ ...page, selection, order: 'relevance', scored: true });
      view.count(selection);
    },
    'filter, three conditions by investment: page and total': (at) => {
      const amount: Condition = {
        type: 'amount',
        of: 'Project/investment',
        currency: 'CNY',
        from: `${1 + (at % 200)}0000000`,
      };
      const selection = [ofKind('Project'), status, industry, amount];
      view.page({ ...page, selection, order: { amount: 'Project/investment' } });
      view.count(selection);
    },
    'a page by its number near record 10,000, of one kind: page and total': (at) => {
      const selection = [ofKind('Article')];
      view.page({ ...page, selection, skip: 9_980 - 20 * (at % 10) });
      view.count(selection);
    },
    'the same of all kinds': (at) => {
      view.page({ ...page, selection: [], skip: 9_980 - 20 * (at % 10) });
      view.count([]);
    },
    'facet of a filtered list': (at) => {
      const days = { from: `20${10 + (at % 14)}-01-01`, to: `20${11 + (at % 14)}-12-31` };
      view.facet([ofKind('Article'), { type: 'date', days }], { of: 'Article/topic' }, 20);
    },
    'suggest: three characters of a name': (at) => {
      view.names({ letters: prose(3), kinds: ['Project', 'Enterprise', 'Person'], limit: 5 + (at % 5) });
    },
    'suggest: initials of a name': (at) => {
      view.names({ letters: one(['tb', 'jst', 'xz', 'qcdz', 'zgl'], at), kinds: ['Project'], limit: 5 });
    },
    'overdue: page, total and groups by industry': (at) => {
      const days = { to: `20${10 + (at % 15)}-06-30` };
      const selection: Condition[] = [ofKind('Project'), { type: 'days', of: 'Project/due', keys: [''], days }];
      view.page({ ...page, selection });
      view.count(selection);
      view.groups({ selection, keys: [{ of: 'Project/industry' }] });
    },
    'statistics: investment by industry and month': () => {
      const keys = [{ of: 'Project/industry' }, 'month' as const];
      const query = { selection: [ofKind('Project')], keys };
      view.groups(query);
      view.sums({ ...query, amount: 'Project/investment' });
    },
    'statistics: the same, numbers alone': () => {
      view.groups({ selection: [ofKind('Project')], keys: [{ of: 'Project/industry' }, 'month' as const] });
    },
    'statistics: the same, medians alone': () => {
      const keys = [{ of: 'Project/industry' }, 'month' as const];
      view.middles({ selection: [ofKind('Project')], keys, amount: 'Project/investment' });
    },
    'statistics: sums of expected output by owner': () => {
      view.sums({ selection: [ofKind('Project')], keys: [{ of: 'Project/owner' }], amount: 'Project/expected-output' });
    },
    'statistics: medians of expected output by owner': () => {
      view.middles({
        selection: [ofKind('Project')],
        keys: [{ of: 'Project/owner' }],
        amount: 'Project/expected-output',
      });
    },
  };
  return Object.entries(questions).map(([question, work]) => {
    const times = Array.from({ length: QUESTIONS }, (_, at) => {
      const began = performance.now();
      work(at);
      return performance.now() - began;
    }).sort((a, b) => a - b);
    const at = (share: number) => round(times[Math.floor(share * times.length)] ?? 0);
    return { records, question, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': round(times.at(-1) ?? 0) };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const round = (number: number): number => Math.round(number * 10) / 10;
