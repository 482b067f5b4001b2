/** `gongkai status`: where the log and what is derived stand. */
import { RequestReader } from '../../../publications/reading/requestReader.ts';
import { KINDS, recordsOfKind, allRecords, definitionOf } from '../../../records/registry.ts';
import { FILLING } from '../../../publications/projection/deriveAll.ts';
import { tableOf } from '../output.ts';
import type { CliContext } from '../cliContext.ts';

export async function runStatus(
  { json }: { readonly json?: boolean },
  { session, where, output: { say, sayJson } }: CliContext,
): Promise<void> {
  const applied = await session.reader().applied();
  const newest = applied > 0 ? await session.reader().publication(applied) : undefined;
  const isDeriving = await session.isDeriving();
  const next = await session.reader().publication(applied + 1);
  const reader = new RequestReader(session);
  const heads = await Promise.all(KINDS.map(async (kind) => reader.head(recordsOfKind(kind).list)));
  const counts = KINDS.map((kind, at) => ({ kind, term: definitionOf(kind).term, count: heads[at]?.count ?? 0 }));
  const total = (await reader.head(allRecords.list)).count;
  if (json === true) {
    const publication = newest && { publishedAt: newest.publishedAt, note: newest.note };
    sayJson({
      where,
      number: applied,
      ...publication,
      unfinished: next !== undefined,
      filling: isDeriving,
      records: total,
      kinds: counts,
    });
    return;
  }
  say(`Data: ${where}`);
  say(
    newest
      ? `Publication ${applied}, ${newest.publishedAt}${newest.note === undefined ? '' : `: ${newest.note}`}`
      : 'Nothing is published yet',
  );
  if (isDeriving) say(FILLING);
  else if (next) say('A further publication is committed and not wholly applied: whoever publishes next finishes it');
  say(
    tableOf(
      ['kind', '', 'public'],
      [...counts.map(({ kind, term, count }) => [kind, term, count]), ['all', '', total]],
    ),
  );
}
