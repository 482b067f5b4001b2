/** The command `gongkai`: publishing and looking after a store from a terminal. See `gongkai --help`. */
import { Command, CommanderError, Option } from 'commander';
import { PUT_REASONS, WITHDRAW_REASONS } from '../../publications/log/reasons.ts';
import { CODES, EXIT } from './exitCodes.ts';
import { wholeNumber } from './wholeNumber.ts';
import type { DraftArguments } from './commands/draft.ts';
import type { ImportArguments } from './commands/import.ts';
import type { EraseArguments } from './commands/erase.ts';
import type { MergeArguments } from './commands/merge.ts';
import type { WithdrawArguments } from './commands/records.ts';
import { type CliIo, createOutput, type Output } from './output.ts';
import type { CliContext, CliContextOptions } from './cliContext.ts';

type Run = (
  asJson: boolean | undefined,
  work: (place: CliContext) => Promise<unknown>,
  options?: CliContextOptions,
) => Promise<void>;

/** Without a store: the work opens it. */
type RunAlone = (asJson: boolean | undefined, work: () => Promise<unknown>) => Promise<void>;

const READING: CliContextOptions = { isReading: true };

/**
 * Runs the command, and gives the code to end with. It leaves the process alone.
 *
 * @param argv its arguments, without the names of the program.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const output = createOutput(io);
  let code: number = EXIT.done;
  const run: Run = async (asJson, work, options) => {
    await runAlone(asJson, async () => {
      // What a command needs is loaded when it runs: help and mistakes are answered at once.
      const { withCliContext } = await import('./cliContext.ts');
      return withCliContext(io, output, work, options);
    });
  };
  const runAlone: RunAlone = async (asJson, work) => {
    try {
      const result = await work();
      if (typeof result === 'number') code = result;
    } catch (error) {
      const { explain } = await import('./explain.ts');
      code = explain(error, asJson === true, output);
    }
  };
  try {
    await createProgram(run, runAlone, io, output).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return code;
}

function createProgram(run: Run, runAlone: RunAlone, io: CliIo, output: Output): Command {
  const { stdout, stderr } = io;
  const program = new Command('gongkai')
    .description('Publishes records and looks after what is published.')
    .addHelpText('after', CODES)
    .showHelpAfterError('(gongkai --help tells what there is)')
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text) })
    .exitOverride();

  const json = new Option('--json', 'for programs: one JSON document on the standard output');
  const ifRevision = new Option(
    '--if-revision <number>',
    'only if it stands at this revision; 0: only if it is new',
  ).argParser(wholeNumber);

  program
    .command('import')
    .description('Publishes the records of a file or a folder: all of them or, where anything is wrong, none.')
    .argument(
      '<path>',
      'a file (.ndjson, .jsonl, .json, .yaml, .yml), a folder of such files, or - for the standard input',
    )
    .option('--dry-run', 'tell what would change, and publish nothing')
    .option('--patch', 'records have only the fields that change; null removes a field')
    .option('--publisher <name>', 'who publishes, kept in the log and not public')
    .option('--note <text>', 'what the publication is, for readers; else the note in the file')
    .addOption(new Option('--reason <reason>', 'why public records change').choices(PUT_REASONS))
    .option('--batch <name>', 'name shared by the publications of a large import; else named after the time')
    .addOption(ifRevision)
    .option('--bring-back', 'withdrawn records in the files become public again')
    .option('--fill', 'while nobody else publishes: for changes of many thousand public records')
    .option('--dangling-links', 'links may lead to records that are not here, as those of an export may')
    .addOption(
      new Option('--format <format>', 'of the standard input').choices(['ndjson', 'json', 'yaml']).default('ndjson'),
    )
    .addOption(json)
    .addHelpText(
      'after',
      `
Examples:
  gongkai import page.yaml --dry-run
  gongkai import page.yaml --reason CORRECTED --note 更正第2版数据
  gongkai import records/ --batch 2022-08
  gongkai export | ssh elsewhere gongkai import -

What is public already and says the same is left out: an import that was broken off is simply run again.`,
    )
    .action((path: string, args: ImportArguments) =>
      run(args.json, async (place) => (await import('./commands/import.ts')).runImport(path, args, place), {
        isReading: args.dryRun === true,
      }),
    );

  program
    .command('withdraw')
    .description('Withdraws a record: it leaves every list and keeps its id, its title and the reason.')
    .argument('<id>', 'of the record, like Project:some-slug')
    .addOption(new Option('--reason <reason>', 'why').choices(WITHDRAW_REASONS).makeOptionMandatory())
    .option('--replacement <id>', 'the record that stands for it now')
    .option('--note <text>', 'more about it, for readers')
    .option('--dry-run', 'say which records link to it, and publish nothing')
    .addOption(ifRevision)
    .addOption(json)
    .addHelpText(
      'after',
      '\nExample:\n  gongkai withdraw Enterprise:old-name --reason MERGED --replacement Enterprise:new-name',
    )
    .action((id: string, args: WithdrawArguments) =>
      run(args.json, async (place) => (await import('./commands/records.ts')).runWithdraw(id, args, place), {
        isReading: args.dryRun === true,
      }),
    );

  program
    .command('merge')
    .description('Merges a duplicate into the record that stays: links and other names move to it, in one publication.')
    .argument('<duplicate>', 'id of the record that goes')
    .argument('<survivor>', 'id of the record that stays')
    .option('--note <text>', 'more about it, for readers')
    .option('--dry-run', 'list the links and names that would move, and publish nothing')
    .addOption(json)
    .addHelpText('after', '\nExample:\n  gongkai merge Enterprise:maipu-2 Enterprise:maipu --dry-run')
    .action((duplicate: string, survivor: string, args: MergeArguments) =>
      run(
        args.json,
        async (place) => (await import('./commands/merge.ts')).runMerge(duplicate, survivor, args, place),
        {
          isReading: args.dryRun === true,
        },
      ),
    );

  program
    .command('erase')
    .description("Erases a record's content for good, also from the log: personal data, a court's order.")
    .argument('<id>', 'of the record; it stays, with the reason')
    .requiredOption('--reason <text>', 'why, for readers')
    .option('--dry-run', 'say what would be erased, and erase nothing')
    .option('--yes', 'do not ask for confirmation')
    .addOption(json)
    .addHelpText(
      'after',
      '\nIf it was interrupted, run it again.\n\nExample:\n  gongkai erase Person:some-slug --reason 依法删除 --dry-run',
    )
    .action((id: string, args: EraseArguments) =>
      run(args.json, async (place) => (await import('./commands/erase.ts')).runErase(id, args, place), {
        isReading: args.dryRun === true,
      }),
    );

  program
    .command('show')
    .description('Shows a record as an import file has it.')
    .argument('<id>', 'of the record')
    .option('--revision <number>', 'as it was with this revision', wholeNumber)
    .addOption(json)
    .addHelpText('after', '\nExample:\n  gongkai show Project:some-slug > project.yaml   # change it, then import it')
    .action((id: string, args: { revision?: number; json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/records.ts')).runShow(id, args, place), READING),
    );

  program
    .command('history')
    .description('Shows what became of a record, newest first.')
    .argument('<id>', 'of the record')
    .addOption(json)
    .action((id: string, args: { json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/records.ts')).runHistory(id, args, place), READING),
    );

  program
    .command('draft')
    .description(
      'Drafts the records of a page from its text: an import file, each value with the words that it comes from.',
    )
    .argument('<path>', 'the text of the page, plain or HTML, or - for the standard input')
    .option('--published <day>', 'the day of the page, like 2022-08-16; else as the page prints it')
    .option('--edition <id>', 'the edition that the page is of, like Edition:some-slug')
    .option('--out <file>', 'write the draft to a file; else to the standard output')
    .addOption(json)
    .addHelpText(
      'after',
      `
Examples:
  gongkai draft page.txt --published 2022-08-16 --out page.yaml
  gongkai import page.yaml --dry-run

Publishes nothing. What is doubted stands in the head of the file, and is no value.`,
    )
    .action((path: string, args: DraftArguments) =>
      run(args.json, async (place) => (await import('./commands/draft.ts')).runDraft(path, args, place), READING),
    );

  program
    .command('export')
    .description('Writes every public record, one a line (NDJSON), as import takes it back.')
    .argument('[file]', 'else to the standard output')
    .option(
      '--dumps <folder>',
      'instead, what is served under /dumps: NDJSON, a CSV for each kind, sitemaps, a catalogue',
    )
    .addHelpText(
      'after',
      `
Examples:
  gongkai export records.ndjson
  PUBLIC_URL=https://data.example.cn DATA_LICENSE=https://creativecommons.org/licenses/by/4.0/ gongkai export --dumps dumps/

Dumps name their addresses: PUBLIC_URL, and PORTAL_URL for the pages of records; and their licence, DATA_LICENSE.`,
    )
    .action((file: string | undefined, { dumps }: { dumps?: string }, command: Command) => {
      if (dumps === undefined)
        return run(false, async (place) => (await import('./commands/export.ts')).runExport(file, place), READING);
      if (file !== undefined) command.error('name a file or --dumps, not both');
      return run(
        false,
        async (place) => (await import('./commands/exportDumps.ts')).runExportDumps(dumps, place),
        READING,
      );
    });

  program
    .command('verify')
    .description('Proves that all that is derived equals the log, or says what differs.')
    .addOption(json)
    .action((args: { json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/maintenance.ts')).runVerify(args, place), READING),
    );

  program
    .command('rebuild')
    .description('Makes all that is derived equal to the log again, while readers go on.')
    .addOption(json)
    .action((args: { json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/maintenance.ts')).runRebuild(args, place)),
    );

  program
    .command('index')
    .description(
      'Brings the index on OpenSearch (OPENSEARCH_URL) up to the log, while readers go on; builds it if need be.',
    )
    .addOption(json)
    .action((args: { json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/indexCatalogue.ts')).runIndex(args, place), READING),
    );

  program
    .command('repair')
    .description(
      'Repairs damaged files of the embedded store: keeps what can be read, and a copy of the files as they were.',
    )
    .addOption(json)
    .action((args: { json?: boolean }) =>
      runAlone(args.json, async () => (await import('./commands/repair.ts')).runRepair(args, io, output)),
    );

  program
    .command('restore')
    .description(
      'Makes the log, and all derived from it, equal to a log in other tables. Nobody may publish meanwhile.',
    )
    .argument('<prefix>', 'what the names of those tables begin with')
    .option('--dry-run', 'only says what it would do')
    .addOption(json)
    .action((prefix: string, args: { dryRun?: boolean; json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/restore.ts')).runRestore(prefix, args, place)),
    );

  program
    .command('status')
    .description('Shows where the store stands.')
    .addOption(json)
    .action((args: { json?: boolean }) =>
      run(args.json, async (place) => (await import('./commands/status.ts')).runStatus(args, place), READING),
    );

  return program;
}
