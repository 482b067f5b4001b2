/** Thrown for an invalid argument of a client: names the argument and the rule. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  /** Path of the argument, e.g. `filter.publishedOn.from`. */
  readonly argument: string;

  constructor(argument: string, rule: string) {
    super(`Argument "${argument}" ${rule}`);
    this.argument = argument;
  }
}
