/** Executes requests with Apollo, unless the client's copy or a kept response is current. */
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Content } from './http/encodings.ts';
import type { HttpResponse } from './http/response.ts';
import { cacheKey } from './responseCache.ts';
import { AnswerBudget } from '../graphql/answerBudget.ts';
import { createApollo } from './apollo.ts';
import { executeOnApollo, type UnreadRequest } from './apolloHttp.ts';
import type { Context } from '../graphql/context.ts';
import { type AnswerSources, CurrentAnswers, type CurrentAnswersParts } from './currentAnswers.ts';
import { errorResponse } from './errorResponse.ts';
import type { Contract } from './executableSchema.ts';
import { graphSchema } from './graphSchema.ts';
import { KnownOperations } from './knownOperations.ts';
import type { OperationInfo, RequestTrace } from '../graphql/requestTrace.ts';
import type { Logger } from '../observability/logger.ts';
import { operationHash } from './operationHash.ts';
import { HttpError } from './http/httpError.ts';

/** Of the texts of requests that may be repeated, in letters. */
const MAX_REQUEST_LETTERS = 4_000_000;

/** A request that has been answered. */
interface AnsweredRequest {
  readonly key: string;
  /** For the log. */
  readonly operation: OperationInfo;
}

export interface GraphqlServiceParts extends Omit<CurrentAnswersParts, 'version'> {
  readonly contract: Contract;
  readonly log: Logger;
}

export class GraphqlService {
  readonly #apollo: ApolloServer<Context>;
  readonly #known: KnownOperations;
  readonly #answers: CurrentAnswers;
  /** By their texts: a repeated one is recognized without being read. */
  readonly #answered = new LRUCache<string, AnsweredRequest>({
    maxSize: MAX_REQUEST_LETTERS,
    sizeCalculation: (_, text) => text.length + 200,
  });

  constructor({ contract, log, ...parts }: GraphqlServiceParts) {
    this.#answers = new CurrentAnswers({ ...parts, version: contract.version });
    const schema = graphSchema(contract);
    this.#known = new KnownOperations(schema);
    this.#apollo = createApollo(schema, log);
    this.#apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  }

  /**
   * @param trace receives the details of the execution.
   * @param gone is aborted when the client has gone; nothing more is read then.
   */
  async execute(
    unread: UnreadRequest,
    requestId: string,
    trace: RequestTrace,
    gone?: AbortSignal,
  ): Promise<HttpResponse> {
    const { method, headers, text } = unread;
    const answered = this.#answered.get(text);
    const request = answered ? undefined : readOne(unread);
    const key = answered?.key ?? cacheKey(request ?? readOne(unread));
    const answer = await this.#answers.answer({ method, headers, key }, trace, gone, (sources) =>
      this.#make(request ?? readOne(unread), requestId, trace, sources),
    );
    if (trace.cache === 'read') this.#answered.set(text, { key, operation: trace.operation });
    else if (trace.cache !== 'none')
      trace.operation = answered?.operation ?? { hash: operationHash(request ?? readOne(unread)) };
    return answer;
  }

  async #make(
    request: HTTPGraphQLRequest,
    requestId: string,
    trace: RequestTrace,
    sources: AnswerSources,
  ): Promise<HttpResponse> {
    let budget = new AnswerBudget();
    const open = (): Context => ({ requestId, ...sources, budget: (budget = new AnswerBudget()), trace });
    const known = await this.#known.answer(request, open);
    const plain = known ?? (await executeOnApollo(this.#apollo, request, async () => open()));
    budget.spendWhole(plain.body?.byteLength ?? 0);
    // By its status alone it may look like an answer: some clients are told of errors with 200.
    trace.failed ||= budget.refusal !== undefined || plain.status !== 200;
    if (!trace.failed) {
      if (!known) this.#known.learn(request, plain.headers, trace);
      return plain;
    }
    const failed = budget.refusal ? refusedAnswer(plain, budget.refusal) : plain;
    return errorResponse(failed, request, requestId);
  }
}

/** @throws HttpError for one that is rejected before it is executed. */
function readOne(unread: UnreadRequest): HTTPGraphQLRequest {
  const request = unread.read();
  if (request.method === 'POST') checkOneOperation(request.body);
  return request;
}

function refusedAnswer({ headers }: HttpResponse, refusal: GraphQLFormattedError): HttpResponse {
  return { status: 400, headers, body: new Content(JSON.stringify({ errors: [refusal] })) };
}

function checkOneOperation(body: unknown): void {
  if (Array.isArray(body)) {
    const message =
      'A batch of operations is not accepted: send each in a request of its own, or several fields in one operation';
    throw new HttpError(400, 'BAD_REQUEST', message);
  }
  if (typeof body !== 'object' || body === null) {
    throw new HttpError(400, 'BAD_REQUEST', 'The body must be a JSON object with the operation in "query"');
  }
}
