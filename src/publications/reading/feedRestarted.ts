import { InvalidInput } from '../../records/invalidInput.ts';

/** Thrown for a place in the feed behind its end: the log was set back since the client read there. */
export class FeedRestarted extends InvalidInput {
  constructor(argument: string, number: number) {
    super(
      argument,
      `goes on behind publication ${number}, which the feed does not have any more: it was set back to an earlier state. ` +
        'Drop what you have kept of it and begin again, without the argument',
    );
  }
}
