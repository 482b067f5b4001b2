/** `gongkai verify` and `gongkai rebuild`. */
import type { Difference } from '../../../publications/maintenance/difference.ts';
import { rebuild } from '../../../publications/maintenance/rebuild.ts';
import { verify } from '../../../publications/maintenance/verify.ts';
import { EXIT } from '../exitCodes.ts';
import { short, tableOf } from '../output.ts';
import type { CliContext } from '../cliContext.ts';

interface MaintenanceArguments {
  readonly json?: boolean | undefined;
}

/** Differences that are shown; `--json` has more, and the count is of all. */
const MAX_DIFFERENCES_SHOWN = 50;

/** Gives the code to end with. */
export async function runVerify({ json }: MaintenanceArguments, { session, output }: CliContext): Promise<number> {
  const { say, sayJson } = output;
  const verification = await verify(session, output.progress('Verifying'), output.progress('Reading the log'));
  const { number, items, differences, count } = verification;
  if (json === true) sayJson(verification);
  else if (count === 0) say(`All ${items} derived items equal the log up to publication ${number}`);
  else {
    say(
      tableOf(
        ['where', 'what', 'attribute', 'must be', 'is'],
        differences.slice(0, MAX_DIFFERENCES_SHOWN).flatMap(differenceRows),
      ),
    );
    say(`${count} of ${items} derived items differ from the log up to publication ${number}: run gongkai rebuild`);
  }
  return count === 0 ? EXIT.done : EXIT.different;
}

function differenceRows({ key, what, attributes }: Difference): string[][] {
  const where =
    key.table === 'records'
      ? key.id
      : key.table === 'lists'
        ? `${key.list} ${key.position}`
        : `publication ${key.number}`;
  const [first, ...others] = attributes.map(({ name, expected = '', stored = '' }) => [
    name,
    short(expected, 40),
    short(stored, 40),
  ]);
  return [[where, what, ...(first ?? ['', '', ''])], ...others.map((other) => ['', '', ...other])];
}

export async function runRebuild({ json }: MaintenanceArguments, { session, output }: CliContext): Promise<void> {
  const { say, sayJson } = output;
  const rebuilt = await rebuild(session, output.progress('Rebuilding'), output.progress('Reading the log'));
  if (json === true) sayJson(rebuilt);
  else if (rebuilt.repaired === 0) say(`Nothing was to be repaired, up to publication ${rebuilt.number}`);
  else {
    say(`Repaired ${rebuilt.repaired} items, up to publication ${rebuilt.number}`);
    say('Processes that serve may remember what was wrong until the next publication: restart them');
  }
}
