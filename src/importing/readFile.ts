/** Reads a YAML file of records: `note`, and `records`, each with its `id` and the fields of its kind. */
import { type Document, isMap, isSeq, LineCounter, parseDocument, type ParsedNode, visit } from 'yaml';
import { z } from 'zod';
import { problemsOf } from './messages.ts';
import { ImportRefused, type Problem } from './problem.ts';

/** A record as it stands in a file, not yet known to be right. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Line in the file of the record or, nearest above, of one of its fields. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface DraftFile {
  readonly file: string;
  readonly note: string;
  readonly drafts: readonly Draft[];
  /** What is wrong with the file as such, beside its records. */
  readonly problems: readonly Problem[];
}

const envelope = z.strictObject({
  note: z.string().trim().min(1).max(500),
  records: z.array(z.record(z.string(), z.unknown())).min(1),
});

/** @throws ImportRefused when the bytes are not UTF-8 text, the text is not YAML or there are no records in it. */
export function readDrafts(file: string, bytes: Uint8Array): DraftFile {
  const lines = new LineCounter();
  const document = parseDocument(decode(file, bytes), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const faults = [...document.errors, ...aliases(document)].map(({ pos, message }): Problem => {
    return { file, line: lineAt(pos[0]), field: '', rule: message };
  });
  if (faults.length > 0) throw new ImportRefused(faults);

  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  const content: unknown = document.toJS();
  const parsed = envelope.safeParse(content);
  const problems = problemsOf(parsed.error?.issues ?? [], lineOf).map((problem) => ({ file, ...problem }));
  // A fault of the file does not hide those of its records.
  const records =
    parsed.data?.records ?? envelope.shape.records.safeParse((content as { records?: unknown } | null)?.records).data;
  if (!records) throw new ImportRefused(problems);
  const drafts = records.map((fields, at) => ({
    fields,
    lineOf: (path: readonly PropertyKey[]) => lineOf(['records', at, ...path]),
  }));
  return { file, note: parsed.data?.note ?? '', drafts, problems };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [readable = ''] = Buffer.from(bytes).toString('utf8').split('\uFFFD');
    const line = readable.split('\n').length;
    throw new ImportRefused([
      { file, line, field: '', rule: 'must be UTF-8 text; the file is in another encoding, such as GBK: convert it' },
    ]);
  }
}

/** Aliases could multiply a small file into a huge one, so they are not followed. */
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

/** Where the node at the path begins or, when there is none, the nearest one above it. */
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
