/** Checks one draft by itself: its id and its shape; lists its links. */
import type { PutChange } from '../publications/log/change.ts';
import { contentSizeProblem, jsonBytes, storedSizeProblem } from '../publications/publishing/recordSize.ts';
import type { RecordId } from '../records/ids.ts';
import { type AnyContent, definitionOf, kindOf, KINDS, linksOf } from '../records/registry.ts';
import { type FieldPath, stepsOf, valueAt } from './fieldPath.ts';
import type { Draft } from './formats/draft.ts';
import { NOT_A_FIELD, problemsOf } from './messages.ts';
import type { Problem } from './problem.ts';

/** The result for one draft, valid or not. */
export interface Checked {
  readonly id: string | undefined;
  /** Absent if the draft is invalid. */
  readonly change?: PutChange;
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly links: readonly { readonly path: FieldPath; readonly id: string }[];
}

/**
 * Parses one draft with its kind's shape.
 *
 * @param placeOf gives the path in the file for a path in the draft's fields.
 */
export function checkDraft(draft: Draft, placeOf: (path: FieldPath) => FieldPath = (path) => path): Checked {
  const { id, revision, ...content } = draft.fields;
  const kind = typeof id === 'string' ? kindOf(id) : undefined;
  if (!kind) {
    const rule = `must be the record's id, like Project:some-slug, with one of the kinds ${KINDS.join(', ')}`;
    const record = typeof id === 'string' ? id.slice(0, 200) : undefined;
    return { id: record, problems: [{ line: draft.lineOf(['id']), record, field: 'id', rule }], links: [] };
  }
  const record = id as RecordId;
  const placed = (link: Checked['links'][number]) => ({ ...link, path: placeOf(link.path) });
  if (revision !== undefined && !isRevision(revision)) {
    const rule =
      'must be the number of the revision that was edited, as `gongkai show` writes it; 0: the record is new';
    return { id: record, problems: [{ line: draft.lineOf(['revision']), record, field: 'revision', rule }], links: [] };
  }
  const parsed = definitionOf(kind).shape.safeParse(content);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [...placeOf(issue.path)] }));
    const problems = problemsOf(issues, draft.lineOf).map((problem) => ({
      record,
      ...problem,
      ...(isCutAtComma(problem, draft) && { hint: CUT_AT_COMMA }),
    }));
    return { id: record, problems, links: [...possibleLinks(content)].map(placed) };
  }
  // Kind and content belong together: the content was parsed by that kind's shape.
  const change: PutChange = {
    operation: 'PUBLISH',
    id: record,
    ...(revision !== undefined && { ifRevision: revision }),
    ...({ kind, content: parsed.data } as AnyContent),
  };
  const links = linksOf(change).flatMap((link) =>
    link.id === undefined ? [] : [placed({ path: stepsOf(link.field), id: link.id })],
  );
  return { id: record, change, problems: sizeProblems(change, draft), links };
}

/** In `{position: 书记,主任}` YAML ends the text at the comma and takes 主任 for a field without a value. */
function isCutAtComma({ rule, field }: Pick<Problem, 'rule' | 'field'>, { fields }: Draft): boolean {
  if (rule !== NOT_A_FIELD || /^[\w.[\]]*$/.test(field)) return false;
  return valueAt(fields, stepsOf(field)) === null;
}

const CUT_AT_COMMA = 'in { }, a comma ends the text: put a text with commas in quotes';

const isRevision = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A record of so few bytes cannot have enough list entries to be too large with them. */
const SURELY_FITS = 8 * 1024;

/** Checked before anything is published: an import in several publications would fail after the first. */
function sizeProblems(change: PutChange, { lineOf }: Draft): Checked['problems'] {
  const bytes = jsonBytes(change.content);
  const now = new Date().toISOString();
  const rule =
    bytes <= SURELY_FITS
      ? undefined
      : (contentSizeProblem(bytes) ?? storedSizeProblem({ ...change, revision: 1, firstPublishedAt: now }, [], now));
  return rule === undefined ? [] : [{ line: lineOf([]), record: change.id, field: '', rule }];
}

/** The links of invalid content: every text that looks like an id. */
function* possibleLinks(value: unknown, path: FieldPath = []): Generator<Checked['links'][number]> {
  if (typeof value === 'string' && kindOf(value)) yield { path, id: value };
  if (typeof value !== 'object' || value === null || path.length > MAX_LINK_DEPTH) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* possibleLinks(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** No record has links below this depth. */
const MAX_LINK_DEPTH = 10;
