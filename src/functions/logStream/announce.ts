/**
 * Announces publications on an EventBridge bus, one event each, in the order of their numbers, so that portals know which
 * pages to render again. Each is announced at least once; consumers can recognize repeated events by their numbers.
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
  readonly note?: string | undefined;
  readonly batch?: string | undefined;
  /** Number of records that it changed. */
  readonly changed: number;
  /** The changed records; absent if they do not fit into an event (the changes feed has them). */
  readonly changes?: readonly { readonly operation: 'PUBLISH' | 'WITHDRAW'; readonly id: string }[];
}

const MAX_EVENTS_PER_BATCH = 10;
/** Of all entries of a request: 256 KB, less the overhead. */
const MAX_EVENT_BATCH_BYTES = 250_000;

/** Announces the publications up to `applied` that were not announced yet; returns their number. */
export async function announce(announcing: Announcing, applied: number): Promise<number> {
  const { session } = announcing;
  let announced = 0;
  let pending: EventEntry[] = [];
  const send = async (): Promise<void> => {
    const { accepted, failure } = await putEvents(announcing, pending);
    const last = pending[accepted - 1];
    // Events after the first rejected one are sent again, so consumers receive all events in order.
    if (last) await session.writer.putAnnounced(last.number);
    if (failure) throw failure;
    announced += pending.length;
    pending = [];
  };
  for await (const publication of readLog(session, (await session.announced()) + 1, applied)) {
    const entry = eventEntryOf(publication);
    const bytes = [...pending, entry].reduce((sum, event) => sum + event.bytes, 0);
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
    ...(note !== undefined && { note }),
    ...(batch !== undefined && { batch }),
    changed: changes.length,
  };
  const long: Announcement = { ...short, changes: changes.map(({ operation, id }) => ({ operation, id })) };
  const detail = [long, short]
    .map((announcement) => JSON.stringify(announcement))
    .find((json) => Buffer.byteLength(json) < MAX_EVENT_BATCH_BYTES);
  if (detail === undefined) throw new Error(`Publication ${number} is too large to be announced`);
  return { number, detail, bytes: Buffer.byteLength(detail) + 500 };
}

/** Returns the number of events accepted before the first rejected one, and the reason for the rejection. */
async function putEvents(
  { events, bus }: Announcing,
  entries: readonly EventEntry[],
): Promise<{ readonly accepted: number; readonly failure?: Error }> {
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
  if (FailedEntryCount === 0) return { accepted: entries.length };
  const accepted = Entries.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
  const { ErrorCode = 'no reason given', ErrorMessage = '' } = Entries[accepted] ?? {};
  const failure = new Error(`EventBridge rejected ${FailedEntryCount} events: ${ErrorCode} ${ErrorMessage}`.trim());
  return { accepted: Math.max(0, accepted), failure };
}
