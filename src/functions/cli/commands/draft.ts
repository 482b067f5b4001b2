/** `gongkai draft`: the text of a page in, an import file of drafts out. */
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UnreadablePage } from '../../../drafting/page/unreadablePage.ts';
import { draftYaml } from '../../../drafting/draftYaml.ts';
import { isIdOf } from '../../../records/registry.ts';
import type { PrintedOn } from '../../../records/printed/index.ts';
import { draftFromBytes, parsePublishedDay } from '../../draftFromBytes.ts';
import type { CliContext } from '../cliContext.ts';
import { EXIT } from '../exitCodes.ts';
import { Refused } from '../explain.ts';

export interface DraftArguments {
  readonly published?: string;
  readonly edition?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * @param path `-`: the standard input.
 * @returns the code to end with, where the command line is wrong.
 * @throws Refused when there is no such file, or it is no page.
 */
export async function runDraft(path: string, args: DraftArguments, place: CliContext): Promise<number | undefined> {
  const published = args.published === undefined ? undefined : parsePublishedDay(args.published);
  const wrong = wrongArgument(args, published);
  if (wrong !== undefined) {
    place.output.tell(wrong);
    return EXIT.usage;
  }
  const bytes = path === '-' ? await buffer(place.stdin) : await bytesOf(path);
  const { file } = await draftFromBytes(bytes, { published, edition: args.edition }, place).catch((error: unknown) => {
    throw error instanceof UnreadablePage ? new Refused(error.message) : error;
  });
  const written = args.json === true ? `${JSON.stringify(file)}\n` : draftYaml(file);
  if (args.out === undefined) place.stdout.write(written);
  else await writeFile(args.out, written);
  const { records, evidence, doubts } = file;
  place.output.tell(
    `Drafted ${records.length} records with ${evidence.length} values; ${doubts.length} doubts${args.out === undefined ? '' : `, in ${args.out}`}`,
  );
  return undefined;
}

function wrongArgument({ published, edition }: DraftArguments, day: PrintedOn | undefined): string | undefined {
  if (published !== undefined && day === undefined)
    return `--published must be a day, like 2022-08-16 or 2022年8月16日, or a month, like 2022-08, not ${published}`;
  if (edition !== undefined && !isIdOf('Edition', edition))
    return `--edition must be the id of an edition, like Edition:some-slug, not ${edition}`;
  return undefined;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT') throw new Refused(`There is no such file: ${path}`);
    if (code === 'EISDIR') throw new Refused(`${path} is a folder: draft its pages one by one`);
    throw error;
  }
}
