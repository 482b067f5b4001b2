/** Thrown for a file that no page is drafted from; the message is for who gave it. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage';
}
