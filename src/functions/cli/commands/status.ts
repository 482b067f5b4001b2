/** `gongkai status`: where the log and what is derived stand. */
import { Archive } from '../../../publications/reading/requestReader.ts';
import { KINDS, recordsOfKind, allRecords, definitionOf } from '../../../records/registry.ts';
import { createReader } from '../../../store/reader.ts';
import { say, sayJson, tableOf } from '../output.ts';
import type { Workplace } from '../cliContext.ts';

export async function runStatus({ json }: { readonly json?: boolean }, { tables, where }: Workplace): Promise<void> {
  const applied = await createReader(tables).applied();
  const newest = await createReader(tables).publication(applied);
  const next = await createReader(tables).publication(applied + 1);
  const archive = new Archive(tables);
  const heads = await Promise.all(KINDS.map((kind) => archive.head(recordsOfKind(kind).list)));
  const counts = KINDS.map((kind, at) => ({ kind, term: definitionOf(kind).term, count: heads[at]?.count ?? 0 }));
  const total = (await archive.head(allRecords.list)).count;
  if (json === true) {
    const publication = newest && { publishedAt: newest.publishedAt, note: newest.note };
    sayJson({ where, number: applied, ...publication, unfinished: next !== undefined, records: total, kinds: counts });
    return;
  }
  say(`Data: ${where}`);
  say(newest ? `Publication ${applied}, ${newest.publishedAt}: ${newest.note}` : 'Nothing is published yet');
  if (next) say('A further publication is committed and not wholly applied: whoever publishes next finishes it');
  say(
    tableOf(
      ['kind', '', 'public'],
      [...counts.map(({ kind, term, count }) => [kind, term, count]), ['all', '', total]],
    ),
  );
}
