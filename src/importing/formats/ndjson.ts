/** Reads files with one record per line (NDJSON), of any size: only one line is in memory. */
import { MAX_RECORD_BYTES } from '../../publications/publishing/recordSize.ts';
import { parseStrictJson, RepeatedKey, repeatedKeyRule } from './json.ts';
import { TOO_DEEP, TooDeep } from './nesting.ts';
import { problemsOf } from '../messages.ts';
import type { DraftFile, Read } from './draft.ts';
import { type FileHead, fileHead, isHeadField } from './fileHead.ts';
import { type TextLine, readLines, NOT_UTF8 } from './lines.ts';

/** Indentation and escapes can make a line longer than its record. */
const MAX_LINE_BYTES = 4 * MAX_RECORD_BYTES;

export function ndjsonFile(file: string, path: string, size: number): DraftFile {
  let head: FileHead = {};
  let headLine = 1;
  return {
    file,
    size,
    head: () => head,
    headLine: () => headLine,
    async *read(onBytes) {
      let isFirst = true;
      for await (const line of readLines(path, MAX_LINE_BYTES, onBytes)) {
        if (line.text?.trim() === '') continue;
        const read = readLine(file, line);
        const fields = isFirst && 'draft' in read ? read.draft.fields : undefined;
        isFirst = false;
        if (!fields || !isHead(fields)) {
          yield read;
          continue;
        }
        headLine = line.number;
        const parsed = fileHead.safeParse(fields);
        if (parsed.success) head = parsed.data;
        for (const problem of problemsOf(parsed.error?.issues ?? [], () => line.number))
          yield { problem: { file, ...problem } };
      }
    },
  };
}

/** A first line without an id and with a field of heads. */
const isHead = (fields: Readonly<Record<string, unknown>>): boolean =>
  !Object.hasOwn(fields, 'id') && Object.keys(fields).some(isHeadField);

function readLine(file: string, { number, text, defect }: TextLine): Read {
  const wrong = (rule: string, hint?: string): Read => ({ problem: { file, line: number, field: '', rule, hint } });
  if (defect === 'long') return wrong(`a line has at most ${MAX_LINE_BYTES} bytes`, 'write one record per line');
  if (text === undefined) return wrong(...NOT_UTF8);
  let fields: unknown;
  try {
    fields = parseStrictJson(text);
  } catch (error) {
    if (error instanceof RepeatedKey) return wrong(repeatedKeyRule(error.key), 'remove one of them');
    if (error instanceof TooDeep) return wrong(TOO_DEEP);
    return wrong('is not JSON', 'write one record per line, each as a JSON object');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return wrong('must be a JSON object, with the fields of a record');
  }
  return { draft: { fields: fields as Record<string, unknown>, lineOf: () => number } };
}
