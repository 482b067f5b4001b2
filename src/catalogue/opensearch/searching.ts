/**
 * Searches of the engine within the time of a request. What is asked in one turn goes in one request, and its answers are given
 * together, so that what follows from them (reading records, say) can still share a batch.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable } from '../catalogue.ts';
import type { Query } from './query.ts';
import { asUnavailable, isRefused, NO_ANSWER, TIME_IS_OVER } from './unavailable.ts';

interface SearchBody {
  readonly query: Query;
  readonly [part: string]: unknown;
}

export interface Hit {
  readonly _id: string;
  readonly _score: number | null;
  readonly _source?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly (string | number | null)[];
}

export interface Bucket {
  readonly key: unknown;
  readonly doc_count: number;
  readonly [aggregation: string]: unknown;
}

interface SearchAnswer {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly Hit[] };
  readonly aggregations?: Readonly<
    Record<string, { readonly buckets?: readonly Bucket[]; readonly after_key?: unknown }>
  >;
}

/** One of the answers to several searches. */
interface PartAnswer extends SearchAnswer {
  readonly status: number;
  readonly error?: unknown;
  readonly timed_out?: boolean;
  readonly _shards?: { readonly failed: number };
}

/** @throws CatalogueUnavailable if the engine does not answer, or not in time. */
export type Search = (body: SearchBody) => Promise<SearchAnswer>;

interface Asked {
  readonly body: SearchBody;
  readonly settle: (outcome: { readonly answer: SearchAnswer } | { readonly error: unknown }) => void;
}

/** Milliseconds for a request without a deadline. */
const SEARCH_TIMEOUT = 20_000;
/** Searches in one request. */
const MAX_TOGETHER = 200;

export function searchIn(client: Client, index: string, deadline?: Deadline): Search {
  let asked: Asked[] = [];
  const send = async () => {
    await nextTurn();
    const all = asked;
    asked = [];
    const parts = Array.from({ length: Math.ceil(all.length / MAX_TOGETHER) }, (_, at) =>
      all.slice(at * MAX_TOGETHER, (at + 1) * MAX_TOGETHER),
    );
    const answers = await Promise.allSettled(
      parts.map((part) =>
        searchTogether(
          client,
          index,
          part.map(({ body }) => body),
          deadline,
        ),
      ),
    );
    for (const [at, { settle }] of all.entries()) {
      const outcome = answers[Math.floor(at / MAX_TOGETHER)];
      const answer = outcome?.status === 'fulfilled' ? outcome.value[at % MAX_TOGETHER] : undefined;
      settle(
        answer ?? { error: outcome?.status === 'rejected' ? (outcome.reason as unknown) : new Error('No answer') },
      );
    }
  };
  return (body) => {
    const { promise, resolve, reject } = Promise.withResolvers<SearchAnswer>();
    asked.push({
      body,
      settle: (outcome) => {
        if ('answer' in outcome) resolve(outcome.answer);
        // An error of the engine's client or of the catalogue.
        else reject(outcome.error);
      },
    });
    if (asked.length === 1) void send();
    return promise;
  };
}

type Outcome = { readonly answer: SearchAnswer } | { readonly error: unknown };

/** @throws CatalogueUnavailable for all of them. */
async function searchTogether(
  client: Client,
  index: string,
  bodies: readonly SearchBody[],
  deadline: Deadline | undefined,
): Promise<Outcome[]> {
  if (deadline?.signal.aborted) throw new CatalogueUnavailable(TIME_IS_OVER);
  // One object a line, as the request wants them. The library's type knows no ready text.
  const lines = bodies.flatMap((body) => ['{}', JSON.stringify(body)]);
  const body = `${lines.join('\n')}\n` as never;
  const request = client.msearch({ index, body }, { requestTimeout: SEARCH_TIMEOUT, maxRetries: 1 });
  const abort = () => {
    request.abort();
  };
  deadline?.signal.addEventListener('abort', abort, { once: true });
  try {
    const { body: answered } = await request;
    return (answered.responses as readonly PartAnswer[]).map(outcomeOf);
  } catch (error) {
    throw asUnavailable(error, deadline);
  } finally {
    deadline?.signal.removeEventListener('abort', abort);
  }
}

function outcomeOf(answer: PartAnswer): Outcome {
  const { status, error, timed_out: isLate = false, _shards: shards } = answer;
  if (error !== undefined) {
    const cause = new Error(`The index answered ${status}: ${JSON.stringify(error)}`);
    return { error: isRefused(status) ? cause : new CatalogueUnavailable(NO_ANSWER, { cause }) };
  }
  // A part of the answer is not the answer.
  if (isLate || (shards?.failed ?? 0) > 0) return { error: new CatalogueUnavailable(NO_ANSWER) };
  return { answer };
}
