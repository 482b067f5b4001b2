/** Stands before OpenSearch and lets through what a role of the template may ask of the search domain, by method and path. */
import { createServer, request as send } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mayAskDomain } from './permissions.ts';
import type { Template } from './template.ts';

export interface DomainGate {
  readonly url: string;
  /** `METHOD path` of what was let through, each once. */
  readonly allowed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function startDomainGate(template: Template, role: string, endpoint: string): Promise<DomainGate> {
  const may = mayAskDomain(template, role, 'both');
  const [allowed, refused] = [new Set<string>(), new Set<string>()];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname: path } = new URL(url, endpoint);
    if (!may({ method, path })) {
      refused.add(`${method} ${path}`);
      response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"not authorized"}');
      return;
    }
    allowed.add(`${method} ${path}`);
    const onward = send(new URL(url, endpoint), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    allowed,
    refused,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
