/** Drafts become changes when every one of them is right. */
import type { Change } from '../publications/change.ts';
import type { RecordId } from '../records/ids.ts';
import { type AnyContent, definitionOf, kindOf, KINDS, linksOf } from '../records/registry.ts';
import { ImportRefused, type Problem } from './problem.ts';
import { type Draft, type DraftFile, fieldPath } from './readFile.ts';

type Put = Extract<Change, { operation: 'PUT' }>;

/** Which of the ids are records that are public already. */
export type FindPublic = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** @throws ImportRefused with every problem of the file. */
export async function validate({ file, drafts }: DraftFile, findPublic: FindPublic): Promise<Put[]> {
  const problems: Problem[] = [];
  const changes = new Map<string, { draft: Draft; change: Put }>();
  for (const draft of drafts) {
    const parsed = parseDraft(draft);
    if ('change' in parsed && changes.has(parsed.change.id)) {
      problems.push({
        file,
        line: draft.lineOf(['id']),
        record: parsed.change.id,
        field: 'id',
        rule: 'stands in this file twice',
      });
    } else if ('change' in parsed) changes.set(parsed.change.id, { draft, change: parsed.change });
    else problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
  }
  problems.push(...(await danglingLinks(file, changes, findPublic, drafts)));
  if (problems.length > 0) throw new ImportRefused(problems);
  return [...changes.values()].map(({ change }) => change);
}

function parseDraft({ fields, lineOf }: Draft): { change: Put } | { problems: Omit<Problem, 'file'>[] } {
  const { id, ...content } = fields;
  const kind = typeof id === 'string' ? kindOf(id) : undefined;
  if (!kind) {
    const rule = `must be the record's id, like Project:some-slug, with one of the kinds ${KINDS.join(', ')}`;
    return { problems: [{ line: lineOf(['id']), record: typeof id === 'string' ? id : undefined, field: 'id', rule }] };
  }
  const parsed = definitionOf(kind).shape.safeParse(content);
  if (parsed.success) {
    // Kind and content belong together: the content was parsed by that kind's shape.
    return { change: { operation: 'PUT', id: id as RecordId, ...({ kind, content: parsed.data } as AnyContent) } };
  }
  const record = id as string;
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      line: lineOf(path),
      record,
      field: fieldPath(path),
      rule: message,
    })),
  };
}

/** Links must lead to a record of the file, right or not (its own problems are told), or to one that is public. */
async function danglingLinks(
  file: string,
  changes: ReadonlyMap<string, { draft: Draft; change: Put }>,
  findPublic: FindPublic,
  drafts: readonly Draft[],
): Promise<Problem[]> {
  const here = new Set(drafts.map(({ fields }) => fields['id']));
  const outward = [...changes.values()].flatMap(({ draft, change }) =>
    linksOf(change).flatMap(({ field, id }) =>
      id === undefined || here.has(id) ? [] : [{ draft, record: change.id, field, id }],
    ),
  );
  const known = await findPublic([...new Set(outward.map(({ id }) => id))]);
  return outward
    .filter(({ id }) => !known.has(id))
    .map(({ draft, record, field, id }) => ({
      file,
      line: draft.lineOf(
        field
          .split(/[.[\]]+/)
          .filter(Boolean)
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      ),
      record,
      field,
      rule: `links to ${id}, which is neither in this file nor public`,
    }));
}
