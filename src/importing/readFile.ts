/** Reads a YAML file of records: `note`, and `records`, each with its `id` and the fields of its kind. */
import { isMap, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { z } from 'zod';
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
}

const envelope = z.strictObject({
  note: z.string().trim().min(1).max(500),
  records: z.array(z.record(z.string(), z.unknown())).min(1),
});

/** @throws ImportRefused when the text is not YAML or not of this form. */
export function readDrafts(file: string, text: string): DraftFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const faults = document.errors.map(({ pos, message }): Problem => ({
    file,
    line: lineAt(pos[0]),
    field: '',
    rule: message,
  }));
  if (faults.length > 0) throw new ImportRefused(faults);

  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  // Aliases could multiply a small file into a huge one.
  const parsed = envelope.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    throw new ImportRefused(
      parsed.error.issues.map(({ path, message }) => ({
        file,
        line: lineOf(path),
        field: fieldPath(path),
        rule: message,
      })),
    );
  }
  const { note, records } = parsed.data;
  const drafts = records.map((fields, at) => ({
    fields,
    lineOf: (path: readonly PropertyKey[]) => lineOf(['records', at, ...path]),
  }));
  return { file, note, drafts };
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

/** `['agendaItems', 2, 'subject']` as `agendaItems[2].subject`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
