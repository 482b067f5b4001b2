/** `npm run generate -- --records 10000 [--seed 1]`: made-up records, one a line, to the standard output. */
import { once } from 'node:events';
import { Command } from 'commander';
import { generate } from './generate.ts';

async function main(): Promise<void> {
  const values = new Command('npm run --silent generate --')
    .description('Writes made-up records to the standard output, one a line: the same for the same seed.')
    .option('--records <number>', 'how many, 100 or more', '10000')
    .option('--seed <number>', 'of their randomness', '1')
    .parse()
    .opts<{ records: string; seed: string }>();
  const [records, seed] = [Number(values.records), Number(values.seed)];
  if (!Number.isSafeInteger(records) || records < 100)
    throw new Error(`--records must be 100 or more, not ${values.records}`);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed must be a whole number, not ${values.seed}`);
  for (const line of generate({ records, seed })) {
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
