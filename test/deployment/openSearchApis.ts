/** Every operation of OpenSearch that its client knows, as the request that is sent. */
import { Client } from '@opensearch-project/opensearch';

export interface ApiRequest {
  /** As the client calls it: `search`, `indices.delete`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

type Operation = (params: object) => unknown;

/** @param rest stands for all that a path names beside the index: the id of a document, the name of an alias. */
export function apiRequests(index: string, rest: string): ApiRequest[] {
  const client = new Client({ node: 'http://127.0.0.1:9' });
  const sent: { method: string; path: string }[] = [];
  client.transport.request = ((request: (typeof sent)[number]) => {
    sent.push(request);
    return Promise.resolve();
  }) as never;
  // Whatever parameter an operation asks for, it is there.
  const params = new Proxy({}, { get: (_, name) => (name === 'index' ? index : name === 'body' ? {} : rest) });
  return operationsOf(client).flatMap(([name, operation]) => {
    void Promise.resolve(operation(params)).catch(() => undefined);
    return sent.splice(0).map(({ method, path }) => ({ name, method, path }));
  });
}

function operationsOf(client: Client): [name: string, operation: Operation][] {
  const parts = client as unknown as Readonly<Record<string, unknown>>;
  // `http` asks for any path; these are none of the engine's operations.
  const others = new Set(['transport', 'connectionPool', 'serializer', 'helpers', 'http', 'child', 'close', 'extend']);
  return Object.getOwnPropertyNames(client)
    .filter((name) => !others.has(name) && !name.includes('_'))
    .flatMap((name) => {
      const part = parts[name];
      if (typeof part === 'function') return [[name, part as Operation] as [string, Operation]];
      return (
        Object.entries(part ?? {})
          // Names with "_" are other names of the same operations.
          .filter(([operation, call]) => typeof call === 'function' && !operation.includes('_'))
          .map(([operation, call]): [string, Operation] => [`${name}.${operation}`, call as Operation])
      );
    });
}
