/** The part of dynalite's database that `batchInserts` uses. */
declare module 'dynalite/db/index.js' {
  export interface StoredTable {
    readonly TableName: string;
  }

  /** An item in DynamoDB's JSON. */
  export type StoredItem = Record<string, Record<string, unknown>>;

  interface ItemDb {
    /** All keys at once; `release` wraps what is called in the end. */
    lock(keys: readonly string[], locked: (release: (done: () => void) => () => void) => void): void;
    batch(
      puts: readonly { readonly type: 'put'; readonly key: string; readonly value: StoredItem }[],
      done: (error?: Error | null) => void,
    ): void;
  }

  export interface EngineStore {
    readonly options: { readonly maxItemSize: number };
    /** LevelDB, or its like in memory. */
    readonly db: { getMany(keys: readonly string[]): Promise<readonly (StoredItem | undefined)[]> };
    getTable(name: string, done: (error: Error | null, table: StoredTable) => void): void;
    getItemDb(name: string): ItemDb;
  }

  const db: {
    create: (options?: object) => EngineStore;
    createKey(item: StoredItem, table: StoredTable): string;
    validateItem(item: StoredItem, table: StoredTable): Error | null | undefined;
    itemSize(item: StoredItem): number;
  };
  export default db;
}
