/** Reads files with one record per line (NDJSON), of any size: only one line is in memory. */
import { MAX_RECORD_BYTES } from '../../publications/publishing/recordSize.ts';
import { parseStrictJson, RepeatedKey, repeatedKeyRule } from './json.ts';
import { TOO_DEEP, TooDeep } from './nesting.ts';
import type { DraftFile, Read } from './draft.ts';
import { type TextLine, readLines, NOT_UTF8 } from './lines.ts';

/** Indentation and escapes can make a line longer than its record. */
const MAX_LINE_BYTES = 4 * MAX_RECORD_BYTES;

export function ndjsonFile(file: string, path: string, size: number): DraftFile {
  return {
    file,
    size,
    note: () => undefined,
    async *read(onBytes) {
      for await (const line of readLines(path, MAX_LINE_BYTES, onBytes)) {
        if (line.text?.trim() !== '') yield readLine(file, line);
      }
    },
  };
}

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
