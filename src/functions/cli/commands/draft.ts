/** `gongkai draft`: the text of a page in, an import file of drafts out. */
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { draftYaml } from '../../../drafting/draftYaml.ts';
import { InvalidInput } from '../../../records/invalidInput.ts';
import { draftFromBytes, parsePublishedDay } from '../../draftFromBytes.ts';
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
  const bytes = path === '-' ? await buffer(place.stdin) : await readFile(path);
  const { file } = await draftFromBytes(bytes, { published, edition: args.edition }, place);
  const written = args.json === true ? `${JSON.stringify(file)}\n` : draftYaml(file);
  if (args.out === undefined) place.stdout.write(written);
  else await writeFile(args.out, written);
  const { records, evidence, doubts } = file;
  place.output.tell(
    `Drafted ${records.length} records with ${evidence.length} values; ${doubts.length} doubts${args.out === undefined ? '' : `, in ${args.out}`}`,
  );
}

function dayOf(published: string) {
  const day = parsePublishedDay(published);
  if (!day) throw new InvalidInput('--published', `must be a day, like 2022-08-16 or 2022年8月16日, or a month, like 2022-08, not ${published}`);
  return day;
}
