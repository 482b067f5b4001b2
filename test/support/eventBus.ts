/** A little EventBridge for tests: PutEvents over HTTP, with the limits of AWS; it keeps what it has taken. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { Announcement } from '../../src/functions/logStream/announce.ts';

interface Entry {
  readonly EventBusName?: string;
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
}

/** What may become of a request: an error of the service, entries (by their place) that are not taken, a lost answer. */
export type BusTrouble = 'throttled' | 'broken' | 'lost' | readonly number[];

export interface EventBus {
  readonly events: EventBridgeClient;
  readonly endpoint: string;
  /** The details of all events taken, in order. */
  readonly taken: Announcement[];
  /** How many entries each request had. */
  readonly requests: number[];
  /** Asked for every request, by its number from 1; may do something first. */
  trouble: (request: number) => BusTrouble | undefined | Promise<BusTrouble | undefined>;
  /** Forgets what it took and what troubled it. */
  empty(): void;
  close(): Promise<void>;
}

export const BUS = 'portals';
const MOST_ENTRIES = 10;
const MOST_BYTES = 256 * 1024;

export async function startEventBus(): Promise<EventBus> {
  const server = createServer((request, response) => {
    void (async () => {
      const entries = await entriesOf(request);
      bus.requests.push(entries.length);
      const trouble = await bus.trouble(bus.requests.length);
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
      const wrong = whatIsWrong(entries);
      if (wrong !== undefined) return answer(400, { __type: 'ValidationException', message: wrong });
      if (trouble === 'throttled') return answer(400, { __type: 'ThrottlingException', message: 'Rate exceeded' });
      if (trouble === 'broken') return answer(500, { __type: 'InternalException', message: 'Something broke' });
      const refused = Array.isArray(trouble) ? (trouble as readonly number[]) : [];
      const isRefused = (at: number) => refused.includes(at);
      for (const [at, { Detail = '' }] of entries.entries()) {
        if (!isRefused(at)) bus.taken.push(JSON.parse(Detail) as Announcement);
      }
      if (trouble === 'lost') return response.destroy();
      return answer(200, {
        FailedEntryCount: entries.filter((_, at) => isRefused(at)).length,
        Entries: entries.map((_, at) =>
          isRefused(at)
            ? { ErrorCode: 'ThrottlingException', ErrorMessage: 'Rate exceeded' }
            : { EventId: randomUUID() },
        ),
      });
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const events = new EventBridgeClient({
    // Once: each request is one that a test knows of.
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const bus: EventBus = {
    events,
    endpoint,
    taken: [],
    requests: [],
    trouble: () => undefined,
    empty() {
      bus.taken.length = bus.requests.length = 0;
      bus.trouble = () => undefined;
    },
    async close() {
      events.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return bus;
}

async function entriesOf(request: IncomingMessage): Promise<Entry[]> {
  if (request.headers['x-amz-target'] !== 'AWSEvents.PutEvents') throw new Error('This bus only takes events');
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return (JSON.parse(Buffer.concat(chunks).toString()) as { Entries: Entry[] }).Entries;
}

/** By what AWS documents of a request. */
function whatIsWrong(entries: readonly Entry[]): string | undefined {
  if (entries.length === 0 || entries.length > MOST_ENTRIES)
    return `1 to ${MOST_ENTRIES} entries, not ${entries.length}`;
  if (entries.some(({ EventBusName }) => EventBusName !== BUS)) return 'There is no such bus';
  if (entries.some(({ Source, DetailType, Detail }) => !Source || !DetailType || !Detail))
    return 'An entry lacks a field';
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  return bytes > MOST_BYTES ? `${bytes} bytes, over ${MOST_BYTES}` : undefined;
}

/** As AWS counts. */
const sizeOf = ({ Source = '', DetailType = '', Detail = '' }: Entry): number =>
  Buffer.byteLength(Source) + Buffer.byteLength(DetailType) + Buffer.byteLength(Detail);

/** The numbers in the order in which one sees them who drops what came before. */
export function numbersSeen(taken: readonly Announcement[]): number[] {
  return [...new Set(taken.map(({ number }) => number))];
}
