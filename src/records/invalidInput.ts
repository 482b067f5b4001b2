/** What is thrown where a reader's argument is refused: it names the argument and says what would be right. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  /** Path of the argument, e.g. `filter.publishedOn.from`. */
  readonly argument: string;

  constructor(argument: string, whatIsRight: string) {
    super(`Argument "${argument}" ${whatIsRight}`);
    this.argument = argument;
  }
}
