/** Opens a process's catalogue when it is first needed, because most requests do not use it. */
import { join } from 'node:path';
import type { SqliteCatalogue } from '../catalogue/sqlite/sqliteCatalogue.ts';
import type { SnapshotSource } from '../catalogue/sqlite/fetchFile.ts';
import type { Logger } from '../observability/logger.ts';
import type { Session } from '../store/session.ts';
import type { Config } from './config.ts';

export interface CatalogueParts {
  readonly session: Session;
  readonly config: Config;
  readonly log: Logger;
  /** Milliseconds; see SqliteCatalogueOptions. */
  readonly patience?: number;
}

export function openCatalogue({ session, config, log, patience }: CatalogueParts): () => Promise<SqliteCatalogue> {
  const path = join(config.dataDir, 'catalogue', `${config.tablePrefix}.sqlite`);
  let opened: Promise<SqliteCatalogue> | undefined;
  const open = async (): Promise<SqliteCatalogue> => {
    const [{ SqliteCatalogue }, snapshots] = await Promise.all([
      import('../catalogue/sqlite/sqliteCatalogue.ts'),
      snapshotsOf(config),
    ]);
    return new SqliteCatalogue(session, {
      path,
      snapshots,
      ...(patience !== undefined && { maxBuildWait: patience }),
      onUselessSnapshot: (error) => {
        log.warn('The catalogue is built from the log, because its snapshot cannot be used', { error });
      },
    });
  };
  return () => (opened ??= open());
}

async function snapshotsOf({ snapshotBucket, tablePrefix, s3 }: Config): Promise<SnapshotSource | undefined> {
  if (snapshotBucket === undefined) return undefined;
  const { snapshotsIn } = await import('./snapshots/fetchSnapshot.ts');
  return snapshotsIn(snapshotBucket, tablePrefix, s3);
}
