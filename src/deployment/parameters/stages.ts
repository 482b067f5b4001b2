/** What a stage's name says about it. */

/** Trial stages may lose what they hold. `pr-12`, `dev-anna` and `test2` are trials of their kind. */
const TRIAL_STAGE = /^(?:dev|test|trial|demo|sandbox|local|pr)(?:-?\d+|-[a-z0-9-]+)?$/;

/** The names of buckets contain the stage's: S3 takes 63 lower-case characters, the account and the region need the rest. */
export const STAGE_NAME = /^[a-z][a-z0-9-]{0,16}$/;

export const isTrial = (stage: string): boolean => TRIAL_STAGE.test(stage);

/** Values that a stage has unless it sets its own: every stage is protected that is not named as a trial. */
export const protectionOf = (stage: string): Readonly<Record<string, string | number | boolean>> =>
  isTrial(stage)
    ? { logRetention: 30, onDelete: 'Delete', onReplace: 'Delete', deletionProtection: false }
    : // A failed first deployment removes what it created: its names would block the next one.
      { logRetention: 90, onDelete: 'RetainExceptOnCreate', onReplace: 'Retain', deletionProtection: true };
