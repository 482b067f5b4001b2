/** Where a snapshot of the catalogue lies in its bucket. */

/** One for each format: a release that reads another one leaves those of the running release alone. */
export const keyOf = (tablePrefix: string, format: number): string =>
  `catalogue/${tablePrefix}/format-${format}.sqlite.zst`;

/** What the object's metadata says of the publication that the snapshot stands at. */
export const STAND = { number: 'number', token: 'token' } as const;
