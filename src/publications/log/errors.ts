/** A publication that cannot be made: the record that causes it, if there is one, and the reason. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly record: string | undefined;

  constructor(record: string | undefined, reason: string) {
    super(record === undefined ? `Nothing was published: ${reason}` : `Nothing was published: ${record}: ${reason}`);
    this.record = record;
  }
}

/** The record is not at the revision that the publisher expected: another publication has changed it. */
export class PublicationConflict extends PublicationRefused {
  readonly expected: number;
  readonly actual: number;

  /** @param place the file and line that the change comes from. */
  constructor(record: string, expected: number, actual: number, place?: string) {
    const state = actual === 0 ? 'was never published' : `is at revision ${actual}`;
    super(
      record,
      `it ${state}, not at ${expected}${place === undefined ? '' : ` as ${place} says`}: somebody else has changed it. See ` +
        '`gongkai history`, put the change into what `gongkai show` gives now, and publish again',
    );
    this.expected = expected;
    this.actual = actual;
  }
}

/** The log cannot be followed: nothing can be derived from this publication on. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
  readonly number: number;
  /** What is wrong with its changes; undefined: the publication is missing, although later ones exist. */
  readonly problem: string | undefined;

  constructor(number: number, problem?: string) {
    super(`The log is damaged: publication ${number} ${problem === undefined ? 'is missing' : `has ${problem}`}`);
    this.number = number;
    this.problem = problem;
  }
}
