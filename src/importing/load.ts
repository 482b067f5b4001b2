/**
 * Fills an empty store from a file of one record a line (NDJSON). The lines are packed into publications, which are
 * committed one after the other; then everything is derived at once. Each publication's token is a digest of what it
 * holds: a load that was broken off goes on where the log ends.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { encodeChanges, type LoggedChange } from '../publications/change.ts';
import { deriveAll, type Progress } from '../publications/derive.ts';
import { MAX_RECORD_BYTES } from '../publications/publish.ts';
import { kindOf } from '../records/registry.ts';
import { createReader } from '../store/reader.ts';
import type { Tables } from '../store/tables.ts';
import { putPublication } from '../store/writes.ts';
import { type Checked, check } from './check.ts';
import { fieldPath } from './fieldPath.ts';
import { ImportRefused, type Problem } from './problem.ts';

/** Records in a publication: some 100 KB compressed, far below what an item holds. */
const RECORDS_EACH = 200;
const MOST_PROBLEMS = 100;

export interface LoadProgress {
  /** Bytes of the file read and committed, and its size. */
  readonly onCommit?: Progress;
  /** Items written, and how many there are. */
  readonly onDerive?: Progress;
}

/**
 * @returns how many records were loaded, and the number then reached.
 * @throws ImportRefused when a line is not right; what came before it may be in the log, but readers see none of it.
 */
export async function load(
  tables: Tables,
  path: string,
  { onCommit, onDerive }: LoadProgress = {},
): Promise<{ records: number; number: number }> {
  const file = basename(path);
  const { size } = await stat(path);
  const known = new Set<string>();
  let [number, bytes] = [0, 0];
  for await (const lines of chunks(createInterface({ input: createReadStream(path), crlfDelay: Infinity }))) {
    const changes = parse(file, lines, known);
    bytes += lines.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
    if (changes.length === 0) continue;
    number += 1;
    await commit(tables, number, changes, file);
    onCommit?.(Math.min(bytes, size), size);
  }
  if (number === 0) throw new ImportRefused([{ file, line: 1, field: '', rule: 'has no records' }]);
  return { records: known.size, number: await deriveAll(tables, onDerive) };
}

interface Line {
  readonly at: number;
  readonly text: string;
}

async function* chunks(lines: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let chunk: Line[] = [];
  let at = 0;
  for await (const text of lines) {
    at += 1;
    if (text.trim() !== '') chunk.push({ at, text });
    if (chunk.length === RECORDS_EACH) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Links may lead to what came before, or into the same publication. */
function parse(file: string, lines: readonly Line[], known: Set<string>): LoggedChange[] {
  const problems: Problem[] = [];
  const checked = lines.flatMap((line) => {
    const each = checkLine(line);
    problems.push(...each.problems.map((problem) => ({ file, ...problem })));
    if (each.id !== undefined && known.has(each.id)) {
      problems.push({ file, line: line.at, record: each.id, field: 'id', rule: 'stands in this file twice' });
    }
    if (each.id !== undefined) known.add(each.id);
    return [{ at: line.at, ...each }];
  });
  for (const { at, id: record, links } of checked) {
    for (const link of links) {
      if (known.has(link.id)) continue;
      const rule = `links to ${link.id}, which does not stand before it in this file`;
      problems.push({ file, line: at, record, field: fieldPath(link.path), rule });
    }
  }
  if (problems.length > 0) throw new ImportRefused(problems.slice(0, MOST_PROBLEMS));
  // The time is that of the load's first run where it is broken off: the log's own item stays.
  const firstPublishedAt = new Date().toISOString();
  return checked.flatMap(({ change }) => (change ? [{ ...change, revision: 1, firstPublishedAt }] : []));
}

function checkLine({ at, text }: Line): Checked {
  const wrong = (rule: string): Checked => ({ id: undefined, problems: [{ line: at, field: '', rule }], links: [] });
  if (Buffer.byteLength(text) > MAX_RECORD_BYTES)
    return wrong(`a record has at most ${MAX_RECORD_BYTES} bytes of JSON`);
  try {
    const fields: unknown = JSON.parse(text);
    if (
      typeof fields !== 'object' ||
      fields === null ||
      kindOf(String((fields as { id?: unknown }).id)) === undefined
    ) {
      return wrong("must be an object with a record's id");
    }
    return check({ fields: fields as Record<string, unknown>, lineOf: () => at });
  } catch {
    return wrong('is not JSON');
  }
}

async function commit(tables: Tables, number: number, changes: readonly LoggedChange[], file: string): Promise<void> {
  const token = createHash('sha256')
    .update(JSON.stringify(changes.map((change) => ({ ...change, firstPublishedAt: '' }))))
    .digest('base64url');
  const present = await createReader(tables).publication(number);
  if (present?.token === token) return;
  const item = {
    log: 'log',
    number,
    publishedAt: changes[0]?.firstPublishedAt ?? new Date().toISOString(),
    note: `${file} (${number})`,
    batch: file,
    token,
    changes: encodeChanges(changes),
  };
  if (present || !(await putPublication(tables, item))) {
    throw new Error(`Publication ${number} is another one already: only an empty store can be loaded`);
  }
}
