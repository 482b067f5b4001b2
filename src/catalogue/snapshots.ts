/** Where a catalogue's file comes from when there is none: building it from the log's beginning takes longer. */
export interface Snapshots {
  /**
   * Fetches the newest snapshot of this format into a file that does not exist yet. False: there is none.
   *
   * @throws when it cannot be fetched; what is at the path then is to be removed.
   */
  fetch(path: string, format: number): Promise<boolean>;
}

/** How far a catalogue has come since a publication. */
export interface Progress {
  readonly records: number;
  /** Records that publications after the one asked about changed. */
  readonly changed: number;
}
