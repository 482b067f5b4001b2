/** What may have happened to the catalogue's file while nobody had it open. */
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { execute, overwrite, sizeOf } from './engineFiles.ts';

const GARBAGE = Buffer.from('这不是目录'.repeat(100));
/** Bytes of a page of SQLite. */
export const PAGE = 4096;

/** What is kept otherwise, in another format. */
const OTHERWISE = "UPDATE record SET day = '2000-01-01'";

export const HARM: { what: string; harm: (path: string) => unknown }[] = [
  {
    what: 'removed',
    harm: (path) => {
      rmSync(path);
    },
  },
  {
    what: 'emptied',
    harm: (path) => {
      truncateSync(path, 0);
    },
  },
  {
    what: 'cut to half a page',
    harm: (path) => {
      truncateSync(path, PAGE / 2);
    },
  },
  {
    what: 'cut to its first page',
    harm: (path) => {
      truncateSync(path, PAGE);
    },
  },
  {
    what: 'cut by one byte',
    harm: (path) => {
      truncateSync(path, sizeOf(path) - 1);
    },
  },
  {
    what: 'overwritten at its beginning',
    harm: (path) => {
      overwrite(path, 0, GARBAGE);
    },
  },
  {
    what: 'overwritten after its header',
    harm: (path) => {
      overwrite(path, 100, GARBAGE);
    },
  },
  {
    what: 'overwritten with other text',
    harm: (path) => {
      writeFileSync(path, GARBAGE);
    },
  },
  {
    what: 'of an older format',
    harm: (path) => {
      execute(path, `PRAGMA user_version = 0; ${OTHERWISE}`);
    },
  },
  {
    what: 'of a newer format',
    harm: (path) => {
      execute(path, `PRAGMA user_version = 9999; ${OTHERWISE}`);
    },
  },
  {
    what: 'of another application',
    harm: (path) => {
      execute(path, `PRAGMA application_id = 7; ${OTHERWISE}`);
    },
  },
  {
    what: 'another database',
    harm(path) {
      rmSync(path);
      execute(path, 'CREATE TABLE record (name TEXT); INSERT INTO record VALUES (1)');
    },
  },
  {
    what: 'robbed of a table',
    harm: (path) => {
      execute(path, 'DROP TABLE dated');
    },
  },
  {
    what: 'robbed of another table',
    harm: (path) => {
      execute(path, 'DROP TABLE grams');
    },
  },
  {
    what: 'robbed of where it stands',
    harm: (path) => {
      execute(path, 'DELETE FROM checkpoint');
    },
  },
  {
    what: 'given the log of another database',
    harm: (path) => {
      writeFileSync(`${path}-wal`, GARBAGE);
    },
  },
  {
    what: 'given an index of another log',
    harm: (path) => {
      writeFileSync(`${path}-shm`, GARBAGE);
    },
  },
  {
    what: 'removed but for its log',
    harm(path) {
      writeFileSync(`${path}-wal`, GARBAGE);
      rmSync(path);
    },
  },
];
