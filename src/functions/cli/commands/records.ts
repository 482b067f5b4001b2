/** `gongkai withdraw`, `show` and `history`: one record. */
import { stringify } from 'yaml';
import { linksTo } from '../../../importing/linksTo.ts';
import { toImportFormat } from '../../../importing/export.ts';
import { RequestReader } from '../../../publications/reading/requestReader.ts';
import type { WITHDRAW_REASONS } from '../../../publications/log/reasons.ts';
import { checkWithdrawal, publish } from '../../../publications/publishing/publish.ts';
import { kindOf, KINDS, type LiveRecord, type WithdrawnRecord } from '../../../records/registry.ts';
import type { RecordId } from '../../../records/ids.ts';
import { Refused } from '../explain.ts';
import { short, tableOf } from '../output.ts';
import { printable } from '../printable.ts';
import type { CliContext } from '../cliContext.ts';

export interface WithdrawArguments {
  readonly reason: (typeof WITHDRAW_REASONS)[number];
  readonly replacement?: string | undefined;
  readonly note?: string | undefined;
  readonly ifRevision?: number | undefined;
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export async function runWithdraw(
  id: string,
  args: WithdrawArguments,
  { session, output: { say, sayJson } }: CliContext,
): Promise<void> {
  const { reason, replacement, note, ifRevision, dryRun, json } = args;
  const record = await findRecord(new RequestReader(session), id);
  if ('withdrawal' in record && isSaid(record, args)) {
    // As an import that is run again, this has nothing to do.
    if (json === true) sayJson({ published: false, id, revision: record.revision });
    else say(`${id} is withdrawn already (revision ${record.revision}): nothing was published`);
    return;
  }
  const change = {
    operation: 'WITHDRAW' as const,
    id: id as RecordId,
    reason,
    ...(replacement !== undefined && { replacement: replacement as RecordId }),
    ...(note !== undefined && { note }),
    ...(ifRevision !== undefined && { ifRevision }),
  };
  if (dryRun === true) {
    await checkWithdrawal(session, change);
    const links = await linksTo(session, id);
    if (json === true) sayJson({ published: false, id, links: links.map((link) => link.id) });
    else {
      if (links.length > 0)
        say(
          tableOf(
            ['links to it', 'title', 'fields'],
            links.map((link) => [link.id, short(link.title, 40), link.fields.join(', ')]),
          ),
        );
      say(`Would withdraw ${id} (dry run); ${links.length} public records link to it`);
      if (links.length > 0)
        say('Their links would lead nowhere: gongkai merge moves them to the record that replaces it');
    }
    return;
  }
  const { number } = await publish(session, { changes: [change], note });
  if (json === true) sayJson({ published: true, id, number });
  else say(`Withdrawn: ${id}, in publication ${number}`);
}

/** Whether a withdrawn record says all this already. */
function isSaid({ withdrawal }: WithdrawnRecord, { reason, replacement, note }: WithdrawArguments): boolean {
  return (
    reason === withdrawal.reason &&
    (replacement ?? withdrawal.replacement) === withdrawal.replacement &&
    (note ?? withdrawal.note) === withdrawal.note
  );
}

/** @param revision undefined: as it stands. */
export async function runShow(
  id: string,
  { revision, json }: { readonly revision?: number | undefined; readonly json?: boolean | undefined },
  { session, output: { say, sayJson } }: CliContext,
): Promise<void> {
  const reader = new RequestReader(session);
  const found = revision === undefined ? await findRecord(reader, id) : await reader.recordAs(known(id), revision);
  if (!found) throw new Refused(`${id} has no revision ${revision ?? ''} that says anything`);
  if ('withdrawal' in found) {
    if (json === true) sayJson(found);
    else say(withdrawnWords(found));
    return;
  }
  // Of the record as it is now, also beside an old state: an import of it conflicts where somebody else was quicker.
  const { revision: edited } = await findRecord(reader, id);
  const { id: _, ...fields } = toImportFormat(found);
  const shown = { id, revision: edited, ...fields };
  if (json === true) sayJson(shown);
  else say(`# ${revisionHeading(found)}\n${yamlOf(shown)}`);
}

const revisionHeading = ({ revision, updatedAt }: LiveRecord): string => `revision ${revision}, published ${updatedAt}`;

function withdrawnWords({ id, title, revision, updatedAt, withdrawal }: WithdrawnRecord): string {
  const { reason, note, replacement } = withdrawal;
  const more = [note, replacement === undefined ? undefined : `see ${replacement}`].filter(Boolean).join('; ');
  return `${id} (${title}) was withdrawn ${updatedAt} (${reason}, revision ${revision})${more === '' ? '' : `: ${more}`}`;
}

/** Revisions that are shown at a time. */
const HISTORY_PAGE = 100;

export async function runHistory(
  id: string,
  { json }: { readonly json?: boolean },
  { session, output: { say, sayJson } }: CliContext,
): Promise<void> {
  const reader = new RequestReader(session);
  const record = await findRecord(reader, id);
  const revisions = [];
  let after: string | undefined;
  do {
    const page = await reader.history(record, { size: HISTORY_PAGE, backward: false, after });
    revisions.push(...page.revisions);
    after = page.hasNextPage ? page.revisions.at(-1)?.position : undefined;
  } while (after !== undefined);
  if (json === true) {
    sayJson(revisions.map(({ position: _, ...revision }) => revision));
    return;
  }
  const rows = revisions.map(({ number, operation, reason = '', note = '', publication }) => [
    number,
    operation === 'PUBLISH' ? 'published' : 'withdrawn',
    reason,
    short(note, 40),
    publication.note === undefined ? publication.number : `${publication.number} (${short(publication.note, 30)})`,
    publication.publishedAt,
  ]);
  say(tableOf(['revision', 'change', 'reason', 'note', 'publication', 'at'], rows));
}

/** @throws Refused when there is none. */
export async function findRecord(reader: RequestReader, id: string): Promise<LiveRecord | WithdrawnRecord> {
  const found = await reader.find(known(id));
  if (!found) throw new Refused(`There is no record ${id}`);
  return found;
}

function known(id: string): string {
  if (kindOf(id) !== undefined) return id;
  throw new Refused(`"${id}" is no record's id, like Project:some-slug; kinds are ${KINDS.join(', ')}`);
}

/** Quoted where a character has to be printed as its escape, which only quoted text reads back. */
function yamlOf(shown: object): string {
  const plain = stringify(shown, { lineWidth: 0 }).trimEnd();
  return printable(plain) === plain
    ? plain
    : stringify(shown, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
}
