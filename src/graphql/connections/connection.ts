/**
 * A Relay connection over a page of a list. graphql-js calls a method only when the query selects its field, so nothing is
 * read in vain.
 */
import { allRead, type MaybePromise, whenRead } from '../../lists/atHand.ts';
import { cursorOf } from '../../lists/cursors.ts';
import type { Page } from '../../lists/connectionPage.ts';
import { idAt, type ListEntry } from '../../lists/positions.ts';
import type { RequestReader } from '../../publications/reading/requestReader.ts';
import { type EdgeNote, splitNotes } from '../../records/kind.ts';
import type { LiveRecord } from '../../records/registry.ts';
import { type ExportQuestion, type ExportUrls, exportUrls } from './exportUrls.ts';
import type { Facets } from './facets.ts';

/** Includes edge fields such as the roles. */
export interface Edge {
  readonly cursor: string;
  readonly node: LiveRecord;
}

interface ListedRecord {
  readonly entry: ListEntry;
  readonly node: LiveRecord;
}

const notesIn = (edge: EdgeNote = {}) =>
  Object.fromEntries(Object.entries(edge).map(([field, notes]) => [field, splitNotes(notes)]));

export class Connection {
  readonly #reader: RequestReader;
  readonly #page: Page;
  readonly #facets: Facets;
  readonly #question: ExportQuestion | undefined;
  #records: MaybePromise<readonly ListedRecord[]> | undefined;

  /** @param question undefined where no export asks for the same. */
  constructor(reader: RequestReader, page: Page, facets: Facets, question?: ExportQuestion) {
    this.#question = question;
    this.#reader = reader;
    this.#page = page;
    this.#facets = facets;
  }

  edges(): MaybePromise<Edge[]> {
    const { order } = this.#page;
    return whenRead(this.#readOnce(), (records) =>
      records.map(({ entry: { position, edge }, node }) => ({
        ...notesIn(edge),
        get cursor() {
          return cursorOf(order, position);
        },
        node,
      })),
    );
  }

  nodes(): MaybePromise<LiveRecord[]> {
    return whenRead(this.#readOnce(), (records) => records.map(({ node }) => node));
  }

  totalCount(): MaybePromise<number> {
    return this.#page.totalCount();
  }

  facets(): Facets {
    return this.#facets;
  }

  exports(): ExportUrls | null {
    return this.#question ? exportUrls(this.#question) : null;
  }

  pageInfo() {
    const cursorAt = (at: 0 | -1) =>
      whenRead(this.#page.entries(), (entries) => {
        const entry = entries.at(at);
        return entry && cursorOf(this.#page.order, entry.position);
      });
    return {
      hasNextPage: () => this.#page.hasNextPage(),
      hasPreviousPage: () => this.#page.hasPreviousPage(),
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    };
  }

  #readOnce(): MaybePromise<readonly ListedRecord[]> {
    this.#records ??= whenRead(this.#page.entries(), (entries) => {
      const read = allRead(entries.map(({ position }) => this.#reader.record(idAt(position))));
      return whenRead(read, (nodes) =>
        entries.flatMap((entry, at) => {
          const node = nodes[at];
          // Missing only if a withdrawal is applied between the reads of the list and of its records.
          return node ? [{ entry, node }] : [];
        }),
      );
    });
    return this.#records;
  }
}
