/** `gongkai import`. */
import { openImportFiles, withStream } from '../../../importing/formats/files.ts';
import type { FieldChange } from '../../../records/differences.ts';
import type { DraftFile } from '../../../importing/formats/draft.ts';
import {
  importFiles,
  type ImportOptions,
  type ImportReport,
  type RecordChange,
  type SkippedRecord,
} from '../../../importing/import.ts';
import { publishedLookup } from '../../../importing/publishedLookup.ts';
import { type Output, problemTable, short, tableOf } from '../output.ts';
import type { CliContext } from '../cliContext.ts';

export interface ImportArguments extends Pick<
  ImportOptions,
  'note' | 'batch' | 'reason' | 'ifRevision' | 'dryRun' | 'danglingLinks' | 'fill' | 'bringBack' | 'patch'
> {
  /** For the standard input. */
  readonly format: string;
  readonly json?: boolean | undefined;
  /** Who publishes. */
  readonly publisher?: string | undefined;
}

/** Changes that are shown; the report counts all. */
const MAX_CHANGES_SHOWN = 100;

const LABELS = {
  validating: 'Validating',
  comparing: 'Comparing ',
  publishing: 'Publishing',
  deriving: 'Deriving  ',
} as const;

export async function runImport(path: string, args: ImportArguments, place: CliContext): Promise<void> {
  const use = (files: readonly DraftFile[]) => importAll(files, args, place);
  if (path === '-') await withStream(place.stdin, `stdin.${args.format}`, (file) => use([file]));
  else await use(await openImportFiles(path));
}

async function importAll(
  files: readonly DraftFile[],
  { format: _, json, publisher, ...options }: ImportArguments,
  { session, catalogue, output }: CliContext,
): Promise<void> {
  const shown: RecordChange[] = [];
  const skipped: SkippedRecord[] = [];
  const bars = new Map(Object.entries(LABELS).map(([stage, label]) => [stage, output.progress(label)]));
  const report = await importFiles(session, files, publishedLookup(session, catalogue), {
    ...options,
    ...(publisher !== undefined && { origin: { publisher } }),
    onProgress: (stage, done, all) => bars.get(stage)?.(done, all),
    onSkip: (record) => {
      if (skipped.length < MAX_CHANGES_SHOWN) skipped.push(record);
    },
    onChange: (change) => {
      if (shown.length < MAX_CHANGES_SHOWN) shown.push(change);
    },
  });
  if (json === true)
    output.sayJson({ dryRun: options.dryRun === true, ...report, changes: shown, skippedRecords: skipped });
  else {
    if (skipped.length > 0)
      output.say(
        tableOf(
          ['left out', 'why'],
          skipped.map(({ id, why }) => [id, why]),
        ),
      );
    sayReport(output, report, shown, options.dryRun === true);
  }
}

/** A field of a new record: as it was printed, and what was understood. */
function understood({ field, after = '' }: FieldChange): string[] {
  const value: unknown = JSON.parse(after);
  if (typeof value !== 'object' || value === null) return ['', field, '', short(String(value), 60)];
  const { original, ...all } = value as Record<string, unknown>;
  const parts = 'edtf' in all ? { edtf: all['edtf'] } : all;
  const isPlain = Object.values(parts).every((part) => typeof part !== 'object');
  const shown = isPlain && !Array.isArray(value) ? Object.values(parts).join(' ') : after;
  return ['', field, typeof original === 'string' ? short(original, 40) : '', short(shown, 60)];
}

function sayReport({ say }: Output, report: ImportReport, shown: readonly RecordChange[], dryRun: boolean): void {
  const { records, added, changed, unchanged, withdrawn, skipped, publications, warnings } = report;
  const rows = shown.flatMap(({ id, isNew, fields }) =>
    isNew
      ? [[id, 'new', '', ''], ...(dryRun ? fields.map(understood) : [])]
      : fields.map(({ field, before, after }, at) => [
          at === 0 ? id : '',
          field,
          short(before ?? '', 40),
          short(after ?? '', 40),
        ]),
  );
  if (rows.length > 0)
    say(tableOf(['record', 'field', dryRun ? 'was, or as printed' : 'was', dryRun ? 'would be' : 'is'], rows));
  if (added + changed > shown.length) say(`… and ${added + changed - shown.length} records more`);
  if (warnings.length > 0) say(`Worth a second look:\n${problemTable(warnings, 'what may be a slip')}`);
  const [first, last] = [publications[0]?.number, publications.at(-1)?.number];
  const where =
    first === undefined
      ? ''
      : first === last
        ? `, in publication ${first}`
        : `, in publications ${first} to ${last ?? first}`;
  const done = dryRun ? 'Nothing was published (dry run)' : first === undefined ? 'Nothing was published' : 'Published';
  say(
    `${done}: ${records} records, ${added} new, ${changed} changed, ${unchanged} unchanged${withdrawn > 0 ? `, ${withdrawn} withdrawn` : ''}${skipped > 0 ? `, ${skipped} left out` : ''}${where}`,
  );
}
