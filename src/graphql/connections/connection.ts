/**
 * A Relay connection over a page of a list. graphql-js calls a method only when the query selects its field, so nothing is
 * read in vain.
 */
import { cursorOf } from '../../lists/cursors.ts';
import type { Page } from '../../lists/connectionPage.ts';
import { idAt } from '../../lists/positions.ts';
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

const notesIn = (edge: EdgeNote = {}) =>
  Object.fromEntries(Object.entries(edge).map(([field, notes]) => [field, splitNotes(notes)]));

export class Connection {
  readonly #reader: RequestReader;
  readonly #page: Page;
  readonly #facets: Facets;
  readonly #question: ExportQuestion | undefined;
  #edges: Promise<Edge[]> | undefined;

  /** @param question undefined where no export asks for the same. */
  constructor(reader: RequestReader, page: Page, facets: Facets, question?: ExportQuestion) {
    this.#question = question;
    this.#reader = reader;
    this.#page = page;
    this.#facets = facets;
  }

  edges(): Promise<Edge[]> {
    this.#edges ??= this.#readEdges();
    return this.#edges;
  }

  async nodes(): Promise<LiveRecord[]> {
    return (await this.edges()).map(({ node }) => node);
  }

  totalCount(): Promise<number> {
    return this.#page.totalCount();
  }

  facets(): Facets {
    return this.#facets;
  }

  exports(): ExportUrls | null {
    return this.#question ? exportUrls(this.#question) : null;
  }

  pageInfo() {
    const cursorAt = async (at: 0 | -1) => {
      const entry = (await this.#page.entries()).at(at);
      return entry && cursorOf(this.#page.order, entry.position);
    };
    return {
      hasNextPage: () => this.#page.hasNextPage(),
      hasPreviousPage: () => this.#page.hasPreviousPage(),
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    };
  }

  async #readEdges(): Promise<Edge[]> {
    const entries = await this.#page.entries();
    const nodes = await Promise.all(entries.map(({ position }) => this.#reader.record(idAt(position))));
    return entries.flatMap(({ position, edge }, at) => {
      const node = nodes[at];
      // Missing only if a withdrawal is applied between the reads of the list and of its records.
      return node ? [{ ...notesIn(edge), cursor: cursorOf(this.#page.order, position), node }] : [];
    });
  }
}
