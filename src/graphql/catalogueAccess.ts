/** The catalogue for one request: opened when the operation needs it, at the publication number of the request. */
import type { Catalogue, CatalogueView } from '../catalogue/catalogue.ts';
import type { RequestReader } from '../publications/reading/requestReader.ts';

/** Loads and opens the only catalogue of the process. */
export type OpenCatalogue = () => Promise<Catalogue>;

export class CatalogueAccess {
  readonly #open: OpenCatalogue;
  readonly #reader: RequestReader;
  #reading: Promise<CatalogueView> | undefined;

  constructor(open: OpenCatalogue, reader: RequestReader) {
    this.#open = open;
    this.#reader = reader;
  }

  /** The same one for the whole request. */
  readonly reading = (): Promise<CatalogueView> => {
    this.#reading ??= this.#read();
    return this.#reading;
  };

  /** Whether the request has used it. */
  get isAsked(): boolean {
    return this.#reading !== undefined;
  }

  /** Call this when the request has been answered. */
  close(): void {
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
