/** What an error of SQLite, or of a catalogue's file, means. */

/** SQLite's code for a file that another process is writing. */
const LOCKED_CODE = 5;

/** The file is not a catalogue of this format, or is incomplete: it must be rebuilt. */
export class DamagedFile extends Error {
  override readonly name = 'Damaged';
}

/** SQLite's codes for an unusable file: IOERR, CORRUPT, NOTADB. Not CANTOPEN: the file itself may be good. */
const DAMAGE_CODES: ReadonlySet<number> = new Set([10, 11, 26]);

/** Whether the file is at fault, so that rebuilding it may help. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedFile) return true;
  const code = sqliteCodeOf(error);
  return code !== undefined && DAMAGE_CODES.has(code);
}

export const isLocked = (error: unknown): boolean => sqliteCodeOf(error) === LOCKED_CODE;

/** SQLite's primary code: the lowest byte. */
function sqliteCodeOf(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
