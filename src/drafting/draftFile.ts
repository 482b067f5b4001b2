/** What `gongkai draft` gives: records as an import file has them, where each value comes from, and what is doubted. */
import type { RecordId } from '../records/ids.ts';
import { proposeIds } from './draftIds.ts';
import type { PageDraft } from './draftPage.ts';
import { DraftLink, RULES, type RecordDraft } from './recordDraft.ts';

export interface DraftFile {
  readonly records: readonly ({ readonly id: RecordId } & Readonly<Record<string, unknown>>)[];
  readonly evidence: readonly FileEvidence[];
  readonly doubts: readonly FileDoubt[];
}

/** `start` and `end` are in UTF-16 units of the text, and `quote` is what stands there. */
export interface FileEvidence {
  readonly record: RecordId;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
}

export interface FileDoubt {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: string;
}

export interface DraftFileOptions {
  /** Public records that stand in for drafts. */
  readonly known?: ReadonlyMap<RecordDraft, RecordId>;
  /** The edition that the page is of; its articles link to it. */
  readonly edition?: string | undefined;
}

export function draftFileOf(
  text: string,
  { records: drafted, doubts }: PageDraft,
  { known = new Map(), edition }: DraftFileOptions = {},
): DraftFile {
  const records = drafted.filter((record) => !known.has(record));
  const ids = new Map([...known, ...proposeIds(records, new Set(known.values()))]);
  const idOf = (record: RecordDraft): RecordId => {
    const id = ids.get(record);
    if (id === undefined) throw new Error(`A draft links to "${record.naming.name}", which is not drafted`);
    return id;
  };
  return {
    records: records.map((record) => ({
      id: idOf(record),
      ...resolved(record.fields, idOf),
      ...(edition !== undefined && record.kind === 'Article' && { edition }),
    })),
    evidence: records.flatMap((record) =>
      record.evidence.map(({ field, span, rule }) => ({
        record: idOf(record),
        field,
        ...span,
        quote: text.slice(span.start, span.end),
        rule: RULES[rule],
      })),
    ),
    doubts: doubts.map(({ span, why }) => ({ ...span, quote: text.slice(span.start, span.end), why })),
  };
}

/** With ids in place of links. */
function resolved<Value>(value: Value, idOf: (record: RecordDraft) => RecordId): Value {
  if (value instanceof DraftLink) return idOf(value.to) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => resolved(each, idOf)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, idOf)])) as Value;
}
