/** `gongkai erase`: a record's content goes for good. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { linksTo } from '../../../importing/linksTo.ts';
import { erase, planErasure } from '../../../publications/maintenance/erase.ts';
import { RequestReader } from '../../../publications/reading/requestReader.ts';
import type { CliContext } from '../cliContext.ts';
import { compactFolder } from '../../local/folderCare.ts';
import { Refused } from '../explain.ts';
import { findRecord } from './records.ts';

export interface EraseArguments {
  readonly reason: string;
  readonly dryRun?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** What the command cannot reach. */
const BEYOND = `Beyond reach: exports and files that were made before, the uploaded file in the bucket, recovery copies of the tables
(erase again after a restore), and copies that readers keep. docs/operations.md says what to do about each.`;

const OF_ENGINE = `The engine's own files may hold the bytes for a while. Of the embedded store: stop its server and run the command again,
which compacts them.`;

export async function runErase(
  id: string,
  { reason, dryRun, yes, json }: EraseArguments,
  context: CliContext,
): Promise<void> {
  const { session, catalogue, stdin, output } = context;
  const { say, sayJson, tell } = output;
  const record = await findRecord(new RequestReader(session), id);
  const plan = await planErasure(session, id);
  const links = await linksTo(session, id);
  if (json !== true || dryRun !== true) {
    tell(
      `Erasing ${id}: its content leaves ${plan.publications.length} publications of the log and all that is derived`,
    );
    for (const link of links) tell(`  ${link.id} (${link.title}) links to it, and may repeat what it said: look at it`);
  }
  if (dryRun === true) {
    if (json === true) sayJson({ ...plan, erased: false, id, links: links.map((link) => link.id) });
    else say('Nothing was erased (dry run)');
    return;
  }
  if (yes !== true && !(await isConfirmed(id, stdin, tell)))
    throw new Refused('Nothing was erased: it was not confirmed');
  const { number, rewritten } = await erase(session, record.id, reason, output.progress('Rebuilding'));
  // The catalogue's file beside this command follows, and overwrites what it had.
  const view = await (await catalogue()).open(number);
  view.close();
  const { folder } = context;
  if (folder !== undefined) {
    // A server that was killed leaves its dumps; one that runs makes them anew.
    await rm(join(folder, 'dumps'), { recursive: true, force: true });
    context.afterwards(() => compactFolder(folder));
  }
  if (json === true) {
    sayJson({ erased: true, id, number, rewritten });
    return;
  }
  say(`Erased: ${id}, in publication ${number}; ${rewritten} publications were rewritten`);
  say(BEYOND);
  if (folder === undefined) say(OF_ENGINE);
}

async function isConfirmed(id: string, stdin: CliContext['stdin'], tell: (text: string) => void): Promise<boolean> {
  tell(`This cannot be undone. Type the id to erase it: ${id}`);
  const lines = createInterface({ input: stdin });
  for await (const line of lines) return line.trim() === id;
  return false;
}
