/** `gongkai repair`. */
import { rebuild } from '../../../publications/maintenance/rebuild.ts';
import { readConfig } from '../../config.ts';
import { repairFolder } from '../../local/folderCare.ts';
import { Refused } from '../explain.ts';
import { EXIT } from '../exitCodes.ts';
import type { CliIo, Output } from '../output.ts';
import { withCliContext } from '../cliContext.ts';

/** Numbers of lost publications that are shown. */
const MAX_SHOWN = 20;

/** Repairs the files, then makes all that is derived equal to what is left of the log. Gives the code to end with. */
export async function runRepair({ json }: { readonly json?: boolean }, io: CliIo, output: Output): Promise<number> {
  const { onAws, endpoint, dataDir } = readConfig(io.env);
  if (onAws || endpoint !== undefined)
    throw new Refused('repair is for the embedded store in DATA_DIR; on AWS see restore, and point-in-time recovery');
  const kept = await repairFolder(dataDir);
  output.tell(`The files as they were are in ${kept}`);
  return withCliContext(io, output, async ({ session }) => {
    const newest = await session.newestNumber();
    const lost: number[] = [];
    for (let number = 1; number <= newest; number += 1) {
      // A reader keeps what it reads.
      if (!(await session.reader().publication(number))) lost.push(number);
    }
    const repaired = lost.length === 0 ? (await rebuild(session, output.progress('Rebuilding'))).repaired : 0;
    if (json === true) output.sayJson({ kept, publications: newest - lost.length, lost, repaired });
    else if (lost.length > 0) {
      const shown = `${lost.slice(0, MAX_SHOWN).join(', ')}${lost.length > MAX_SHOWN ? ', …' : ''}`;
      output.say(
        `${newest - lost.length} of ${newest} publications can be read; lost: ${shown}. ` +
          'Import an export into a new DATA_DIR, or ask for these publications again',
      );
    } else output.say(`All ${newest} publications can be read; ${repaired} derived items were made again`);
    return lost.length === 0 ? EXIT.done : EXIT.different;
  });
}
