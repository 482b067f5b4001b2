/** Checks one draft by itself: its id, its shape, which links it makes. */
import type { Change } from '../publications/change.ts';
import type { RecordId } from '../records/ids.ts';
import { type AnyContent, definitionOf, kindOf, KINDS, linksOf } from '../records/registry.ts';
import { stepsOf } from './fieldPath.ts';
import { problemsOf } from './messages.ts';
import type { Problem } from './problem.ts';
import type { Draft } from './readFile.ts';

export type Put = Extract<Change, { operation: 'PUT' }>;

/** What a draft says, right or not. */
export interface Checked {
  readonly id: string | undefined;
  /** Missing when the draft is not right. */
  readonly change?: Put;
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly links: readonly { readonly path: readonly PropertyKey[]; readonly id: string }[];
}

/** Parses one draft by its kind's shape. */
export function check(draft: Draft): Checked {
  const { id, ...content } = draft.fields;
  const kind = typeof id === 'string' ? kindOf(id) : undefined;
  if (!kind) {
    const rule = `must be the record's id, like Project:some-slug, with one of the kinds ${KINDS.join(', ')}`;
    const record = typeof id === 'string' ? id : undefined;
    return { id: record, problems: [{ line: draft.lineOf(['id']), record, field: 'id', rule }], links: [] };
  }
  const record = id as RecordId;
  const parsed = definitionOf(kind).shape.safeParse(content);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, draft.lineOf).map((problem) => ({ record, ...problem }));
    return { id: record, problems, links: [...looksLikeLinks(content)] };
  }
  // Kind and content belong together: the content was parsed by that kind's shape.
  const change: Put = { operation: 'PUT', id: record, ...({ kind, content: parsed.data } as AnyContent) };
  const links = linksOf(change).flatMap((link) =>
    link.id === undefined ? [] : [{ path: stepsOf(link.field), id: link.id }],
  );
  return { id: record, change, problems: [], links };
}

/** The links of content that is not right otherwise: whatever reads like an id. */
function* looksLikeLinks(value: unknown, path: readonly PropertyKey[] = []): Generator<Checked['links'][number]> {
  if (typeof value === 'string' && kindOf(value)) yield { path, id: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* looksLikeLinks(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
