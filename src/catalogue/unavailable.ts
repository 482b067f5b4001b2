/** The catalogue cannot answer now; its message says why and what to do, and may be shown to clients. */
export class CatalogueUnavailable extends Error {
  override readonly name = 'CatalogueUnavailable';
}
