/** `gongkai draft`: the text of a page in, an import file of drafts out. */
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodePage } from '../../../drafting/page/decode.ts';
import { readPage } from '../../../drafting/page/readPage.ts';
import { draftFileOf } from '../../../drafting/draftFile.ts';
import { draftPage } from '../../../drafting/draftPage.ts';
import { draftYaml } from '../../../drafting/draftYaml.ts';
import { linkToPublic } from '../../../drafting/publicRecords.ts';
import { publishedLookup } from '../../../importing/publishedLookup.ts';
import { parseEdtf } from '../../../records/edtfDates.ts';
import { InvalidInput } from '../../../records/invalidInput.ts';
import { parsePrintedDate } from '../../../records/printed/index.ts';
import type { CliContext } from '../cliContext.ts';

export interface DraftArguments {
  readonly published?: string;
  readonly edition?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** @param path `-`: the standard input. */
export async function runDraft(path: string, args: DraftArguments, place: CliContext): Promise<void> {
  const published = args.published === undefined ? undefined : dayOf(args.published);
  const text = decodePage(path === '-' ? await buffer(place.stdin) : await readFile(path));
  const draft = draftPage(readPage(text, published));
  const { byName } = publishedLookup(place.session, place.catalogue);
  const { known, ...linked } = await linkToPublic(draft, byName);
  const file = draftFileOf(text, linked, { known, edition: args.edition });
  const written = args.json === true ? `${JSON.stringify(file)}\n` : draftYaml(file);
  if (args.out === undefined) place.stdout.write(written);
  else await writeFile(args.out, written);
  const { records, evidence, doubts } = file;
  place.output.tell(
    `Drafted ${records.length} records with ${evidence.length} values; ${doubts.length} doubts${args.out === undefined ? '' : `, in ${args.out}`}`,
  );
}

function dayOf(published: string) {
  const edtf = parsePrintedDate(published)?.edtf ?? published;
  const day = parseEdtf(edtf);
  if (!day) throw new InvalidInput('--published', `must be a day, like 2022-08-16 or 2022年8月16日, not ${published}`);
  return day;
}
