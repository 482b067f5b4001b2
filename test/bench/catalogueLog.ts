/** A log of made-up records for measurements: a quarter are projects, the others articles, each of 500 characters. */
import { prepareChanges, type PreparedPublication } from '../../src/catalogue/sqlite/preparing.ts';
import type { LoggedChange } from '../../src/publications/log/change.ts';
import type { LoggedPublication } from '../../src/publications/log/logReader.ts';
import { definitionOf, type Kind } from '../../src/records/registry.ts';
import { type Prose, proseOf } from './prose.ts';

export const RECORDS_EACH = 500;
const CHARACTERS = 500;

export const one = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
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

export async function* logOf(
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

/** One more publication, which changes twenty of the records. */
export async function* nextOf(records: number): AsyncGenerator<LoggedPublication> {
  const prose = proseOf(2);
  const changes = Array.from({ length: 20 }, (_, at) => changeOf(at * 3, prose));
  yield { number: 1 + Math.ceil(records / RECORDS_EACH), publishedAt: '', token: 'next', note: '', changes };
}

/** Texts of some of the records, as they are in the log. */
export async function textsOf(records: number): Promise<string[]> {
  const texts: string[] = [];
  for await (const { changes } of logOf(Math.min(records, 2_000), () => undefined)) {
    for (const change of changes) if (change.operation === 'PUBLISH') texts.push(JSON.stringify(change.content));
  }
  return texts;
}

/** As the writer of a file takes them. */
export async function* prepared(publications: AsyncIterable<LoggedPublication>): AsyncGenerator<PreparedPublication> {
  for await (const { number, token, changes } of publications) {
    yield { number, token, changes: prepareChanges(changes) };
  }
}
