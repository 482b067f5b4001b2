/** What a catalogue is asked in measurements, whatever its engine, and how long its answers take. */
import type { CatalogueView, Condition, Selection } from '../../src/catalogue/catalogue.ts';
import { showProgress } from '../../src/functions/cli/progress.ts';
import { parseWords } from '../../src/catalogue/text/words.ts';
import type { Kind } from '../../src/records/registry.ts';
import { one, textsOf } from './catalogueLog.ts';
import { proseOf } from './prose.ts';

export type Row = Record<string, number | string>;

/** A view whose answers may be there at once. */
export type AskedView = {
  [Name in keyof Omit<CatalogueView, 'number' | 'close'>]: (...asked: Parameters<CatalogueView[Name]>) => unknown;
};

const QUESTIONS = 200;
/** Milliseconds after which a slow question is asked no more. */
const LONGEST = 60_000;

const ofKind = (kind: Kind): Condition => ({ type: 'kinds', kinds: [kind] });

export async function ask(view: AskedView, engine: string, records: number): Promise<Row[]> {
  const asked = await wordsIn(records);
  const prose = proseOf(3);
  const words = (length: number): Condition => ({ type: 'words', words: parseWords(prose(length) || '一', 'query') });
  const page = { order: 'date', descending: true, limit: 21 } as const;
  const searched = (query: string) => {
    const selection: Selection = [{ type: 'words', words: parseWords(query, 'query') }];
    return [view.page({ ...page, selection, order: 'relevance', scored: true }), view.count(selection)];
  };
  const status: Condition = { type: 'values', of: 'Project/status', values: ['UNDER_CONSTRUCTION'] };
  const industry: Condition = { type: 'prefixes', of: 'Project/industry-code', prefixes: ['C'] };
  const questions: Record<string, (at: number) => unknown[]> = {
    'search, a pair of characters that most have: page and total': (at) => searched(one(asked.common, at)),
    'search, a rare word: page and total': (at) => searched(one(asked.rare, at)),
    'search, two words: page and total': (at) => searched(`${one(asked.common, at)} ${one(asked.rare, at * 3)}`),
    'search, two words that most have: page and total': (at) =>
      searched(`${one(asked.common, at)} ${one(asked.common, at + 7)}`),
    'search, a phrase: page and total': (at) => searched(`"${one(asked.phrases, at)}"`),
    'search, one word: page, total, two facets': () => {
      const selection = [words(2)];
      return [
        view.page({ ...page, selection, order: 'relevance', scored: true }),
        view.count(selection),
        view.facet(selection, 'kind', 20),
        view.facet(selection, 'year', 20),
      ];
    },
    'search, four characters: page and total': () => {
      const selection = [words(4)];
      return [view.page({ ...page, selection, order: 'relevance', scored: true }), view.count(selection)];
    },
    'filter, three conditions by investment: page and total': (at) => {
      const amount: Condition = {
        type: 'amount',
        of: 'Project/investment',
        currency: 'CNY',
        from: `${1 + (at % 200)}0000000`,
      };
      const selection = [ofKind('Project'), status, industry, amount];
      return [view.page({ ...page, selection, order: { amount: 'Project/investment' } }), view.count(selection)];
    },
    'a page by its number near record 10,000, of one kind: page and total': (at) => {
      const selection = [ofKind('Article')];
      return [view.page({ ...page, selection, skip: 9_980 - 20 * (at % 10) }), view.count(selection)];
    },
    'the same of all kinds': (at) => {
      return [view.page({ ...page, selection: [], skip: 9_980 - 20 * (at % 10) }), view.count([])];
    },
    'facet of a filtered list': (at) => {
      const days = { from: `20${10 + (at % 14)}-01-01`, to: `20${11 + (at % 14)}-12-31` };
      return [view.facet([ofKind('Article'), { type: 'date', days }], { of: 'Article/topic' }, 20)];
    },
    'suggest: three characters of a name': (at) => {
      return [view.names({ letters: prose(3), kinds: ['Project', 'Enterprise', 'Person'], limit: 5 + (at % 5) })];
    },
    'suggest: initials of a name': (at) => {
      return [view.names({ letters: one(['tb', 'jst', 'xz', 'qcdz', 'zgl'], at), kinds: ['Project'], limit: 5 })];
    },
    'overdue: page, total and groups by industry': (at) => {
      const days = { to: `20${10 + (at % 15)}-06-30` };
      const selection: Condition[] = [ofKind('Project'), { type: 'days', of: 'Project/due', keys: [''], days }];
      return [
        view.page({ ...page, selection }),
        view.count(selection),
        view.groups({ selection, keys: [{ of: 'Project/industry' }] }),
      ];
    },
    'statistics: investment by industry and month': () => {
      const keys = [{ of: 'Project/industry' }, 'month' as const];
      const query = { selection: [ofKind('Project')], keys };
      return [view.groups(query), view.sums({ ...query, amount: 'Project/investment' })];
    },
    'statistics: the same, numbers alone': () => {
      return [view.groups({ selection: [ofKind('Project')], keys: [{ of: 'Project/industry' }, 'month' as const] })];
    },
    'statistics: the same, medians alone': () => {
      const keys = [{ of: 'Project/industry' }, 'month' as const];
      return [view.middles({ selection: [ofKind('Project')], keys, amount: 'Project/investment' })];
    },
    'statistics: sums of expected output by owner': () => {
      return [
        view.sums({
          selection: [ofKind('Project')],
          keys: [{ of: 'Project/owner' }],
          amount: 'Project/expected-output',
        }),
      ];
    },
    'statistics: medians of expected output by owner': () => {
      return [
        view.middles({
          selection: [ofKind('Project')],
          keys: [{ of: 'Project/owner' }],
          amount: 'Project/expected-output',
        }),
      ];
    },
  };
  const rows: Row[] = [];
  const show = showProgress(`Asking ${engine} about ${records} records`, process.stderr);
  const all = Object.entries(questions);
  for (const [done, [question, work]] of all.entries()) {
    rows.push({ engine, records, question, ...(await timesOf(work)) });
    show(done + 1, all.length);
  }
  return rows;
}

/** Asks again and again, each time something else where the question has room for it. */
async function timesOf(work: (at: number) => unknown[]): Promise<Row> {
  const times: number[] = [];
  for (let [at, spent] = [0, 0]; at < QUESTIONS && spent < LONGEST; at += 1) {
    const began = performance.now();
    await Promise.all(work(at));
    const took = performance.now() - began;
    times.push(took);
    spent += took;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(share * times.length)] ?? 0);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': round(times.at(-1) ?? 0) };
}

/** Words that the texts have: pairs of characters that are in most of them, or in few, and phrases. */
export async function wordsIn(records: number) {
  const texts = await textsOf(records);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const pair of new Set(pairsOf(text))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([pair]) => pair);
  const phrases = texts.flatMap((text) => /\p{Script=Han}{6}/u.exec(text)?.[0] ?? []);
  return { common: byCount.slice(0, 20), rare: byCount.slice(-500), phrases };
}

function pairsOf(text: string): string[] {
  return Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair = '']) => pair);
}

const round = (number: number): number => Math.round(number * 10) / 10;
