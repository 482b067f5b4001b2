/**
 * Writes documents in bulk. Each version of a record is a document of its own, `id@publication`, and all writes may be
 * repeated, come late or come twice: the earliest end of a version wins, and nothing brings an ended version back.
 */
import type { Client } from '@opensearch-project/opensearch';
import type { DocumentSource } from './document.ts';

/** Bytes and documents of one request. */
const MAX_BYTES = 6_000_000;
const MAX_OPERATIONS = 1_000;
/** Requests under way at a time: one is made while the engine works on another. */
const MAX_REQUESTS = 2;
/** Milliseconds for a request. */
const TIMEOUT = 60_000;
const MAX_RETRIES = 5;

/** Versions of documents: a version without an end has the lowest, and an earlier end a higher one than a later. */
const WITHOUT_END = 1;
const END = 2 ** 52;
const REMOVED = 2 ** 53 - 1;

const documentId = (id: string, n: number): string => `${id}@${n}`;

interface BulkItem {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason: string };
}

export class BulkWriter {
  readonly #client: Client;
  readonly #index: string;
  #lines: string[] = [];
  #operations = 0;
  #bytes = 0;
  #sent: Promise<void>[] = [];

  constructor(client: Client, index: string) {
    this.#client = client;
    this.#index = index;
  }

  /** A version of a record, as public or as ended; the promise waits while much is under way. */
  async put(document: DocumentSource & { readonly until?: number }): Promise<void> {
    const version = document.until === undefined ? WITHOUT_END : END - document.until;
    await this.#add('index', documentId(document.id, document.n), version, JSON.stringify(document));
  }

  async remove(id: string, n: number): Promise<void> {
    await this.#add('delete', documentId(id, n), REMOVED);
  }

  /** Waits until everything is written. */
  async flush(): Promise<void> {
    this.#send();
    const sent = this.#sent;
    this.#sent = [];
    await Promise.all(sent);
  }

  async #add(operation: 'index' | 'delete', _id: string, version: number, document?: string): Promise<void> {
    this.#lines.push(JSON.stringify({ [operation]: { _id, version, version_type: 'external_gte' } }));
    if (document !== undefined) this.#lines.push(document);
    this.#operations += 1;
    this.#bytes += document?.length ?? 0;
    if (this.#bytes < MAX_BYTES / 3 && this.#operations < MAX_OPERATIONS) return;
    this.#send();
    if (this.#sent.length >= MAX_REQUESTS) await this.#sent.shift();
  }

  #send(): void {
    if (this.#operations === 0) return;
    const body = `${this.#lines.join('\n')}\n`;
    [this.#lines, this.#operations, this.#bytes] = [[], 0, 0];
    const sent = this.#request(body);
    // Somebody waits for it later.
    sent.catch(() => undefined);
    this.#sent.push(sent);
  }

  async #request(body: string): Promise<void> {
    const options = { requestTimeout: TIMEOUT, maxRetries: MAX_RETRIES };
    const { body: answer } = await this.#client.bulk({ index: this.#index, body: body as never }, options);
    if (!answer.errors) return;
    for (const item of answer.items) {
      const { status, error } = Object.values(item)[0] as BulkItem;
      // Somebody else has written it, or a later state of it. What is to be removed may be gone.
      if (error !== undefined && status !== 409 && status !== 404)
        throw new Error(`The index refused a document: ${error.type}, ${error.reason}`);
    }
  }
}
