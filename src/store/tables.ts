/**
 * The three tables and the shapes of their items. Every derived item has `n`, the number of the publication that wrote it;
 * writes/storeWriter.ts explains what it guards.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import { Table } from 'dynamodb-toolbox/table';

/** Position of a list's head among its rows: before every row, because positions start with a letter or a digit. */
export const HEAD_POSITION = '#head';
/** Partition, in the table of lists, of the invalidations: the names that each publication touched. */
export const TOUCHED_LIST = 'Touched';
/** The one partition of the log. */
export const LOG = 'log';
/** Partition, in the table of the log, of the item with the number up to which publications were announced. */
const ANNOUNCED = 'announced';
/** Number, in the log's partition, of the item with the applied number; publications start at 1. */
export const APPLIED_NUMBER = 0;
export const APPLIED_KEY = { log: LOG, number: APPLIED_NUMBER } as const;
export const ANNOUNCED_KEY = { log: ANNOUNCED, number: 0 } as const;

/** The number of a publication, from 1: 1, 2, 3, … without a gap. Stored as `n` on derived items; 0 means none. */
export type PublicationNumber = number;

/** A row of a list, without the number of its publication. */
export interface ListRow {
  readonly list: string;
  readonly position: string;
  readonly edge?: Readonly<Record<string, string>>;
}

/** Names of records and lists in caches and in invalidations. */
export const recordName = (id: string): string => `r ${id}`;
export const listName = (list: string): string => `l ${list}`;

export function createTables(client: DynamoDBDocumentClient, prefix: string) {
  // No attribute with the entity's name: the items of a table are distinguished by their keys.
  const plain = { entityAttribute: false, timestamps: false } as const;

  const publications = new Table({
    documentClient: client,
    name: `${prefix}-publications`,
    partitionKey: { name: 'log', type: 'string' },
    sortKey: { name: 'number', type: 'number' },
  });
  const records = new Table({
    documentClient: client,
    name: `${prefix}-records`,
    partitionKey: { name: 'id', type: 'string' },
  });
  const lists = new Table({
    documentClient: client,
    name: `${prefix}-lists`,
    partitionKey: { name: 'list', type: 'string' },
    sortKey: { name: 'position', type: 'string' },
  });

  return {
    client,
    publications,
    records,
    lists,

    /** One publication: the truth. */
    publication: new Entity({
      name: 'publication',
      table: publications,
      ...plain,
      schema: item({
        log: string().key().default(LOG),
        number: number().key(),
        publishedAt: string(),
        /** Absent where the publisher gave none. */
        note: string().optional(),
        batch: string().optional(),
        origin: map({
          /** Who published it: a name, or a principal of AWS. */
          publisher: string().optional(),
          /** The instant from which its content is, if that is earlier: when the imported object was written. */
          asOf: string().optional(),
          /** SHA-256 of the imported object. */
          hash: string().optional(),
        }).optional(),
        /** By which its writer recognizes the item as its own when the response to the write was lost. */
        token: string(),
        /** The changes: JSON, brotli. */
        changes: binary(),
      }),
    }),

    /**
     * The number up to which the log is applied, and since when (epoch milliseconds). No number: nothing is applied, or
     * everything is being derived at once.
     */
    applied: new Entity({
      name: 'applied',
      table: publications,
      ...plain,
      schema: item({
        log: string().key().default(LOG),
        number: number().key(),
        applied: number().optional(),
        since: number(),
        deriving: boolean().optional(),
      }),
    }),

    /** The number up to which publications were announced. */
    announced: new Entity({
      name: 'announced',
      table: publications,
      ...plain,
      schema: item({
        log: string().key().default(ANNOUNCED),
        number: number().key().default(0),
        announced: number(),
      }),
    }),

    /** A record's current revision, or its tombstone, which has no `content`. */
    record: new Entity({
      name: 'record',
      table: records,
      ...plain,
      schema: item({
        id: string().key(),
        n: number(),
        revision: number(),
        firstPublishedAt: string(),
        updatedAt: string(),
        /** The instant from which its content is, if that is earlier than its publication. */
        asOf: string().optional(),
        title: string(),
        /** JSON of the content. */
        content: string().optional(),
        withdrawal: map({
          reason: string(),
          replacement: string().optional(),
          note: string().optional(),
        }).optional(),
        /** Up to this revision its content is no longer shown: that of its last withdrawal as WITHDRAWN, or of its erasure. */
        hiddenTo: number().optional(),
        /** Its rows now and before. Rows to remove are read from here, because the deriving code may have changed. */
        rows: list(map({ list: string(), position: string(), edge: record(string(), string()).optional() })),
        previousRows: list(map({ list: string(), position: string(), edge: record(string(), string()).optional() })),
      }),
    }),

    /** One entry of a list. */
    row: new Entity({
      name: 'row',
      table: lists,
      ...plain,
      schema: item({
        list: string().key(),
        position: string().key(),
        n: number(),
        edge: record(string(), string()).optional(),
        /** A removed row stays as a tombstone until `expires` (epoch seconds, the table's TTL). */
        gone: number().optional(),
        expires: number().optional(),
      }),
    }),

    /** The names that a publication touched, which caches then drop. Only caches a few publications behind read them. */
    touched: new Entity({
      name: 'touched',
      table: lists,
      ...plain,
      schema: item({
        list: string().key().default(TOUCHED_LIST),
        position: string().key(),
        n: number(),
        /** JSON of the names, brotli. */
        names: binary(),
        expires: number(),
      }),
    }),

    /** A list's count, first entries and months. */
    head: new Entity({
      name: 'head',
      table: lists,
      ...plain,
      schema: item({
        list: string().key(),
        position: string().key().default(HEAD_POSITION),
        n: number(),
        count: number(),
        /** JSON: the first entries in the list's own direction. */
        entries: string(),
        /** JSON: how many entries each month (`YYYY-MM`) has, for a list by date. */
        months: string().optional(),
      }),
    }),
  };
}

export type Tables = ReturnType<typeof createTables>;
