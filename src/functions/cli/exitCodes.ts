/** How commands end, for scripts; `gongkai --help` tells them. */
export const EXIT = {
  /** Done, or there was nothing to do. */
  done: 0,
  /** A fault of ours. */
  fault: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The files or the change are not right; nothing was published. */
  refused: 3,
  /** Somebody else has changed the record; nothing was published. */
  conflict: 4,
  /** The store does not answer as it should; run the command again. */
  unavailable: 5,
  /** `verify` found differences. */
  different: 6,
  /** The reader of the output left before its end, as `head` does: what a shell says of a process that a closed pipe ended. */
  cutOff: 141,
} as const;

/** The same for people, at the end of the help. */
export const CODES = `
Ends with 0 when done, 1 for a fault of ours, 2 for a wrong command line, 3 when refused (nothing was published), 4 for a
conflict (somebody else has changed the record), 5 when the store does not answer (run it again), 6 when verify finds
differences or repair has lost something.

Works on the embedded store in DATA_DIR (.gongkai), also while \`npm start\` runs over it, or on DYNAMODB_ENDPOINT.`;
