/** Drafts become changes when every one of them is right. */
import type { Change } from '../publications/change.ts';
import type { RecordId } from '../records/ids.ts';
import { type AnyContent, definitionOf, kindOf, KINDS, linksOf } from '../records/registry.ts';
import { fieldPath, stepsOf } from './fieldPath.ts';
import { problemsOf } from './messages.ts';
import { ImportRefused, type Problem } from './problem.ts';
import type { Draft, DraftFile } from './readFile.ts';

type Put = Extract<Change, { operation: 'PUT' }>;

/** Which of the ids are records that are public already. */
export type FindPublic = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** A draft with what it says, right or not. */
interface Checked {
  readonly draft: Draft;
  readonly id: string | undefined;
  /** Missing when the draft is not right. */
  readonly change?: Put;
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly links: readonly { readonly path: readonly PropertyKey[]; readonly id: string }[];
}

/** @throws ImportRefused with every problem of the file. */
export async function validate({ file, drafts, problems }: DraftFile, findPublic: FindPublic): Promise<Put[]> {
  const checked = drafts.map(check);
  const all = [
    ...problems,
    ...[
      ...repeated(checked),
      ...checked.flatMap((each) => each.problems),
      ...(await dangling(checked, findPublic)),
    ].map((problem) => ({ file, ...problem })),
  ];
  if (all.length > 0) throw new ImportRefused(all.toSorted((a, b) => a.line - b.line));
  return checked.flatMap(({ change }) => change ?? []);
}

function check(draft: Draft): Checked {
  const { id, ...content } = draft.fields;
  const kind = typeof id === 'string' ? kindOf(id) : undefined;
  if (!kind) {
    const rule = `must be the record's id, like Project:some-slug, with one of the kinds ${KINDS.join(', ')}`;
    const record = typeof id === 'string' ? id : undefined;
    return { draft, id: record, problems: [{ line: draft.lineOf(['id']), record, field: 'id', rule }], links: [] };
  }
  const record = id as RecordId;
  const parsed = definitionOf(kind).shape.safeParse(content);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, draft.lineOf).map((problem) => ({ record, ...problem }));
    return { draft, id: record, problems, links: [...looksLikeLinks(content)] };
  }
  // Kind and content belong together: the content was parsed by that kind's shape.
  const change: Put = { operation: 'PUT', id: record, ...({ kind, content: parsed.data } as AnyContent) };
  const links = linksOf(change).flatMap((link) =>
    link.id === undefined ? [] : [{ path: stepsOf(link.field), id: link.id }],
  );
  return { draft, id: record, change, problems: [], links };
}

/** The links of content that is not right otherwise: whatever reads like an id. */
function* looksLikeLinks(value: unknown, path: readonly PropertyKey[] = []): Generator<Checked['links'][number]> {
  if (typeof value === 'string' && kindOf(value)) yield { path, id: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* looksLikeLinks(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function repeated(checked: readonly Checked[]): Omit<Problem, 'file'>[] {
  const seen = new Set<string>();
  return checked.flatMap(({ draft, id }) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [{ line: draft.lineOf(['id']), record: id, field: 'id', rule: 'stands in this file twice' }];
  });
}

/** Links must lead to a record of the file, right or not (its own problems are told), or to one that is public. */
async function dangling(checked: readonly Checked[], findPublic: FindPublic): Promise<Omit<Problem, 'file'>[]> {
  const here = new Set(checked.map(({ id }) => id));
  const outward = checked.flatMap(({ draft, id: record, links }) =>
    links.filter(({ id }) => !here.has(id)).map((link) => ({ draft, record, ...link })),
  );
  const known = await findPublic([...new Set(outward.map(({ id }) => id))]);
  return outward
    .filter(({ id }) => !known.has(id))
    .map(({ draft, record, path, id }) => {
      const rule = `links to ${id}, which is neither in this file nor public`;
      return { line: draft.lineOf(path), record, field: fieldPath(path), rule };
    });
}
