import { InvalidInput } from '../../records/invalidInput.ts';

/** Thrown for a place that the feed does not have any more: the log was set back since the client read there. */
export class FeedRestarted extends InvalidInput {
  constructor(argument: string, number: number) {
    super(
      argument,
      `goes on behind publication ${number}, which the feed does not have any more as it was: it was set back to an earlier state. ` +
        'Drop what you have kept of it and begin again, without the argument',
    );
  }
}
