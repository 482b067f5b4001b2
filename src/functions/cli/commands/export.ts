/** `gongkai export`. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportRecords } from '../../../importing/export.ts';
import type { CliContext } from '../cliContext.ts';

/** @param path undefined or `-`: the standard output. */
export async function runExport(path: string | undefined, { session, stdout, output }: CliContext): Promise<void> {
  let records = 0;
  async function* lines() {
    for await (const record of exportRecords(session, output.progress('Exporting'))) {
      records += 1;
      yield `${JSON.stringify(record)}\n`;
    }
  }
  if (path !== undefined && path !== '-') await pipeline(Readable.from(lines()), createWriteStream(path));
  else await pipeline(Readable.from(lines()), stdout, { end: false });
  output.tell(`Exported ${records} records`);
}
