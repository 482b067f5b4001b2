/** `gongkai export --dumps`. */
import { makeDumps } from '../../../exports/dumps/makeDumps.ts';
import { dumpSources } from '../../dumps/dumpSources.ts';
import type { CliContext } from '../cliContext.ts';

/** @param folder is made; files of former dumps in it are replaced. */
export async function runExportDumps(
  folder: string,
  { session, catalogue, config, output }: CliContext,
): Promise<void> {
  const { site, port } = config;
  const sources = dumpSources({ session, catalogue, site, fallbackUrl: `http://localhost:${port}` });
  if (site.url === undefined) output.tell(`PUBLIC_URL is not set: the files name addresses at ${sources.site.url}`);
  if (site.license === undefined) output.tell('DATA_LICENSE is not set: the files name no licence');
  const { records, number, files } = await makeDumps(sources, folder, output.progress('Exporting'));
  const bytes = files.reduce((sum, { byteSize }) => sum + byteSize, 0);
  output.tell(
    `Exported ${records} records as of publication ${number} into ${folder}: ${files.length} files, ${bytes} bytes`,
  );
}
