/**
 * The folder of the embedded store, looked at before anything opens it: LevelDB makes a new, empty database where the file
 * CURRENT is missing, and deletes every table file that this database does not know.
 */
import { access, constants, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';

/** What lies beside LevelDB's files: the port of a running engine, the catalogue, and the dumps. */
const OURS = new Set(['engine.url', 'catalogue', 'dumps']);
const OF_LEVELDB = /^(CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+|\d+\.(ldb|sst|log|dbtmp))$/;

/**
 * Makes sure that the folder is a whole store, or that one can be made in it.
 *
 * @throws Error naming the folder, what is wrong with it and what to do. Nothing in the folder has changed then.
 */
export async function checkDataFolder(folder: string): Promise<void> {
  const deadline = Date.now() + MAX_SETTLING;
  for (;;) {
    const tables = await ownFiles(folder);
    if (tables.length === 0) return makeFolder(folder);
    const problem = await currentProblem(folder, tables);
    if (problem === undefined) break;
    // Another process may be making the store just now, or opening it anew: then CURRENT comes in a moment.
    if (Date.now() > deadline || !(await isBeingWritten(folder, tables))) throw problem;
    await setTimeout(BETWEEN_LOOKS);
  }
  await tryToOpen(folder);
}

/** What has not been written for so long is not being made; in milliseconds. */
const SETTLED_AFTER = 1_000;
const MAX_SETTLING = 10_000;
const BETWEEN_LOOKS = 50;

async function isBeingWritten(folder: string, files: readonly string[]): Promise<boolean> {
  const written = await Promise.all(
    files.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ),
    ),
  );
  return Math.max(...written) > Date.now() - SETTLED_AFTER;
}

/**
 * Makes sure that the folder has a store's files, whole or damaged, and nothing else.
 *
 * @throws Error that says what is there instead.
 */
export async function checkFiles(folder: string): Promise<void> {
  const tables = await ownFiles(folder);
  if (tables.length === 0) throw unusable(folder, 'has no store', ANOTHER);
}

/** The names of LevelDB's files. */
async function ownFiles(folder: string): Promise<string[]> {
  const found = await filesIn(folder);
  const foreign = found.filter((name) => !OURS.has(name) && !OF_LEVELDB.test(name));
  if (foreign.length > 0) throw unusable(folder, `has files that are not a store's (${listed(foreign)})`, ANOTHER);
  return found.filter((name) => OF_LEVELDB.test(name));
}

const ANOTHER = 'choose another folder';
const WHOLE =
  'copy the whole folder again while nothing uses it, run `gongkai repair` (it keeps what can be read), or choose another folder ' +
  'and import an export';

/** CURRENT names the manifest, which lists all other files. */
async function currentProblem(folder: string, files: readonly string[]): Promise<Error | undefined> {
  if (!files.includes('CURRENT')) {
    return unusable(folder, `is not a whole store: it has ${files.length} files but not CURRENT`, WHOLE);
  }
  const manifest = (
    await readFile(join(folder, 'CURRENT'), 'utf8').catch((cause: unknown) => {
      throw explained(folder, cause);
    })
  ).trim();
  if (!files.includes(manifest)) {
    const missing = /^MANIFEST-\d+$/.test(manifest) ? `${manifest} is missing` : 'CURRENT is damaged';
    return unusable(folder, `is not a whole store: ${missing}`, WHOLE);
  }
  return undefined;
}

/** Opens the files once before dynalite does, which would only say that its database is closed. */
async function tryToOpen(folder: string): Promise<void> {
  // LevelDB says of both only that it cannot write its log.
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch((cause: unknown) => {
    throw explained(folder, cause);
  });
  const database = new ClassicLevel(folder, { createIfMissing: false });
  try {
    await database.open();
    await database.close();
  } catch (error) {
    throw explained(folder, (error as { cause?: unknown }).cause ?? error);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw explained(folder, error);
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw explained(folder, cause);
  });
}

const errorCodeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** An error of LevelDB's or of the file system's, with what to do about it: none is a reason to remove data. */
export function explained(folder: string, cause: unknown): Error {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = errorCodeOf(cause);
  if (code === 'LEVEL_LOCKED') {
    return new FolderInUse(problemOf(folder, 'is in use by another process', `stop that process, or ${ANOTHER}`), {
      cause,
    });
  }
  if (code === 'ENOTDIR') return unusable(folder, 'is not a folder', ANOTHER, cause);
  if (code === 'EACCES' || code === 'EPERM' || /permission denied/i.test(message)) {
    return unusable(folder, 'may not be read and written by this user', `give it the right, or ${ANOTHER}`, cause);
  }
  if (code === 'EROFS' || /read-only file system/i.test(message)) {
    return unusable(folder, 'is on a file system that can only be read', ANOTHER, cause);
  }
  if (code === 'ENOSPC' || /no space left/i.test(message)) {
    return unusable(folder, 'is on a full disk', 'make room and try again', cause);
  }
  if (code === 'LEVEL_CORRUPTION' || /corruption/i.test(message)) {
    return unusable(folder, `is damaged (${message})`, WHOLE, cause);
  }
  return unusable(folder, `cannot be opened (${message})`, `keep it, and ${ANOTHER} meanwhile`, cause);
}

const MAX_LISTED = 3;

function listed(names: readonly string[]): string {
  const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
  return `${names.slice(0, MAX_LISTED).join(', ')}${more}`;
}

const problemOf = (folder: string, what: string, advice: string): string =>
  `DATA_DIR ${folder} ${what}: ${advice}. Nothing in it was changed`;

function unusable(folder: string, what: string, advice: string, cause?: unknown): Error {
  return new Error(problemOf(folder, what, advice), { cause });
}

/** Another process has the folder's lock. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Whether there is nothing in the folder, or no folder. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await filesIn(folder)).length === 0;
}
