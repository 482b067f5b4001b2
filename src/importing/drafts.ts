/**
 * The drafts of an import, made right or told what is wrong. Files are read twice before anything is published: once to
 * know what records there are, since a link may lead to one that comes later, and once to check each.
 */
import type { PutChange } from '../publications/log/change.ts';
import { kindOf } from '../records/registry.ts';
import { type Checked, checkDraft } from './check.ts';
import { fieldPath } from './fieldPath.ts';
import type { Draft, DraftFile } from './formats/draft.ts';
import { type FindByName, linkByName, NameIndex } from './names.ts';
import { ImportRefused, MAX_PROBLEMS, type Problem } from './problem.ts';
import { expandShorthand } from './shorthand.ts';

/** Which of the ids are records that are public, or were. */
type FindPublished = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** What is public, as far as an import asks. */
export interface PublishedLookup {
  readonly byId: FindPublished;
  readonly byName: FindByName;
}

/** Drafts that are checked together: their links to public records are one batch. */
const DRAFTS_PER_CHECK = 100;

/** How much of the files has been read, in bytes. */
export type OnBytes = (bytes: number) => void;

export class Drafts {
  readonly #files: readonly DraftFile[];
  readonly #published: PublishedLookup;
  readonly #allowsDanglingLinks: boolean;
  readonly #names: NameIndex;
  /** Where each record stands. */
  readonly #places = new Map<string, { readonly file: string; readonly line: number }>();

  /** @param dangling links may lead to records that are not known. */
  constructor(files: readonly DraftFile[], known: PublishedLookup, dangling = false) {
    this.#allowsDanglingLinks = dangling;
    this.#files = files;
    this.#published = known;
    this.#names = new NameIndex(known.byName);
  }

  /** How many records there are; known when they have been validated. */
  get count(): number {
    return this.#places.size;
  }

  get note(): string | undefined {
    return this.#files.map((file) => file.note()).find((note) => note !== undefined);
  }

  /** @throws ImportRefused with every problem, or the first {@link MAX_PROBLEMS} of them. */
  async validate(onBytes?: OnBytes): Promise<void> {
    const problems = new ProblemList();
    await this.#survey(problems);
    for await (const { file, checked } of this.#checked(onBytes)) {
      problems.add(...checked.flatMap((each) => each.problems.map((problem) => ({ file, ...problem }))));
      if (problems.enough) break;
    }
    if (this.#places.size === 0 && problems.none) {
      problems.add(...this.#files.map(({ file }) => ({ file, line: 1, field: '', rule: 'has no records' })));
    }
    problems.throwIfAny();
  }

  /** The records, as they are to be published. Only after they were validated. */
  async *changes(onBytes?: OnBytes): AsyncGenerator<PutChange> {
    for await (const { checked } of this.#checked(onBytes)) {
      for (const { change } of checked) if (change) yield change;
    }
  }

  /** Which records there are, and what they are called. */
  async #survey(problems: ProblemList): Promise<void> {
    for (const { file, read } of this.#files) {
      for await (const each of read()) {
        if (problems.enough) return;
        if ('problem' in each) {
          problems.add(each.problem);
          continue;
        }
        const { id, ...fields } = each.draft.fields;
        if (typeof id !== 'string' || kindOf(id) === undefined) continue;
        const first = this.#places.get(id);
        const line = each.draft.lineOf(['id']);
        if (first) {
          const rule = first.file === file ? 'stands in this file twice' : `stands in ${first.file} too`;
          problems.add({ file, line, record: id, field: 'id', rule, hint: `first in line ${first.line}` });
        } else {
          this.#places.set(id, { file, line });
          this.#names.add(id, fields);
        }
      }
    }
  }

  async *#checked(onBytes?: OnBytes): AsyncGenerator<{ file: string; checked: Checked[] }> {
    let before = 0;
    for (const { file, size, read } of this.#files) {
      let chunk: Draft[] = [];
      for await (const each of read((bytes) => onBytes?.(before + bytes))) {
        if ('draft' in each) chunk.push(each.draft);
        if (chunk.length < DRAFTS_PER_CHECK) continue;
        yield { file, checked: await this.#check(chunk) };
        chunk = [];
      }
      yield { file, checked: await this.#check(chunk) };
      before += size;
    }
  }

  async #check(drafts: readonly Draft[]): Promise<Checked[]> {
    const checked = await Promise.all(drafts.map(async (draft) => ({ draft, ...(await this.#checkOne(draft)) })));
    if (this.#allowsDanglingLinks) return checked;
    const outward = checked.flatMap(({ links }) => links.filter(({ id }) => !this.#places.has(id)).map(({ id }) => id));
    const known = outward.length > 0 ? await this.#published.byId([...new Set(outward)]) : new Set<string>();
    return checked.map(({ draft, ...each }) => {
      const dangling = each.links
        .filter(({ id }) => !this.#places.has(id) && !known.has(id))
        .map(({ path, id }) => ({
          line: draft.lineOf(path),
          record: each.id,
          field: fieldPath(path),
          rule: `links to ${id}, which is neither in this file nor public`,
        }));
      return dangling.length > 0 ? { ...each, problems: [...each.problems, ...dangling] } : each;
    });
  }

  async #checkOne(draft: Draft): Promise<Checked> {
    const { id, ...fields } = draft.fields;
    const kind = typeof id === 'string' ? kindOf(id) : undefined;
    if (!kind) return checkDraft(draft);
    const written = await expandShorthand(kind, fields, this.#names);
    const linked = await linkByName(kind, written.fields, this.#names);
    const { placeOf } = written;
    const checked = checkDraft({ ...draft, fields: { id, ...linked.fields } }, placeOf);
    const unlinked = [...written.problems, ...linked.problems].map(({ path, rule, hint }) => {
      const place = placeOf(path);
      return { line: draft.lineOf(place), record: checked.id, field: fieldPath(place), rule, hint };
    });
    // A name that is no id is told once, as what it is.
    const told = new Set(unlinked.map(({ field }) => field));
    return { ...checked, problems: [...unlinked, ...checked.problems.filter(({ field }) => !told.has(field))] };
  }
}

class ProblemList {
  readonly #found: Problem[] = [];

  get none(): boolean {
    return this.#found.length === 0;
  }

  get enough(): boolean {
    return this.#found.length > MAX_PROBLEMS;
  }

  add(...problems: readonly Problem[]): void {
    this.#found.push(...problems);
  }

  throwIfAny(): void {
    if (this.none) return;
    const told = this.#found
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .slice(0, MAX_PROBLEMS);
    const last = told.at(-1);
    const more =
      this.enough && last
        ? [{ file: last.file, line: last.line, field: '', rule: 'there are more problems; correct these first' }]
        : [];
    throw new ImportRefused([...told, ...more]);
  }
}
