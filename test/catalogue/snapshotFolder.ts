/** Snapshots in a folder, as S3 would give them, for tests of what a catalogue makes of them. */
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { SnapshotSource } from '../../src/catalogue/sqlite/fetchFile.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { newCatalogueFile } from '../support/catalogue.ts';

/** A snapshot, and how often it was fetched; there is none until something is put in its place. */
export class SnapshotFile implements SnapshotSource {
  readonly path = newCatalogueFile();
  fetched = 0;

  /** Of what a log has up to a number. */
  static async of(session: WriteSession, number: number): Promise<SnapshotFile> {
    const snapshot = new SnapshotFile();
    const catalogue = new SqliteCatalogue(session, { path: newCatalogueFile() });
    await catalogue.copyTo(snapshot.path, number);
    await catalogue.close();
    return snapshot;
  }

  async fetch(path: string): Promise<boolean> {
    this.fetched += 1;
    if (existsSync(path)) throw new Error('There is a file already');
    if (!existsSync(this.path)) return false;
    copyFileSync(this.path, path);
    return true;
  }

  /** Changes what is in it by SQL. */
  execute(sql: string): void {
    const database = new DatabaseSync(this.path);
    database.exec(sql);
    database.close();
  }

  /** The page that a table or an index begins with, from 1. */
  rootOf(name: string): number {
    const database = new DatabaseSync(this.path, { readOnly: true });
    const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(name);
    database.close();
    return Number(row?.['rootpage']);
  }

  /** Puts something else in its place. */
  overwrite(bytes: Uint8Array): void {
    writeFileSync(this.path, bytes);
  }
}

/** A catalogue that has no file yet; `told` has why a snapshot was of no use. */
export function readerOf(session: WriteSession, snapshots: SnapshotSource, path = newCatalogueFile()) {
  const told: unknown[] = [];
  const onUselessSnapshot = (reason: unknown) => void told.push(reason);
  return { catalogue: new SqliteCatalogue(session, { path, snapshots, onUselessSnapshot }), told, path };
}
