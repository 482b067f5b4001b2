/** Opens the files of an import: a file, the files in a folder, or a stream such as the standard input. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportRefused } from '../problem.ts';
import type { DraftFile } from './draft.ts';
import { ndjsonFile } from './ndjson.ts';
import { yamlFile } from './yaml.ts';

type FormatReader = (file: string, path: string, size: number) => DraftFile;

/** By file extension. */
const FORMATS: Readonly<Record<string, FormatReader>> = {
  '.ndjson': ndjsonFile,
  '.jsonl': ndjsonFile,
  '.yaml': yamlFile,
  '.yml': yamlFile,
  '.json': yamlFile,
};

/** @throws ImportRefused when the file does not exist, or no file has a known format. */
export async function openImportFiles(path: string): Promise<DraftFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw refused(path, 'there is no such file or folder');
  if (!found.isDirectory()) return [openImportFile(path, found.size)];
  const names = (await readdir(path)).filter((name) => Object.hasOwn(FORMATS, extname(name).toLowerCase())).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, stats: await stat(join(path, name)) })));
  const opened = files.flatMap(({ name, stats }) =>
    stats.isFile() ? [openImportFile(join(path, name), stats.size)] : [],
  );
  if (opened.length === 0) throw refused(path, `has no file of records`, `their names end in ${KNOWN}`);
  return opened;
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
