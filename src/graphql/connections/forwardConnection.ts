/** A connection that is paged in one direction only: the changes feed, a record's history. */
import { cursorOf } from '../../lists/cursors.ts';
import { type ExportQuestion, type ExportUrls, exportUrls } from './exportUrls.ts';

interface ForwardPage<Node> {
  /** Part of the cursors, so that a cursor of another connection is refused. */
  readonly order: string;
  readonly nodes: readonly Node[];
  /** What cursors hold; by default the position. */
  readonly placeOf?: (node: Node) => string;
  readonly hasNextPage: boolean;
  /** A function where the answer needs another read. */
  readonly hasPreviousPage: boolean | (() => Promise<boolean>);
  readonly totalCount?: number;
  /** The end cursor of an empty page: clients that poll keep their place by keeping the last end cursor. */
  readonly emptyEndCursor?: string | null | undefined;
  /** The same as an export has it. */
  readonly question?: ExportQuestion;
}

export class ForwardConnection<Node extends { readonly position: string }> {
  readonly #page: ForwardPage<Node>;

  constructor(page: ForwardPage<Node>) {
    this.#page = page;
  }

  edges() {
    return this.nodes().map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  nodes() {
    return this.#page.nodes;
  }

  totalCount() {
    return this.#page.totalCount;
  }

  exports(): ExportUrls | null {
    const { question } = this.#page;
    return question ? exportUrls(question) : null;
  }

  pageInfo() {
    const { nodes, hasNextPage, hasPreviousPage, emptyEndCursor } = this.#page;
    const [first, last] = [nodes[0], nodes.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first && this.#cursorOf(first),
      endCursor: last ? this.#cursorOf(last) : emptyEndCursor,
    };
  }

  #cursorOf(node: Node): string {
    const { order, placeOf } = this.#page;
    return cursorOf(order, placeOf?.(node) ?? node.position);
  }
}
