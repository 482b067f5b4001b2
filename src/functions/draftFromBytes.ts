/** Drafts the records of a page from its bytes, for the command and for the bucket. It only reads. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type DraftFile, draftFileOf } from '../drafting/draftFile.ts';
import { draftPage } from '../drafting/draftPage.ts';
import { decodePage } from '../drafting/page/decode.ts';
import { readPage } from '../drafting/page/readPage.ts';
import { linkToPublic } from '../drafting/publicRecords.ts';
import { publishedLookup } from '../importing/publishedLookup.ts';
import { parseEdtf } from '../records/edtfDates.ts';
import { parsePrintedDate, type PrintedOn } from '../records/printed/index.ts';
import type { Session } from '../store/session.ts';

export interface DraftParts {
  readonly session: Session;
  /** Called when the name of a public record is looked up. */
  readonly catalogue: () => Promise<Catalogue>;
}

export interface DraftSettings {
  /** The day of the page; by default the one that it prints. */
  readonly published?: PrintedOn | undefined;
  /** The edition that the articles link to. */
  readonly edition?: string | undefined;
}

export interface DraftedPage {
  readonly file: DraftFile;
  /** As given or as the page prints it. */
  readonly day: PrintedOn | undefined;
}

/** @throws UnreadablePage */
export async function draftFromBytes(
  bytes: Uint8Array,
  { published, edition }: DraftSettings,
  { session, catalogue }: DraftParts,
): Promise<DraftedPage> {
  const text = decodePage(bytes);
  const page = readPage(text, published);
  const { byName } = publishedLookup(session, catalogue);
  const { known, ...linked } = await linkToPublic(draftPage(page), byName);
  return { file: draftFileOf(text, linked, { known, edition }), day: page.day };
}

/** The day or the month that somebody gives a page, like 2022-08-16, 2022年8月16日 or 2022-08; undefined if the text is neither. */
export function parsePublishedDay(text: string): PrintedOn | undefined {
  const day = parseEdtf(parsePrintedDate(text)?.edtf ?? text);
  return day?.precision === 'DAY' || day?.precision === 'MONTH' ? day : undefined;
}
