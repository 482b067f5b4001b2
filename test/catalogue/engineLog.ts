/** A log that a catalogue follows, written straight into the store: what is derived for the lists is not needed here. */
import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { type CatalogueEntry, catalogueEntryOf } from '../../src/catalogue/entry.ts';
import { type Change, encodeChanges, type LoggedChange } from '../../src/publications/log/change.ts';
import { LOG } from '../../src/store/tables.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

/** A record as the catalogue must know it, with the publication that put it there. */
export interface Row {
  readonly entry: CatalogueEntry;
  readonly n: number;
}

export class TestLog {
  readonly session: WriteSession;
  /** By number: what is public then. Number 0: nothing. */
  states: (readonly Row[])[] = [[]];

  constructor(session: WriteSession) {
    this.session = session;
  }

  get number(): number {
    return this.states.length - 1;
  }

  /** Commits publications, one after the other. */
  async commit(...batches: readonly (readonly Change[])[]): Promise<void> {
    for (const changes of batches) {
      const number = this.states.length;
      const publishedAt = '2026-01-01T00:00:00.000Z';
      const committed = { revision: 1, firstPublishedAt: publishedAt, title: '' };
      const logged = changes.map((change): LoggedChange => ({ ...committed, ...change }));
      const item = { log: 'log', number, publishedAt, note: 'a batch', token: randomUUID() } as const;
      if (!(await this.session.writer.putPublication({ ...item, changes: encodeChanges(logged) }))) {
        throw new Error(`The log has a publication ${number} already`);
      }
      this.states.push(after(this.states.at(-1) ?? [], changes, number));
    }
  }

  /** Sets the log back to its beginning. */
  async empty(): Promise<void> {
    const TableName = this.session.tables.publications.getName();
    for (let number = 1; number <= this.number; number += 1) {
      await this.session.tables.client.send(new DeleteCommand({ TableName, Key: { log: LOG, number } }));
    }
    this.states = [[]];
  }
}

function after(before: readonly Row[], changes: readonly Change[], n: number): Row[] {
  const rows = new Map(before.map((row) => [row.entry.id, row]));
  for (const change of changes) {
    if (change.operation === 'PUBLISH') rows.set(change.id, { entry: catalogueEntryOf(change.id, change), n });
    else rows.delete(change.id);
  }
  return [...rows.values()];
}
