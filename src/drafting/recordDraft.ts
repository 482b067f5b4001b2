/**
 * A record that is being drafted. Each of its values says where on the page it comes from, and by which rule: a value is a
 * passage as printed, or follows from one. So no value can come from nowhere.
 */
import type { Kind } from '../records/registry.ts';
import type { Passage, Span } from './text/passage.ts';

/** How a value follows from its quote. A new way gets a name here and a line in docs/drafting.md. */
export const RULES = {
  printed: 'as printed',
  word: 'the meaning of the words',
  date: 'the date that the words mean',
  dateOnPage: 'the date that the words mean on the day of the page',
  dateInYear: 'the date that the words mean in the year that the text names',
  figure: 'the figure that the words mean',
  link: 'the record that the words name',
} as const;
export type Rule = keyof typeof RULES;

export interface Evidence {
  /** Path of the field in the record, e.g. `participants[0].name`. */
  readonly field: string;
  readonly span: Span;
  readonly rule: Rule;
}

/** What was understood in part, and is no value. */
export interface Doubt {
  readonly span: Span;
  readonly why: string;
}

type Key = string | number;

export class RecordDraft {
  readonly kind: Kind;
  /** What its id is proposed from: its name or title, and its day. */
  readonly naming: { readonly name: string; readonly day?: string | undefined };
  readonly fields: Record<string, unknown> = {};
  readonly evidence: Evidence[] = [];

  constructor(kind: Kind, naming: RecordDraft['naming']) {
    this.kind = kind;
    this.naming = naming;
  }

  /** A value as printed: the text of the passage. */
  printed(path: readonly Key[], passage: Passage): this {
    return this.derived(path, passage.text, passage, 'printed');
  }

  /** A value that follows from the passage by a rule. */
  derived(path: readonly Key[], value: unknown, from: Passage, rule: Rule): this {
    put(this.fields, path, value);
    this.evidence.push({ field: pathText(path), span: from.span, rule });
    return this;
  }

  /** The next free place of a list. */
  next(field: string): number {
    const list = this.fields[field];
    return Array.isArray(list) ? list.length : 0;
  }
}

/** A link to another draft; it becomes the id when all ids are known. */
export class DraftLink {
  readonly to: RecordDraft;

  constructor(to: RecordDraft) {
    this.to = to;
  }
}

function put(target: Record<string, unknown>, path: readonly Key[], value: unknown): void {
  let here = target as Record<Key, unknown>;
  path.forEach((key, at) => {
    if (at === path.length - 1) here[key] = value;
    else here = (here[key] ??= typeof path[at + 1] === 'number' ? [] : {}) as Record<Key, unknown>;
  });
}

const pathText = (path: readonly Key[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
