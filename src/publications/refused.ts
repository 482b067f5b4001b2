/** A publication that cannot be made: the record at fault, where there is one, and why. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly record: string | undefined;

  constructor(record: string | undefined, why: string) {
    super(record === undefined ? `Nothing was published: ${why}` : `Nothing was published: ${record}: ${why}`);
    this.record = record;
  }
}
