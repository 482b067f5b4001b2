/**
 * When a removed row's tombstone may go, in epoch seconds: a day from now, far longer than any process lives that could still
 * write the row.
 */
export const tombstoneExpiry = (): number => Math.floor(Date.now() / 1000) + 24 * 60 * 60;
