/**
 * The drafts of an import, completed and checked. Files are read twice before anything is published: once to list the
 * records, since a link may lead to a later one, and once to check each draft.
 */
import type { PutChange } from '../publications/log/change.ts';
import type { PartialDate } from '../records/partialDate.ts';
import { kindOf } from '../records/registry.ts';
import { withAbsoluteDates } from './absoluteDates.ts';
import { type Checked, checkDraft } from './check.ts';
import { withEnumValues } from './enumWords.ts';
import { fieldPath, stepsOf } from './fieldPath.ts';
import type { Draft, DraftFile } from './formats/draft.ts';
import type { FileHead, Withdrawal } from './formats/fileHead.ts';
import { patched } from './patch.ts';
import { type FindByName, linkByName, NameIndex } from './names.ts';
import { MAX_PROBLEMS, type Problem } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { PublicationDays } from './publicationDays.ts';
import { hasTooManyValues, MAX_RECORD_VALUES } from './recordValues.ts';
import { expandShorthand } from './shorthand.ts';
import { dateWarnings, namesToCompare, nameWarnings } from './warnings.ts';

/** Those of the ids whose records are or were public. */
type FindPublished = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Called with the records done, of all. */
type OnProgress = (done: number, all: number) => void;

/** Looks up public records for an import. */
export interface PublishedLookup {
  readonly byId: FindPublished;
  /** The public records among the ids, in the form of an import, with their revisions. */
  readonly current: (
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly revision: number; readonly fields: Readonly<Record<string, unknown>> }>>;
  /** Records with a name of the same letters and digits. */
  readonly byName: FindByName;
  /** Records with names that have a part in common. */
  readonly nearName: FindByName;
}

type CheckedDraft = Checked & { readonly draft: Draft };

/** Drafts checked together: their links to public records are looked up in one batch. */
const DRAFTS_PER_CHECK = 100;

interface DraftsOptions {
  /** Whether links may lead to unknown records. */
  readonly allowsDanglingLinks?: boolean | undefined;
  /** Whether records have only the fields that change, as a file's head may say, too. */
  readonly arePatches?: boolean | undefined;
}

/** A withdrawal, with its place for messages. */
export type PlacedWithdrawal = Withdrawal & Pick<Problem, 'file' | 'line' | 'field'>;

export class Drafts {
  readonly #files: readonly DraftFile[];
  readonly #published: PublishedLookup;
  readonly #allowsDanglingLinks: boolean;
  readonly #arePatches: boolean;
  readonly #names: NameIndex;
  readonly #days: PublicationDays;
  readonly #warnings: Problem[] = [];
  #haveRevisions = false;
  /** The file and line of each record. */
  readonly #places = new Map<string, { readonly file: string; readonly line: number }>();

  constructor(
    files: readonly DraftFile[],
    published: PublishedLookup,
    { allowsDanglingLinks = false, arePatches = false }: DraftsOptions = {},
  ) {
    this.#allowsDanglingLinks = allowsDanglingLinks;
    this.#arePatches = arePatches;
    this.#files = files;
    this.#published = published;
    this.#names = new NameIndex(published.byName, published.nearName);
    this.#days = new PublicationDays(published.current);
  }

  /** Whether a record names the revision that was edited; known after validation. */
  get haveRevisions(): boolean {
    return this.#haveRevisions;
  }

  /** The first slips that there may be; known after validation. */
  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  /** The file and line of a record, for messages. */
  placeOf(id: string): string | undefined {
    const place = this.#places.get(id);
    return place && `${place.file}:${place.line}`;
  }

  /** Number of records; known after validation. */
  get count(): number {
    return this.#places.size;
  }

  /** What the files say of the publication; of several files, the first that says it. Known after validation. */
  get head(): FileHead {
    return this.#files.reduceRight<FileHead>((head, file) => ({ ...head, ...file.head() }), {});
  }

  /** What the files withdraw. Known after validation. */
  get withdrawals(): readonly PlacedWithdrawal[] {
    return this.#files.flatMap(({ file, head, headLine }) =>
      (head().withdraw ?? []).map((withdrawal, at) => ({
        ...withdrawal,
        file,
        line: headLine(['withdraw', at]),
        field: `withdraw[${at}]`,
      })),
    );
  }

  /** Whether the files have this record. */
  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** @throws ImportRefused with all problems, or the first {@link MAX_PROBLEMS}. */
  async validate(onProgress?: OnProgress): Promise<void> {
    let done = 0;
    const problems = new ProblemList();
    await this.#survey(problems);
    for await (const { file, checked } of this.#checked()) {
      for (const draft of checked) problems.add(...draft.problems.map((problem) => ({ file, ...problem })));
      if (this.#warnings.length < MAX_PROBLEMS && problems.none) {
        const warnings = await this.#warningsOf(checked);
        this.#warnings.push(...warnings.slice(0, MAX_PROBLEMS).map((warning) => ({ file, ...warning })));
      }
      if (problems.enough) break;
      onProgress?.((done += checked.length), Math.max(done, this.count));
    }
    if (this.#places.size === 0 && this.withdrawals.length === 0 && problems.none) {
      problems.add(...this.#files.map(({ file }) => ({ file, line: 1, field: '', rule: 'has no records' })));
    }
    problems.throwIfAny();
  }

  /** The changes to publish. Call only after {@link validate}. */
  async *changes(): AsyncGenerator<PutChange> {
    for await (const { checked } of this.#checked()) {
      for (const { change } of checked) if (change) yield change;
    }
  }

  /** Lists the records and their names. */
  async #survey(problems: ProblemList): Promise<void> {
    for (const { file, read, head } of this.#files) {
      for await (const result of read()) {
        if (problems.enough) return;
        if ('problem' in result) {
          problems.add(result.problem);
          continue;
        }
        const { id, revision, ...fields } = result.draft.fields;
        this.#haveRevisions ||= revision !== undefined;
        if (typeof id !== 'string' || kindOf(id) === undefined) continue;
        const first = this.#places.get(id);
        const line = result.draft.lineOf(['id']);
        if (first) {
          const rule = first.file === file ? 'is in this file twice' : `is also in ${first.file}`;
          problems.add({ file, line, record: id, field: 'id', rule, hint: `first in line ${first.line}` });
        } else {
          this.#places.set(id, { file, line });
          this.#names.add(id, fields);
          this.#days.add(id, fields, head().printedOn);
        }
      }
    }
  }

  async *#checked(): AsyncGenerator<{ file: string; checked: CheckedDraft[] }> {
    for (const { file, read, head } of this.#files) {
      let chunk: Draft[] = [];
      const check = async () => {
        const whole =
          (this.#arePatches || head().patch === true) && chunk.length > 0 ? await this.#patched(chunk) : chunk;
        return { file, checked: await this.#check(whole, head().printedOn) };
      };
      for await (const result of read()) {
        if ('draft' in result) chunk.push(result.draft);
        if (chunk.length < DRAFTS_PER_CHECK) continue;
        yield await check();
        chunk = [];
      }
      yield await check();
    }
  }

  /** The records that the patches make of the public ones, at the revision that was patched. */
  async #patched(patches: readonly Draft[]): Promise<Draft[]> {
    const ids = patches.map(({ fields }) => fields['id']).filter((id) => typeof id === 'string');
    const present = await this.#published.current(ids);
    return patches.map((draft) => {
      const { id, revision, ...fields } = draft.fields;
      const kind = typeof id === 'string' ? kindOf(id) : undefined;
      const found = typeof id === 'string' ? present.get(id) : undefined;
      if (!kind || !found) return kind ? { ...draft, isPatchOfNothing: true } : draft;
      return { ...draft, fields: { id, revision: revision ?? found.revision, ...patched(kind, found.fields, fields) } };
    });
  }

  async #check(drafts: readonly Draft[], printedOn: PartialDate | undefined): Promise<CheckedDraft[]> {
    const checked = await Promise.all(
      drafts.map(async (draft) => ({ draft, ...(await this.#checkOne(draft, printedOn)) })),
    );
    if (this.#allowsDanglingLinks) return checked;
    return this.#checkLinks(checked);
  }

  /** What may be slips in valid drafts. New records are compared with all that have one of their names. */
  async #warningsOf(drafts: readonly CheckedDraft[]): Promise<Omit<Problem, 'file'>[]> {
    const changes = drafts.flatMap(({ change, draft }) => (change ? [{ change, draft }] : []));
    const known = await this.#published.byId(changes.map(({ change }) => change.id));
    const added = changes.filter(({ change }) => !known.has(change.id));
    const byKind = Map.groupBy(added, ({ change }) => change.kind);
    const namesakes = await Promise.all(
      [...byKind].map(async ([kind, ofKind]) => {
        const names = [...new Set(ofKind.flatMap(({ change }) => namesToCompare(change)))];
        return names.length === 0 ? [] : this.#names.findAny(kind, names);
      }),
    );
    return changes.flatMap(({ change, draft }) => {
      const others = namesakes.flat().filter(({ id }) => id !== change.id && kindOf(id) === change.kind);
      const warnings = [...(known.has(change.id) ? [] : nameWarnings(change, others)), ...dateWarnings(change)];
      return warnings.map((warning) => ({ line: draft.lineOf(stepsOf(warning.field)), record: change.id, ...warning }));
    });
  }

  async #checkLinks(checked: readonly CheckedDraft[]): Promise<CheckedDraft[]> {
    const linkedOutside = checked.flatMap(({ links }) =>
      links.filter(({ id }) => !this.#places.has(id)).map(({ id }) => id),
    );
    const published =
      linkedOutside.length > 0 ? await this.#published.byId([...new Set(linkedOutside)]) : new Set<string>();
    return checked.map((result) => {
      const dangling = result.links
        .filter(({ id }) => !this.#places.has(id) && !published.has(id))
        .map(({ path, id }) => ({
          line: result.draft.lineOf(path),
          record: result.id,
          field: fieldPath(path),
          rule: `links to ${id}, which is neither in this file nor public`,
        }));
      return dangling.length > 0 ? { ...result, problems: [...result.problems, ...dangling] } : result;
    });
  }

  async #checkOne(draft: Draft, printedOn: PartialDate | undefined): Promise<Checked> {
    const { id, ...fields } = draft.fields;
    const kind = typeof id === 'string' ? kindOf(id) : undefined;
    if (!kind) return checkDraft(draft);
    if (draft.isPatchOfNothing === true) {
      const rule = 'is not public: a patch changes a record that is';
      const problem = { line: draft.lineOf(['id']), record: String(id), field: 'id', rule };
      return { id: String(id), problems: [problem], links: [] };
    }
    if (hasTooManyValues(fields)) {
      const rule = `a record has at most ${MAX_RECORD_VALUES} values`;
      return {
        id: String(id),
        problems: [{ line: draft.lineOf(['id']), record: String(id), field: '', rule }],
        links: [],
      };
    }
    const expanded = await expandShorthand(kind, withEnumValues(kind, fields), this.#names);
    const linked = await linkByName(kind, expanded.fields, this.#names);
    const dated = await withAbsoluteDates(kind, linked.fields, printedOn, this.#days);
    const { placeOf } = expanded;
    const checked = checkDraft({ ...draft, fields: { id, ...dated.fields } }, placeOf);
    const unresolved = [...expanded.problems, ...linked.problems, ...dated.problems].map(({ path, rule, hint }) => {
      const place = placeOf(path);
      return { line: draft.lineOf(place), record: checked.id, field: fieldPath(place), rule, hint };
    });
    // A name that could not be linked is reported once, and not also as an invalid id; a date likewise.
    const reported = new Set(unresolved.map(({ field }) => field));
    return { ...checked, problems: [...unresolved, ...checked.problems.filter(({ field }) => !reported.has(field))] };
  }
}
