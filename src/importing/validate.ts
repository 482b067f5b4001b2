/** Drafts become changes when every one of them is right. */
import { type Checked, check, type Put } from './check.ts';
import { fieldPath } from './fieldPath.ts';
import { ImportRefused, type Problem } from './problem.ts';
import type { Draft, DraftFile } from './readFile.ts';

/** Which of the ids are records that are public already. */
export type FindPublic = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

interface Placed extends Checked {
  readonly draft: Draft;
}

/** @throws ImportRefused with every problem of the file. */
export async function validate({ file, drafts, problems }: DraftFile, findPublic: FindPublic): Promise<Put[]> {
  const checked = drafts.map((draft): Placed => ({ draft, ...check(draft) }));
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

function repeated(checked: readonly Placed[]): Omit<Problem, 'file'>[] {
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
async function dangling(checked: readonly Placed[], findPublic: FindPublic): Promise<Omit<Problem, 'file'>[]> {
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
