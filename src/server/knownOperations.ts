/**
 * Operations that Apollo Server has checked and answered before: they are executed by their plans, with the same limits. Apollo's
 * own work around an execution takes longer than most executions. Whatever does not go well is left to Apollo, which words
 * all errors.
 */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../graphql/context.ts';
import { Plan } from '../graphql/execution/plan.ts';
import { checkOperationSize } from '../graphql/limits.ts';
import type { OperationSize } from '../graphql/measure.ts';
import { sizeByVariables } from '../graphql/sizeByVariables.ts';
import type { CheckedOperation, OperationInfo, RequestTrace } from '../graphql/requestTrace.ts';
import { Content } from './http/encodings.ts';
import type { HttpResponse } from './http/response.ts';

/** Of all texts together, in letters. A parsed operation takes some ten times as many bytes; see also {@link fieldsFor}. */
const MAX_LETTERS = 300_000;
/** What an operation counts beside its text. */
const LETTERS_EACH = 400;

const weightOf = (key: string): number => key.length + LETTERS_EACH;

/** The planned fields that are kept for an operation: one in four letters, so that all plans together take at most 90 MB. */
const fieldsFor = (key: string): number => weightOf(key) / 4;

interface KnownOperation {
  readonly checked: CheckedOperation;
  readonly info: OperationInfo;
  readonly headers: HttpResponse['headers'];
  /** Made when it is asked again: most texts of some clients never are. */
  prepared?: PreparedOperation;
}

interface PreparedOperation {
  readonly plan: Plan;
  readonly sizeWith: (variables: PlainRequest['variables']) => OperationSize;
}

interface PlainRequest {
  readonly key: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export class KnownOperations {
  readonly #schema: GraphQLSchema;
  readonly #known = new LRUCache<string, KnownOperation>({
    maxSize: MAX_LETTERS,
    sizeCalculation: (_, key) => weightOf(key),
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Keeps an operation that Apollo has just answered without errors. */
  learn(
    request: HTTPGraphQLRequest,
    headers: HttpResponse['headers'],
    { checked, operation: info }: RequestTrace,
  ): void {
    const plain = plainRequest(request);
    // A plan makes plain objects, in which this name is something else.
    if (!plain || !checked || plain.key.includes('__proto__')) return;
    this.#known.set(plain.key, { checked, info, headers });
  }

  /**
   * @param open gives the context of the execution.
   * @returns undefined where the operation is not known, or has errors with these variables.
   */
  async answer(request: HTTPGraphQLRequest, open: () => Context): Promise<HttpResponse | undefined> {
    const plain = plainRequest(request);
    const known = plain && this.#known.get(plain.key);
    if (!known) return undefined;
    const context = open();
    known.prepared ??= this.#prepare(known.checked, fieldsFor(plain.key));
    const answer = await this.#execute(known, known.prepared, plain.variables, context);
    // Its next request goes to Apollo at once.
    if (!answer && !context.budget.refusal) this.#known.delete(plain.key);
    return answer;
  }

  #prepare({ document, operation }: CheckedOperation, maxFields: number): PreparedOperation {
    return {
      plan: new Plan(this.#schema, document, operation, maxFields),
      sizeWith: sizeByVariables(this.#schema, document, operation),
    };
  }

  async #execute(
    { info, headers }: KnownOperation,
    { plan, sizeWith }: PreparedOperation,
    variables: PlainRequest['variables'],
    context: Context,
  ): Promise<HttpResponse | undefined> {
    const size = sizeWith(variables);
    try {
      checkOperationSize(size);
    } catch {
      return undefined;
    }
    let data: unknown;
    try {
      data = await plan.execute(variables, context);
    } catch {
      // Made again by Apollo, an answer that is too large would be refused again, after as much work.
      if (!context.budget.refusal) return undefined;
    }
    const { refusal } = context.budget;
    context.trace.operation = { ...info, size };
    context.trace.cost = size;
    const body = { data, extensions: { cost: size } };
    return { status: 200, headers, body: new Content(`${JSON.stringify(refusal ? {} : body)}\n`) };
  }
}

/** Undefined for a request that has more to it than an operation's text and its variables, or is not well formed. */
function plainRequest({ method, headers, body }: HTTPGraphQLRequest): PlainRequest | undefined {
  if (method !== 'POST') return undefined;
  const { query, variables, operationName, extensions, ...others } = body as Record<string, unknown>;
  const isPlain =
    typeof query === 'string' &&
    query !== '' &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) &&
    (operationName == null || typeof operationName === 'string') &&
    extensions == null &&
    Object.keys(others).length === 0;
  if (!isPlain) return undefined;
  const name = typeof operationName === 'string' ? operationName : '';
  // A name has no line feed, and a header has none.
  return {
    key: `${headers.get('accept') ?? ''}\n${name}\n${query}`,
    variables: (variables ?? {}) as PlainRequest['variables'],
  };
}
