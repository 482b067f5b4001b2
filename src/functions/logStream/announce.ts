/**
 * Announces publications on an EventBridge bus, one event each, in the order of their numbers: portals then know which pages
 * to make anew. Each is announced at least once; who cares about the difference remembers the numbers it has seen.
 */
import { type EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { type LoggedPublication, readLog } from '../../publications/log/logReader.ts';
import type { WriteSession } from '../../store/writeSession.ts';

export interface Announcing {
  readonly session: WriteSession;
  readonly events: EventBridgeClient;
  /** Name of the bus. */
  readonly bus: string;
}

/** The event's detail. */
export interface Announcement {
  readonly number: number;
  readonly publishedAt: string;
  readonly note: string;
  readonly batch?: string | undefined;
  /** How many records it changed. */
  readonly changed: number;
  /** Which records; missing where that would be more than an event can hold: the changes feed of the graph has them. */
  readonly changes?: readonly { readonly operation: 'PUT' | 'WITHDRAW'; readonly id: string }[];
}

const MAX_EVENTS_PER_BATCH = 10;
/** Of a request, with all its entries: 256 KB less what is around them. */
const MAX_EVENT_BATCH_BYTES = 250_000;

/** Announces those up to `applied` that were not yet; gives how many there were. */
export async function announce(announcing: Announcing, applied: number): Promise<number> {
  const { session } = announcing;
  let announced = 0;
  let pending: EventEntry[] = [];
  const send = async (): Promise<void> => {
    const { taken, failure } = await putEvents(announcing, pending);
    const last = pending[taken - 1];
    // Those taken after one that was not are announced again: whoever keeps to the order of events misses nothing.
    if (last) await session.writer.putAnnounced(last.number);
    if (failure) throw failure;
    announced += pending.length;
    pending = [];
  };
  for await (const publication of readLog(session, (await session.announced()) + 1, applied)) {
    const entry = eventEntryOf(publication);
    const bytes = [...pending, entry].reduce((sum, each) => sum + each.bytes, 0);
    if (pending.length === MAX_EVENTS_PER_BATCH || bytes > MAX_EVENT_BATCH_BYTES) await send();
    pending.push(entry);
  }
  if (pending.length > 0) await send();
  return announced;
}

interface EventEntry {
  readonly number: number;
  readonly detail: string;
  readonly bytes: number;
}

function eventEntryOf({ number, publishedAt, note, batch, changes }: LoggedPublication): EventEntry {
  const short: Announcement = {
    number,
    publishedAt,
    note,
    ...(batch !== undefined && { batch }),
    changed: changes.length,
  };
  const long: Announcement = { ...short, changes: changes.map(({ operation, id }) => ({ operation, id })) };
  const detail = [long, short]
    .map((each) => JSON.stringify(each))
    .find((each) => Buffer.byteLength(each) < MAX_EVENT_BATCH_BYTES);
  if (detail === undefined) throw new Error(`Publication ${number} is too large to be announced`);
  return { number, detail, bytes: Buffer.byteLength(detail) + 500 };
}

/** Gives how many were taken before the first that was not, and why that was not. */
async function putEvents(
  { events, bus }: Announcing,
  entries: readonly EventEntry[],
): Promise<{ readonly taken: number; readonly failure?: Error }> {
  const { FailedEntryCount = 0, Entries = [] } = await events.send(
    new PutEventsCommand({
      Entries: entries.map(({ detail }): PutEventsRequestEntry => ({
        EventBusName: bus,
        Source: 'gongkai',
        DetailType: 'Publication',
        Detail: detail,
      })),
    }),
  );
  if (FailedEntryCount === 0) return { taken: entries.length };
  const taken = Entries.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
  const { ErrorCode = 'it does not say why', ErrorMessage = '' } = Entries[taken] ?? {};
  const failure = new Error(`EventBridge did not take ${FailedEntryCount} events: ${ErrorCode} ${ErrorMessage}`.trim());
  return { taken: Math.max(0, taken), failure };
}
