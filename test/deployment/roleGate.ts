/** Stands before DynamoDB and lets through what a role of the template allows, as IAM would: by operation and table. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { grantedIn } from './permissions.ts';
import type { Template } from './template.ts';

export interface RoleGate {
  readonly endpoint: string;
  /** `Operation Table` of what was let through, each once. */
  readonly allowed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function startRoleGate(template: Template, role: string, endpoint: string): Promise<RoleGate> {
  const granted = grantedIn(template, role);
  const [allowed, refused] = [new Set<string>(), new Set<string>()];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const wanted = tablesOf(body).map((table) => `${ACTIONS[operation] ?? operation} ${table}`);
      const forbidden = wanted.filter((each) => !granted.has(each));
      for (const each of wanted) (forbidden.includes(each) ? refused : allowed).add(each);
      if (forbidden.length > 0) {
        const message = { __type: 'com.amazon.coral.service#AccessDeniedException', message: forbidden.join(', ') };
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(message));
        return;
      }
      const { host, 'accept-encoding': encoding, ...headers } = request.headers;
      const answer = await fetch(endpoint, { method: 'POST', headers: headers as Record<string, string>, body });
      const answered = answer.headers.get('x-amz-crc32');
      response.writeHead(answer.status, {
        'content-type': 'application/x-amz-json-1.0',
        ...(answered !== null && { 'x-amz-crc32': answered }),
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    allowed,
    refused,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Of the operations whose actions have another name. The store sends no other statements than INSERT. */
const ACTIONS: Readonly<Record<string, string>> = { BatchExecuteStatement: 'PartiQLInsert' };

function tablesOf(body: Buffer): string[] {
  const { TableName, RequestItems, Statements } = JSON.parse(body.toString()) as {
    TableName?: string;
    RequestItems?: object;
    Statements?: readonly { readonly Statement: string }[];
  };
  if (Statements) return Statements.map(({ Statement }) => /^INSERT INTO "([^"]+)"/.exec(Statement)?.[1] ?? Statement);
  return TableName === undefined ? Object.keys(RequestItems ?? {}) : [TableName];
}
