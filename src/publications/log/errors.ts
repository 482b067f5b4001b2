/** A publication that cannot be made: the record at fault, where there is one, and why. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly record: string | undefined;

  constructor(record: string | undefined, why: string) {
    super(record === undefined ? `Nothing was published: ${why}` : `Nothing was published: ${record}: ${why}`);
    this.record = record;
  }
}

/** The record is not at the revision that the publisher built on: somebody else has changed it. */
export class PublicationConflict extends PublicationRefused {
  readonly expected: number;
  readonly actual: number;

  constructor(record: string, expected: number, actual: number) {
    const stands = actual === 0 ? 'was never published' : `stands at revision ${actual}`;
    super(record, `it ${stands}, not at ${expected}: look at its history and decide again`);
    this.expected = expected;
    this.actual = actual;
  }
}
