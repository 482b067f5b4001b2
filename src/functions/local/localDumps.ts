/** The dumps of a local server: made when they are first asked for at a number, in a folder beside the store. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathOf } from '../../exports/dumps/dumpFile.ts';
import { type Dumps, type DumpSources, makeDumps } from '../../exports/dumps/makeDumps.ts';
import { PublishedMeanwhile } from '../../exports/dumps/publishedMeanwhile.ts';
import type { Logger } from '../../observability/logger.ts';
import { isOfLog } from '../../publications/log/logReader.ts';
import { problemResponse } from '../../server/data/problem.ts';
import { FAULT, UNAVAILABLE } from '../../server/errors.ts';
import type { HttpHandler } from '../../server/http/events.ts';
import type { HttpResponse } from '../../server/http/response.ts';
import { isUnavailable } from '../../store/errors.ts';
import { DUMPS_CACHE_CONTROL } from '../dumps/dumpSources.ts';
import { createFileHandler, type ServedFile } from './fileHandler.ts';

export interface LocalDumpsParts {
  /** Opened when they are first made. */
  readonly sources: () => DumpSources;
  /** For nothing else: its content is removed. */
  readonly folder: string;
  readonly log: Logger;
  /** Milliseconds that a request waits for them. */
  readonly patience?: number;
}

/** The paths that are served from them. */
export const isDumpPath = (path: string): boolean =>
  path === '/sitemap.xml' || path.startsWith('/sitemaps/') || path.startsWith('/dumps/');

export class LocalDumps {
  readonly handler: HttpHandler;
  readonly #openSources: () => DumpSources;
  readonly #root: string;
  readonly #log: Logger;
  readonly #patience: number;
  #sources: DumpSources | undefined;
  #made: MadeDumps | undefined;
  #making: Promise<void> | undefined;

  constructor({ sources, folder, log, patience = 5_000 }: LocalDumpsParts) {
    this.#openSources = sources;
    this.#root = folder;
    this.#log = log;
    this.#patience = patience;
    this.handler = createFileHandler((path, requestId) => this.#find(path, requestId), DUMPS_CACHE_CONTROL);
  }

  /** Waits for a run to end, and removes the files. */
  async close(): Promise<void> {
    await this.#making?.catch(() => undefined);
    if (this.#made) await rm(this.#root, { recursive: true, force: true });
  }

  async #find(path: string, requestId: string): Promise<ServedFile | HttpResponse> {
    const current = await this.#current().catch((error: unknown) => this.#refusal(error, requestId));
    if ('status' in current) return current;
    const found = current.files.find(({ name }) => `/${pathOf(name)}` === path);
    if (found) return { ...found, path: join(current.folder, found.name) };
    const paths = current.files.map(({ name }) => `/${pathOf(name)}`).join(', ');
    return problemResponse(
      { status: 404, code: 'NOT_FOUND', detail: `There is no file at this path; there is ${paths}` },
      requestId,
    );
  }

  /** The dumps at the number that is public now. */
  async #current(): Promise<MadeDumps> {
    this.#sources ??= this.#openSources();
    const { session } = this.#sources;
    const applied = await session.reader().applied();
    const made = this.#made;
    if (made?.number === applied && (applied === 0 || (await isOfLog(session, applied, made.token)))) return made;
    this.#making ??= this.#make(this.#sources).finally(() => (this.#making = undefined));
    await inTime(this.#making, this.#patience);
    if (!this.#made) throw new BeingMade();
    return this.#made;
  }

  async #make(sources: DumpSources): Promise<void> {
    const former = this.#made?.folder;
    // A server that was killed left its own.
    if (former === undefined) await rm(this.#root, { recursive: true, force: true });
    await mkdir(this.#root, { recursive: true });
    const folder = await mkdtemp(join(this.#root, 'made-'));
    try {
      this.#made = { ...(await makeDumps(sources, folder)), folder };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    // An open file can still be read to its end.
    if (former !== undefined) await rm(former, { recursive: true, force: true });
  }

  #refusal(error: unknown, requestId: string): HttpResponse {
    const isAwaited = error instanceof BeingMade || error instanceof PublishedMeanwhile;
    if (!isAwaited && !isUnavailable(error)) {
      this.#log.error('fault', { requestId, error });
      return problemResponse({ status: 500, code: 'INTERNAL_SERVER_ERROR', detail: FAULT }, requestId);
    }
    this.#log.warn('unavailable', { requestId, error });
    const detail = isAwaited ? new BeingMade().message : UNAVAILABLE;
    const headers = { 'retry-after': '5' };
    return problemResponse({ status: 503, code: 'SERVICE_UNAVAILABLE', detail, headers }, requestId);
  }
}

interface MadeDumps extends Dumps {
  readonly folder: string;
}

class BeingMade extends Error {
  override readonly name = 'BeingMade';
  override readonly message = 'The files are being made for the newest publication; try again';
}

/** @throws BeingMade when it takes longer; the work goes on. */
async function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  // It may fail after nobody waits any more; the next request begins anew.
  work.catch(() => undefined);
  const over = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: over.signal }).then(
    () => {
      throw new BeingMade();
    },
    () => undefined,
  );
  try {
    await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
