/** Drafts made of texts of our own, for tests. */
import { draftFileOf, type DraftFile } from '../../src/drafting/draftFile.ts';
import { draftPage } from '../../src/drafting/draftPage.ts';
import { readPage } from '../../src/drafting/page/readPage.ts';
import { parseEdtf } from '../../src/records/edtfDates.ts';

// Records as a file holds them: of ten shapes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Drafted = any;

export function draftText(text: string, published?: string): DraftFile {
  const day = published === undefined ? undefined : parseEdtf(published);
  return draftFileOf(text, draftPage(readPage(text, day)));
}

export const ofKind = (file: DraftFile, kind: string): Drafted[] =>
  file.records.filter(({ id }) => id.startsWith(`${kind}:`));

/** The only one of its kind. */
export function only(file: DraftFile, kind: string): Drafted {
  const found = ofKind(file, kind);
  if (found.length !== 1) throw new Error(`${found.length} drafts of ${kind}`);
  return found[0];
}
