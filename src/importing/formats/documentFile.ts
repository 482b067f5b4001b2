/**
 * Reads a YAML or JSON file of records: a map with `records` and optionally `note`; a list of records; or one record. Each
 * record has its `id` and the fields of its kind. The whole file is in memory, so its size is bounded.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { NOT_A_MAP, problemsOf } from '../messages.ts';
import type { DraftFile, Read } from './draft.ts';
import { type FileHead, fileHead } from './fileHead.ts';
import { NOT_UTF8 } from './lines.ts';

/** Of a YAML or JSON file; larger files must be NDJSON. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

type Path = readonly PropertyKey[];

/** A file's content, and the line of what is at a path or, if there is nothing, of the nearest above it. */
interface ParsedDocument {
  readonly content: unknown;
  readonly lineOf: (path: Path) => number;
}

/** What is wrong with the text of a file. */
interface DocumentFault {
  readonly line: number;
  readonly rule: string;
  readonly hint?: string;
}

export type ParseDocument = (text: string) => ParsedDocument | { readonly faults: readonly DocumentFault[] };

const envelope = fileHead
  .extend({ records: z.array(z.unknown()).min(1).optional() })
  .refine(({ records, withdraw }) => records !== undefined || withdraw !== undefined, {
    path: ['records'],
    error: 'is required',
  });

export const documentFile =
  (parse: ParseDocument) =>
  (file: string, path: string, size: number): DraftFile => {
    let head: FileHead = {};
    let headLine: DraftFile['headLine'] = () => 1;
    const problem = (line: number, rule: string, hint?: string): Read => ({
      problem: { file, line, field: '', rule, hint },
    });
    return {
      file,
      size,
      head: () => head,
      headLine: (path) => headLine(path),
      async *read(onBytes) {
        if (size > MAX_DOCUMENT_BYTES) {
          yield problem(1, `has ${size} bytes, over ${MAX_DOCUMENT_BYTES}`, AS_NDJSON);
          return;
        }
        const text = decodeUtf8(await readFile(path));
        if (typeof text !== 'string') {
          yield problem(text.line, ...NOT_UTF8);
          return;
        }
        const parsed = parse(text);
        if ('faults' in parsed) for (const { line, rule, hint } of parsed.faults) yield problem(line, rule, hint);
        else {
          headLine = parsed.lineOf;
          yield* readContent(file, parsed, (given) => (head = given));
        }
        onBytes?.(size);
      },
    };
  };

export const AS_NDJSON = 'write it as NDJSON, with one record per line';

function* readContent(
  file: string,
  { content, lineOf }: ParsedDocument,
  onHead: (head: FileHead) => void,
): Generator<Read> {
  const [wrapped, base] = wrap(content);
  const parsed = envelope.safeParse(wrapped);
  const placeOf = (path: Path) => (base === undefined ? path.slice(1) : path);
  for (const problem of problemsOf(parsed.error?.issues ?? [], (path) => lineOf(placeOf(path)))) {
    yield { problem: { file, ...problem } };
  }
  const { records: _, ...head } = parsed.data ?? {};
  onHead(head);
  // A problem of the file does not hide those of its records.
  const records = parsed.data?.records ?? (wrapped as { records?: unknown } | null)?.records;
  if (!Array.isArray(records)) return;
  const pathOf = (at: number) => (base === undefined ? (isRecord(content) ? [] : [at]) : [base, at]);
  for (const [at, fields] of (records as unknown[]).entries()) {
    const recordLine = (path: Path) => lineOf([...pathOf(at), ...path]);
    if (isMap(fields)) yield { draft: { fields, lineOf: recordLine } };
    else yield { problem: { file, line: recordLine([]), field: `records[${at}]`, rule: NOT_A_MAP } };
  }
}

/** The content as a map with `records`, and the field that has the records in the file, if any. */
function wrap(content: unknown): [unknown, 'records' | undefined] {
  if (Array.isArray(content)) return [{ records: content as unknown[] }, undefined];
  return isRecord(content) ? [{ records: [content] }, undefined] : [content, 'records'];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (content: unknown): boolean => typeof content === 'object' && content !== null && 'id' in content;

/** The text, or the first line that is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | { readonly line: number } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A file of records has no NUL; UTF-16 without a byte order mark has many.
    const nul = text.indexOf('\0');
    return nul < 0 ? text : { line: text.slice(0, nul).split('\n').length };
  } catch {
    const [readable = ''] = Buffer.from(bytes).toString('utf8').split('\uFFFD', 1);
    return { line: readable.split('\n').length };
  }
}
