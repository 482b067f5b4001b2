import { InvalidInput } from '../../records/invalidInput.ts';

/** Thrown for a place in the feed that is behind its end or in a lost publication: the log was set back since the client read. */
export class FeedRestarted extends InvalidInput {
  constructor(argument: string, number: number) {
    super(
      argument,
      `goes on behind publication ${number}, which the feed does not have any more: it was set back to an earlier state. ` +
        'Drop what you have kept of it and begin again, without the argument',
    );
  }
}
