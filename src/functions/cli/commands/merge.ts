/** `gongkai merge`: a duplicate becomes part of the record that stays. */
import { planMerge } from '../../../importing/merge.ts';
import { publish } from '../../../publications/publishing/publish.ts';
import { RequestReader } from '../../../publications/reading/requestReader.ts';
import type { LiveRecord } from '../../../records/registry.ts';
import type { CliContext } from '../cliContext.ts';
import { Refused } from '../explain.ts';
import { short, tableOf } from '../output.ts';
import { findRecord } from './records.ts';

export interface MergeArguments {
  readonly note?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export async function runMerge(
  duplicate: string,
  survivor: string,
  { note, dryRun, json }: MergeArguments,
  { session, output: { say, sayJson } }: CliContext,
): Promise<void> {
  const reader = new RequestReader(session);
  const [from, into] = [await findPublic(reader, duplicate), await findPublic(reader, survivor)];
  const { links, names, changes } = await planMerge(session, from, into, note);
  const published = dryRun === true ? undefined : await publish(session, { changes, note });
  if (json === true) {
    sayJson({
      published: published !== undefined,
      number: published?.number,
      names,
      links: links.map(({ id }) => id),
    });
    return;
  }
  if (links.length > 0)
    say(
      tableOf(
        ['links', 'title', 'fields'],
        links.map(({ id, title, fields }) => [id, short(title, 40), fields.join(', ')]),
      ),
    );
  if (names.length > 0) say(`Other names of ${into.id} now: ${names.join(', ')}`);
  const what = `${from.id} into ${into.id}, with the links of ${links.length} records and ${names.length} names`;
  say(published ? `Merged: ${what}, in publication ${published.number}` : `Would merge (dry run): ${what}`);
}

async function findPublic(reader: RequestReader, id: string): Promise<LiveRecord> {
  const found = await findRecord(reader, id);
  if (!('withdrawal' in found)) return found;
  const { reason, replacement } = found.withdrawal;
  throw new Refused(`${id} is withdrawn (${reason}${replacement === undefined ? '' : `, see ${replacement}`})`);
}
