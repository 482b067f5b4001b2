/** The catalogue for one request: opened when the operation needs it, at the publication number of the request. */
import type { Catalogue, CatalogueView } from '../catalogue/catalogue.ts';
import type { RequestReader } from '../publications/reading/requestReader.ts';

/** Loads and opens the only catalogue of the process. */
export type OpenCatalogue = () => Promise<Catalogue>;

export class CatalogueAccess {
  readonly #open: OpenCatalogue;
  readonly #reader: RequestReader;
  #reading: Promise<CatalogueView> | undefined;
  #isClosed = false;

  constructor(open: OpenCatalogue, reader: RequestReader) {
    this.#open = open;
    this.#reader = reader;
  }

  /** The same one for the whole request. */
  readonly reading = (): Promise<CatalogueView> => {
    this.#reading ??= this.#isClosed ? answered() : this.#read();
    return this.#reading;
  };

  /** Whether the request has used it. */
  get isAsked(): boolean {
    return this.#reading !== undefined;
  }

  /** Call this when the request has been answered. */
  close(): void {
    this.#isClosed = true;
    this.#reading?.then(
      (reading) => {
        reading.close();
      },
      () => undefined,
    );
  }

  async #read(): Promise<CatalogueView> {
    const [catalogue, number] = await Promise.all([this.#open(), this.#reader.number()]);
    return catalogue.open(number, this.#reader.deadline);
  }
}

/** Of an execution that was given up may still run what nobody waits for; a view that it opened would never be closed. */
async function answered(): Promise<never> {
  throw new Error('The request has been answered');
}
