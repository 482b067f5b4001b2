/**
 * Publishing into a store in which nothing is applied yet: publications are committed one after the other and everything is
 * derived from the log at once, which is many times as fast as applying each. One that was broken off is begun again: what
 * the log has is not published twice.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { WriteSession } from '../../store/writeSession.ts';
import { catchUp } from '../projection/apply.ts';
import { encodeChanges, type LoggedChange, type PutChange } from '../log/change.ts';
import { deriveAll, type OnProgress } from '../projection/deriveAll.ts';
import { readLog } from '../log/logReader.ts';
import { type Batch, checkBatch, checkStored, type Published } from './publish.ts';
import { PublicationConflict, PublicationRefused } from '../log/errors.ts';

/** What the log says of a record last. */
interface KnownRecord {
  readonly revision: number;
  readonly firstPublishedAt: string;
  /** Of its content; undefined once it is withdrawn. */
  readonly digest: string | undefined;
}

export class BulkPublisher {
  readonly #session: WriteSession;
  readonly #known = new Map<string, KnownRecord>();
  #number = 0;

  private constructor(session: WriteSession) {
    this.#session = session;
  }

  /**
   * Only while nobody else publishes.
   *
   * @throws PublicationRefused where something has been applied already.
   */
  static async begin(session: WriteSession): Promise<BulkPublisher> {
    if ((await session.reader().applied()) > 0) {
      throw new PublicationRefused(undefined, 'something is published already, and only an empty store can be filled');
    }
    const filling = new BulkPublisher(session);
    for await (const { number, changes } of readLog(session, 1, Number.MAX_SAFE_INTEGER)) {
      filling.#number = number;
      changes.forEach((change) => {
        filling.#remember(change);
      });
    }
    return filling;
  }

  /**
   * Commits what is new or changed; undefined where nothing is.
   *
   * @throws PublicationRefused, PublicationConflict as `publish` does.
   * @throws Error when another publisher takes the number.
   */
  async commit(
    batch: Omit<Batch, 'changes'> & { readonly changes: readonly PutChange[] },
  ): Promise<Published | undefined> {
    checkBatch(batch);
    const publishedAt = new Date().toISOString();
    const changes = batch.changes.flatMap((put) => this.#revise(put, publishedAt) ?? []);
    if (changes.length === 0) return undefined;
    const number = this.#number + 1;
    const { note, batch: name } = batch;
    const item = { log: 'log', number, publishedAt, note, token: randomUUID(), changes: encodeChanges(changes) };
    if (!(await this.#session.writer.putPublication({ ...item, ...(name && { batch: name }) }))) {
      throw new Error(`Publication ${number} is somebody else's: run the import again when nobody else publishes`);
    }
    this.#number = number;
    changes.forEach((change) => {
      this.#remember(change);
    });
    return { number, publishedAt };
  }

  /** Derives everything; readers then see it. Returns the number reached. */
  async finish(onProgress?: OnProgress): Promise<number> {
    // Where somebody has begun to apply the log meanwhile, it is gone on with in that way.
    if ((await this.#session.reader().applied()) > 0) return catchUp(this.#session);
    return deriveAll(this.#session, onProgress);
  }

  #revise({ ifRevision, ...put }: PutChange, publishedAt: string): LoggedChange | undefined {
    const known = this.#known.get(put.id);
    if (known?.digest === digestOf(put.content)) return undefined;
    const revision = known?.revision ?? 0;
    if (ifRevision !== undefined && ifRevision !== revision) {
      throw new PublicationConflict(put.id, ifRevision, revision);
    }
    const revised: LoggedChange = {
      ...put,
      ...(known && { reason: put.reason ?? 'UPDATED' }),
      revision: revision + 1,
      firstPublishedAt: known?.firstPublishedAt ?? publishedAt,
    };
    checkStored(revised, undefined, publishedAt);
    return revised;
  }

  #remember(change: LoggedChange): void {
    const { id, revision, firstPublishedAt } = change;
    const digest = change.operation === 'PUT' ? digestOf(change.content) : undefined;
    this.#known.set(id, { revision, firstPublishedAt, digest });
  }
}

const digestOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
