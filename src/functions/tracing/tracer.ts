/**
 * Subsegments for X-Ray: each request to DynamoDB and what the catalogue is asked, below the segment that Lambda makes of
 * the invocation. See docs/adr/0024-observability.md for why it is our own.
 */
import { randomBytes } from 'node:crypto';
import type { Catalogue, CatalogueView } from '../../catalogue/catalogue.ts';
import { type Daemon, daemonAt } from './daemon.ts';
import { failureOf, requestFacts } from './dynamodbFacts.ts';
import { currentTrace } from './traceHeader.ts';

export interface Tracer {
  /** Sends a request to DynamoDB. */
  request<Answer>(operation: string, input: object, send: () => Promise<Answer>): Promise<Answer>;
  /** The same catalogue. */
  catalogue(catalogue: Catalogue): Catalogue;
  close(): void;
}

export function createTracer(address: string): Tracer {
  const daemon = daemonAt(address);
  const timed = <Result>(name: string, describe: Describe<Result>, work: () => Promise<Result>) =>
    subsegment(daemon, name, describe, work);
  const ofCatalogue = <Result>(asked: string, work: () => Promise<Result>) =>
    timed('catalogue', () => ({ annotations: { asked } }), work);
  const traced = (reading: CatalogueView): CatalogueView => ({
    number: reading.number,
    page: (question) => ofCatalogue('page', () => reading.page(question)),
    count: (selection) => ofCatalogue('count', () => reading.count(selection)),
    facet: (...question) => ofCatalogue('facet', () => reading.facet(...question)),
    groups: (question) => ofCatalogue('groups', () => reading.groups(question)),
    close: () => {
      reading.close();
    },
  });
  return {
    request: (operation, input, send) =>
      timed('DynamoDB', (answer, error) => requestFacts(operation, input, answer, error), send),
    catalogue: (catalogue) => ({
      open: async (number) => traced(await ofCatalogue('open', () => catalogue.open(number))),
      close: () => catalogue.close(),
    }),
    close: () => {
      daemon.close();
    },
  };
}

/** What a subsegment tells of the work, which has a result or an error. */
type Describe<Result> = (result: Result | undefined, error: unknown) => object;

const newId = (): string => randomBytes(8).toString('hex');
const seconds = (): number => Date.now() / 1000;

async function subsegment<Result>(
  daemon: Daemon,
  name: string,
  describe: Describe<Result>,
  work: () => Promise<Result>,
): Promise<Result> {
  const trace = currentTrace();
  if (!trace?.sampled || trace.parentId === undefined) return work();
  const begun = {
    name,
    id: newId(),
    type: 'subsegment',
    trace_id: trace.traceId,
    parent_id: trace.parentId,
    start_time: seconds(),
  };
  try {
    const result = await work();
    daemon.send({ ...begun, end_time: seconds(), ...describe(result, undefined) });
    return result;
  } catch (error) {
    daemon.send({ ...begun, end_time: seconds(), ...failureOf(error, newId()), ...describe(undefined, error) });
    throw error;
  }
}
