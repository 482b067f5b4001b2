/** Thrown for an invalid argument of a client: names the argument and the rule. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  /** Path of the argument, e.g. `filter.publishedOn.from`. */
  readonly argument: string;
  /** What would be right, as the end of a sentence that begins with the argument. */
  readonly rule: string;

  constructor(argument: string, rule: string) {
    super(`Argument "${argument}" ${rule}`);
    this.argument = argument;
    this.rule = rule;
  }
}
