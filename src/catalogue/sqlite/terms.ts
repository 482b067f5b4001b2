/** The numbers of attributes and of their values (terms) in a file, assigned when first needed. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Terms are numbered from their attribute's number times this, so that the terms of one attribute are a range. */
export const TERMS_PER_ATTRIBUTE = 2 ** 24;

/** Terms kept in memory; values such as names occur once each. */
const MAX_REMEMBERED_TERMS = 50_000;

export class Terms {
  readonly #attributes = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #find: Record<'attribute' | 'term' | 'lastTerm', StatementSync>;
  readonly #add: Record<'attribute' | 'term', StatementSync>;

  constructor(database: DatabaseSync) {
    this.#find = {
      attribute: database.prepare('SELECT attribute AS number FROM attribute WHERE name = ?'),
      term: database.prepare('SELECT term AS number FROM term WHERE attribute = ? AND value = ?'),
      lastTerm: database.prepare('SELECT max(term) AS number FROM term WHERE term BETWEEN ? AND ?'),
    };
    this.#add = {
      attribute: database.prepare('INSERT INTO attribute (name) VALUES (?)'),
      term: database.prepare('INSERT INTO term (term, attribute, value) VALUES (?, ?, ?)'),
    };
  }

  attribute(name: string): number {
    let number = this.#attributes.get(name) ?? numberIn(this.#find.attribute.get(name));
    number ??= Number(this.#add.attribute.run(name).lastInsertRowid);
    this.#attributes.set(name, number);
    return number;
  }

  term(of: string, value: string): number {
    const attribute = this.attribute(of);
    const name = `${attribute} ${value}`;
    let number = this.#terms.get(name) ?? numberIn(this.#find.term.get(attribute, value));
    if (number === undefined) {
      const first = attribute * TERMS_PER_ATTRIBUTE;
      const last = numberIn(this.#find.lastTerm.get(first, first + TERMS_PER_ATTRIBUTE - 1));
      number = (last ?? first) + 1;
      this.#add.term.run(number, attribute, value);
    }
    if (this.#terms.size >= MAX_REMEMBERED_TERMS) this.#terms.clear();
    this.#terms.set(name, number);
    return number;
  }

  /** Forgets what a rolled-back transaction added. */
  forget(): void {
    this.#attributes.clear();
    this.#terms.clear();
  }
}

function numberIn(row: unknown): number | undefined {
  return (row as { number: number | null } | undefined)?.number ?? undefined;
}
