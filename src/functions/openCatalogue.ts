/** Opens a process's catalogue when it is first needed, because most requests do not use it. */
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { OpenSearchCatalogue } from '../catalogue/opensearch/openSearchCatalogue.ts';
import type { SqliteCatalogue, SqliteCatalogueOptions } from '../catalogue/sqlite/sqliteCatalogue.ts';
import type { SnapshotSource } from '../catalogue/sqlite/fetchFile.ts';
import type { Logger } from '../observability/logger.ts';
import { credentialsIn } from '../store/client.ts';
import type { Session } from '../store/session.ts';
import type { Config } from './config.ts';

export interface CatalogueParts {
  readonly session: Session;
  readonly config: Config;
  readonly log: Logger;
  /** Milliseconds to wait while it is built, if others than a reader's. */
  readonly patience?: number;
  /** Threads that answer beside this one, where many requests come at once, one that prepares what a new file gets, and one that purges; without, this one does all. */
  readonly threads?: number;
}

/** A catalogue that this process can bring up to the log before somebody asks. */
export interface FollowingCatalogue extends Catalogue {
  /** However long it takes. */
  follow(number: number, onProgress?: (reached: number, wanted: number) => void): Promise<unknown>;
}

/** Of the engine that the configuration names, with a memory of its answers. */
export function openCatalogue(parts: CatalogueParts): () => Promise<FollowingCatalogue> {
  const { config } = parts;
  const openEngine =
    config.catalogue === 'sqlite'
      ? openSqliteCatalogue(parts)
      : // On AWS one function writes the index (indexer), and no other may.
        openSearchCatalogue({ ...parts, follows: !config.onAws && config.functionName === undefined });
  let opened: Promise<FollowingCatalogue> | undefined;
  const open = async (): Promise<FollowingCatalogue> => {
    const [engine, { RememberedCatalogue }] = await Promise.all([openEngine(), import('../catalogue/remembered.ts')]);
    const remembered = new RememberedCatalogue(engine);
    return {
      open: (...asked) => remembered.open(...asked),
      close: () => remembered.close(),
      follow: (...wanted) => engine.follow(...wanted),
    };
  };
  return () => (opened ??= open());
}

export function openSqliteCatalogue({
  session,
  config,
  log,
  patience,
  threads = 0,
}: CatalogueParts): () => Promise<SqliteCatalogue> {
  const path = join(config.dataDir, 'catalogue', `${config.tablePrefix}.sqlite`);
  let opened: Promise<SqliteCatalogue> | undefined;
  const open = async (): Promise<SqliteCatalogue> => {
    const [{ SqliteCatalogue }, inThreads, snapshots] = await Promise.all([
      import('../catalogue/sqlite/sqliteCatalogue.ts'),
      workIn(threads),
      snapshotsOf(config),
    ]);
    return new SqliteCatalogue(session, {
      path,
      ...inThreads,
      snapshots,
      ...(patience !== undefined && { maxBuildWait: patience }),
      onUselessSnapshot: (error) => {
        log.warn('The catalogue is built from the log, because its snapshot cannot be used', { error });
      },
    });
  };
  return () => (opened ??= open());
}

async function workIn(threads: number): Promise<Pick<SqliteCatalogueOptions, 'readers' | 'preparer' | 'purgeFile'>> {
  if (threads === 0) return {};
  const [{ ReadThreads }, { prepareInThread }, { purgeInThread }] = await Promise.all([
    import('../catalogue/sqlite/threads/readThreads.ts'),
    import('../catalogue/sqlite/threads/prepareInThread.ts'),
    import('../catalogue/sqlite/threads/purgeInThread.ts'),
  ]);
  return { readers: new ReadThreads(threads), preparer: prepareInThread, purgeFile: purgeInThread };
}

export interface OpenSearchParts extends Pick<CatalogueParts, 'session' | 'config' | 'patience'> {
  /** Whether this process brings the index up to the log. */
  readonly follows: boolean;
}

/** @throws Error if no OpenSearch is configured. */
export function openSearchCatalogue({
  session,
  config,
  patience,
  follows,
}: OpenSearchParts): () => Promise<OpenSearchCatalogue> {
  const { openSearchUrl: url, tablePrefix, s3 } = config;
  if (url === undefined) throw new Error('OPENSEARCH_URL is not set');
  let opened: Promise<OpenSearchCatalogue> | undefined;
  const open = async (): Promise<OpenSearchCatalogue> => {
    const [{ OpenSearchCatalogue }, { openSearchClient }, { indexBase }] = await Promise.all([
      import('../catalogue/opensearch/openSearchCatalogue.ts'),
      import('../catalogue/opensearch/client.ts'),
      import('../catalogue/opensearch/state.ts'),
    ]);
    return new OpenSearchCatalogue(session, {
      client: openSearchClient({ url, signing: signingFor(url, s3.AWS_REGION) }),
      base: indexBase(tablePrefix),
      follows,
      ...(patience !== undefined && { maxWait: patience }),
    });
  };
  return () => (opened ??= open());
}

/** A domain of AWS is asked with the credentials that the tables are read with. */
function signingFor(url: string, region: string | undefined) {
  if (region === undefined || !new URL(url).hostname.endsWith('.amazonaws.com')) return undefined;
  return { region, credentials: credentialsIn(region) };
}

async function snapshotsOf({ snapshotBucket, tablePrefix, s3 }: Config): Promise<SnapshotSource | undefined> {
  if (snapshotBucket === undefined) return undefined;
  const { snapshotsIn } = await import('./snapshots/fetchSnapshot.ts');
  return snapshotsIn(snapshotBucket, tablePrefix, s3);
}
