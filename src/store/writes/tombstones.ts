/**
 * When a tombstone expires, in epoch seconds: a day from now, much longer than the life of any process that could still
 * write the row.
 */
export const tombstoneExpiry = (): number => Math.floor(Date.now() / 1000) + 24 * 60 * 60;
