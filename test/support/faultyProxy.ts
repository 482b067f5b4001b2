/**
 * Stands between our DynamoDB client and the engine and does to each request what a seeded plan says. It speaks as
 * DynamoDB does; what it cuts is what DynamoDB itself may leave for another request.
 */
import { once } from 'node:events';
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request as ask } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { draw, type Fault, FAULTS, type Shares } from './faults.ts';
import { numbersFrom } from './random.ts';
import { leaveSome, shortenPage } from './shortAnswers.ts';

export interface FaultyProxy {
  /** URL for the SDK. */
  readonly endpoint: string;
  /** How often each fault came, and something passed. */
  readonly counts: Readonly<Record<Fault, number>>;
  /** From now on, other faults. */
  turn(shares: Shares): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export async function startFaultyProxy(endpoint: string, shares: Shares, seed = 1): Promise<FaultyProxy> {
  const random = numbersFrom(seed);
  const agent = new Agent({ keepAlive: true });
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const timers = new Set<NodeJS.Timeout>();
  let plan = shares;

  const forward = async ({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> => {
    const sent = ask(new URL(url ?? '/', endpoint), {
      agent,
      method,
      headers: { ...headers, 'content-length': body.byteLength },
    });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const fault = draw(plan, random);
    counts[fault] += 1;
    const operation = String(request.headers['x-amz-target']).split('.').at(-1);
    switch (fault) {
      case 'throttle':
        reply(response, throttling(random));
        return;
      case 'breakDown':
        reply(response, breakdown(random));
        return;
      case 'resetBefore':
        return void request.socket.resetAndDestroy();
      case 'resetAfter':
        await forward(request, body);
        return void request.socket.resetAndDestroy();
      case 'resetWithin': {
        const { status, headers, body: whole } = await forward(request, body);
        response.writeHead(status, { ...headers, 'content-length': whole.byteLength });
        response.write(whole.subarray(0, whole.byteLength / 2), () => request.socket.resetAndDestroy());
        return;
      }
      case 'hang':
        if (random() < 0.5) await forward(request, body);
        return;
      case 'delay':
        await new Promise((done) => timers.add(setTimeout(done, 5 + random() * 60)));
        reply(response, await forward(request, body));
        return;
      case 'shortBatch': {
        const answer = await forward(request, body);
        reply(response, operation === 'BatchGetItem' ? changed(answer, leaveSome(body, answer.body, random)) : answer);
        return;
      }
      case 'shortPage':
        reply(response, await forward(request, operation === 'Query' ? shortenPage(body, random) : body));
        return;
      case 'pass':
        reply(response, await forward(request, body));
        return;
    }
  };

  // A client that has given up closes its connection: then nobody is left to be told.
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    turn(next) {
      plan = next;
    },
    async close() {
      timers.forEach(clearTimeout);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.byteLength });
  response.end(body);
}

/** Another body, with the checksum that clients may hold it against. */
function changed({ status, headers }: Answer, body: Buffer): Answer {
  return { status, headers: { ...headers, 'x-amz-crc32': String(crc32(body)) }, body };
}

function failure(status: number, type: string, message: string): Answer {
  const body = Buffer.from(JSON.stringify({ __type: type, message }));
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'FAULTYPROXY' };
  return changed({ status, headers, body }, body);
}

const MODEL = 'com.amazonaws.dynamodb.v20120810#';

function throttling(random: () => number): Answer {
  const [type, message] =
    random() < 0.5
      ? [
          `${MODEL}ProvisionedThroughputExceededException`,
          'The level of configured provisioned throughput was exceeded.',
        ]
      : ['com.amazon.coral.availability#ThrottlingException', 'Rate exceeded'];
  return failure(400, type, message);
}

function breakdown(random: () => number): Answer {
  const kind = random();
  if (kind < 0.4) return failure(500, `${MODEL}InternalServerError`, 'The request could not be processed');
  if (kind < 0.7) return failure(503, 'com.amazonaws.dynamodb#ServiceUnavailable', 'Try again');
  const body = Buffer.from('<html><body><h1>503 Service Unavailable</h1></body></html>');
  return { status: 503, headers: { 'content-type': 'text/html' }, body };
}
