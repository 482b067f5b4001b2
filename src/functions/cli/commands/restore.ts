/** `gongkai restore`: the log from other tables, and all that is derived of it. */
import { restore } from '../../../publications/maintenance/restore.ts';
import { createTables } from '../../../store/tables.ts';
import { WriteSession } from '../../../store/writeSession.ts';
import { Refused } from '../explain.ts';
import type { CliContext } from '../cliContext.ts';

interface RestoreArguments {
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export async function runRestore(
  prefix: string,
  { dryRun = false, json }: RestoreArguments,
  { session, output: { say, sayJson, progress } }: CliContext,
): Promise<void> {
  const from = new WriteSession(createTables(session.tables.client, prefix));
  if (from.tables.publications.getName() === session.tables.publications.getName())
    throw new Refused(`These are the tables of ${prefix}`);
  if ((await lastOf(from, prefix)) === 0) throw new Refused(`Nothing is published in the tables of ${prefix}`);
  const restored = await restore(session, from, {
    dryRun,
    onCompared: progress('Comparing the logs'),
    onProgress: progress('Rebuilding'),
  });
  if (json === true) {
    sayJson(restored);
    return;
  }
  const { number, written, removed, repaired } = restored;
  if (written === 0 && removed === 0) say(`The log equals that of ${prefix}, up to publication ${number}`);
  else if (dryRun) say(`Would write ${written} publications and remove ${removed}; the log would end with ${number}`);
  else {
    say(`Wrote ${written} publications, removed ${removed}, put ${repaired} items right; the log ends with ${number}`);
    say('Run gongkai verify, and restart the processes that serve: they remember what was');
  }
}

async function lastOf(from: CliContext['session'], prefix: string): Promise<number> {
  try {
    return await from.newestNumber();
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException')
      throw new Refused(
        `There is no table ${from.tables.publications.getName()}: what do the names of the tables of ${prefix} begin with?`,
      );
    throw error;
  }
}
