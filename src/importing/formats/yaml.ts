/**
 * Reads a YAML or JSON file of records: a map with `records` and optionally `note`; a list of records; or one record. Each
 * record has its `id` and the fields of its kind. The whole file is in memory, so its size is bounded.
 */
import { readFile } from 'node:fs/promises';
import { type Document, isMap, isSeq, LineCounter, parseDocument, type ParsedNode, visit } from 'yaml';
import { z } from 'zod';
import { problemsOf } from '../messages.ts';
import type { Problem } from '../problem.ts';
import type { DraftFile, Read } from './draft.ts';
import { isExactNumber } from '../../records/exactNumber.ts';
import { NOT_UTF8 } from './lines.ts';

/** Of a file; larger files must be NDJSON. */
export const MAX_YAML_BYTES = 20 * 1024 * 1024;

/** Unchanged: a Zod record would silently drop a key like `__proto__`. */
const record = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be of another form: expected map of fields',
);
const envelope = z.strictObject({
  note: z.string().trim().min(1).max(500).optional(),
  records: z.array(record).min(1),
});

export function yamlFile(file: string, path: string, size: number): DraftFile {
  let note: string | undefined;
  return {
    file,
    size,
    note: () => note,
    async *read(onBytes) {
      if (size > MAX_YAML_BYTES) {
        yield problemAt(
          file,
          1,
          `has ${size} bytes, over ${MAX_YAML_BYTES}`,
          'write it as NDJSON, with one record per line',
        );
        return;
      }
      const parsed = parseYaml(file, await readFile(path));
      note = parsed.note;
      yield* parsed.read;
      onBytes?.(size);
    },
  };
}

interface ParsedFile {
  readonly note?: string | undefined;
  readonly read: readonly Read[];
}

const problemAt = (file: string, line: number, rule: string, hint?: string): Read => ({
  problem: { file, line, field: '', rule, hint },
});

function parseYaml(file: string, bytes: Uint8Array): ParsedFile {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return { read: [problemAt(file, text.line, ...NOT_UTF8)] };
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, ...PARSING });
    // A warning, such as an unknown tag, also means that the file is not what was intended.
    const faults = [...document.errors, ...document.warnings, ...aliases(document)];
    if (faults.some(({ message }) => isOverflow(message))) throw new RangeError('Stack overflow');
    if (faults.length > 0) return { read: faults.map(({ pos, message }) => problemAt(file, lineAt(pos[0]), message)) };
    spoilInexactNumbers(document);
    return readContent(file, document, lineAt);
  } catch (error) {
    if (!isOverflow(String(error))) throw error;
    // The parser is recursive and does not report where it stopped.
    return { read: [problemAt(file, 1, 'is nested too deeply to be records')] };
  }
}

/** Maps, lists, texts, numbers, true, false and null, even if a file declares YAML 1.1 or has tags of other types. */
const PARSING = { schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'error' } as const;

/** The parser catches some stack overflows itself and reports them as errors of the file. */
const isOverflow = (message: string): boolean => /call stack size|stack overflow/i.test(message);

function readContent(
  file: string,
  document: Document.Parsed,
  lineAt: (offset: number | undefined) => number,
): ParsedFile {
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  const content: unknown = document.toJS();
  const [wrapped, base] = wrap(content);
  const parsed = envelope.safeParse(wrapped);
  const problems: Problem[] = problemsOf(parsed.error?.issues ?? [], (path) =>
    lineOf(base === undefined ? path.slice(1) : path),
  ).map((problem) => ({ file, ...problem }));
  // A problem of the file does not hide those of its records.
  const records =
    parsed.data?.records ?? envelope.shape.records.safeParse((wrapped as { records?: unknown } | null)?.records).data;
  const pathOf = (at: number) => (base === undefined ? (isRecord(content) ? [] : [at]) : [base, at]);
  return {
    note: parsed.data?.note,
    read: [
      ...problems.map((problem) => ({ problem })),
      ...(records ?? []).map((fields, at) => ({
        draft: { fields, lineOf: (path: readonly PropertyKey[]) => lineOf([...pathOf(at), ...path]) },
      })),
    ],
  };
}

/** The content as a map with `records`, and the field that has the records in the file, if any. */
function wrap(content: unknown): [unknown, 'records' | undefined] {
  if (Array.isArray(content)) return [{ records: content as unknown[] }, undefined];
  return isRecord(content) ? [{ records: [content] }, undefined] : [content, 'records'];
}

const isRecord = (content: unknown): boolean => typeof content === 'object' && content !== null && 'id' in content;

/** The text, or the first line that is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | { readonly line: number } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A file of records has no NUL; UTF-16 without a byte order mark has many.
    const nul = text.indexOf('\0');
    return nul < 0 ? text : { line: text.slice(0, nul).split('\n').length };
  } catch {
    const [readable = ''] = Buffer.from(bytes).toString('utf8').split('\uFFFD');
    return { line: readable.split('\n').length };
  }
}

/** Aliases are not followed, because they could expand a small file into a huge one. */
function aliases(document: Document.Parsed): { pos: [number, number]; message: string }[] {
  const found: { pos: [number, number]; message: string }[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push({
        pos: [range?.[0] ?? 0, range?.[1] ?? 0],
        message: 'aliases are not followed: write the value again',
      });
    },
  });
  return found;
}

/**
 * Makes NaN of numbers that a double does not hold as they are written, and of those that are not decimal (the parser reads
 * 0x7E6 as 2022): every shape refuses it by the field's name.
 */
function spoilInexactNumbers(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && !isExactNumber(node.source ?? '')) node.value = NaN;
    },
  });
}

/** The offset of the node at the path or, if there is none, of the nearest node above it. */
function offsetOf(contents: ParsedNode | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range[0];
  for (const step of path) {
    const [next, start] = childOf(node, step);
    if (start === undefined) return offset;
    [node, offset] = [next, start];
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): [unknown, number | undefined] {
  if (isSeq<ParsedNode>(node)) {
    const child = node.items[Number(step)];
    return [child, child?.range[0]];
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => String(key) === step);
  return [pair?.value, pair?.key.range[0]];
}
