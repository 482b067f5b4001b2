/** Opens the files of an import: a file, the files in a folder, or a stream such as the standard input. */
import { constants, createWriteStream, type Stats } from 'node:fs';
import { access, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportRefused } from '../problem.ts';
import type { DraftFile } from './draft.ts';
import { ndjsonFile } from './ndjson.ts';
import { documentFile } from './documentFile.ts';
import { parseJson } from './jsonDocument.ts';
import { parseYaml } from './yaml.ts';

type FormatReader = (file: string, path: string, size: number) => DraftFile;

const yamlFile = documentFile(parseYaml);

/** By file extension. */
const FORMATS: Readonly<Record<string, FormatReader>> = {
  '.ndjson': ndjsonFile,
  '.jsonl': ndjsonFile,
  '.yaml': yamlFile,
  '.yml': yamlFile,
  '.json': documentFile(parseJson),
};

/**
 * In a folder, a link is not followed: it could lead out of the folder, or to a file that is imported already.
 *
 * @throws ImportRefused when the file does not exist or cannot be read, or no file has a known format.
 */
export async function openImportFiles(path: string): Promise<DraftFile[]> {
  const found = await statsOf(path);
  if (!found.isDirectory()) return [openRegularFile(path, found)];
  const entries = await readdir(path, { withFileTypes: true });
  const named = entries.filter(
    (entry) => !entry.isDirectory() && Object.hasOwn(FORMATS, extname(entry.name).toLowerCase()),
  );
  const names = named.map(({ name }) => name).sort();
  const link = named.find((entry) => entry.isSymbolicLink());
  if (link) throw refused(link.name, 'is a link, and links in a folder are not followed', 'put the file itself there');
  const opened = await Promise.all(
    names.map(async (name) => openRegularFile(join(path, name), await statsOf(join(path, name)))),
  );
  if (opened.length === 0) throw refused(path, `has no file of records`, `their names end in ${KNOWN}`);
  return opened;
}

/** @throws ImportRefused when there is nothing, or it cannot be read. */
async function statsOf(path: string): Promise<Stats> {
  try {
    const found = await stat(path);
    await access(path, constants.R_OK);
    return found;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refused(path, 'there is no such file or folder');
    throw refused(path, `cannot be read (${code})`);
  }
}

/** Pipes and devices cannot be read twice. */
function openRegularFile(path: string, found: Stats): DraftFile {
  if (!found.isFile()) throw refused(path, 'is not a regular file', 'import - reads the standard input');
  const file = openImportFile(path, found.size);
  return {
    ...file,
    async *read(onBytes) {
      // What is published must be what was validated.
      const now = await statsOf(path);
      if (now.size !== found.size || now.mtimeMs !== found.mtimeMs) {
        throw refused(file.file, 'was changed while it was imported', 'run the import again');
      }
      yield* file.read(onBytes);
    },
  };
}

const KNOWN = Object.keys(FORMATS).join(', ');

/**
 * @param name determines the format, if the path does not.
 * @throws ImportRefused for an unknown format.
 */
export function openImportFile(path: string, size: number, name = basename(path)): DraftFile {
  const reader = FORMATS[extname(name).toLowerCase()];
  if (!reader) throw refused(name, 'is of an unknown format', `its name must end in ${KNOWN}`);
  return reader(name, path, size);
}

/**
 * Copies a stream (NDJSON) into a temporary file until `use` has ended, because an import reads its files twice.
 */
export async function withStream<Result>(
  input: Readable,
  name: string,
  use: (file: DraftFile) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-import-'));
  try {
    const path = join(folder, 'input');
    await pipeline(input, createWriteStream(path));
    return await use(openImportFile(path, (await stat(path)).size, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function refused(file: string, rule: string, hint?: string): ImportRefused {
  return new ImportRefused([{ file, line: 1, field: '', rule, hint }]);
}
