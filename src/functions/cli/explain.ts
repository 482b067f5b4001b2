/** What went wrong, for people and for programs, and the code to end with. */
import { CatalogueUnavailable } from '../../catalogue/catalogue.ts';
import { PublishedMeanwhile } from '../../exports/dumps/publishedMeanwhile.ts';
import { ImportRefused } from '../../importing/problem.ts';
import { PublicationConflict, PublicationRefused } from '../../publications/log/errors.ts';
import { isUnavailable } from '../../store/errors.ts';
import { EXIT } from './exitCodes.ts';
import { type Output, problemTable } from './output.ts';

/** Something that a command cannot do as it was asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Tells what went wrong, and gives the code to end with. */
export function explain(error: unknown, asJson: boolean, { sayJson, tell }: Output): number {
  if (isClosedPipe(error)) return EXIT.cutOff;
  if (error instanceof ImportRefused) {
    if (asJson) sayJson({ published: false, problems: error.problems });
    else tell(`${problemTable(error.problems)}\n${countOf(error.problems.length)}: nothing was published.`);
    return EXIT.refused;
  }
  const [code, message] = judge(error);
  if (asJson) sayJson({ published: false, error: message });
  else tell(message);
  return code;
}

function judge(error: unknown): [number, string] {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PublicationConflict) return [EXIT.conflict, message];
  if (error instanceof PublicationRefused || error instanceof Refused) return [EXIT.refused, message];
  if (error instanceof PublishedMeanwhile) return [EXIT.unavailable, message];
  if (isDiskFull(error)) {
    return [
      EXIT.unavailable,
      'The disk is full. Make room, restart a local server if one runs, and run the command again: what is published already is ' +
        'left out',
    ];
  }
  const damage = damageIn(error);
  if (damage !== undefined) {
    return [
      EXIT.unavailable,
      `A file of the store in DATA_DIR is damaged (${damage}). Stop what uses it and run gongkai repair, which keeps what can be ` +
        'read and a copy of the files; or import an export into another DATA_DIR',
    ];
  }
  if (isUnavailable(error) || error instanceof CatalogueUnavailable) {
    return [
      EXIT.unavailable,
      `The store does not answer as it should (${message}). Run the command again: what is published already is left out`,
    ];
  }
  return [EXIT.fault, message];
}

const countOf = (many: number): string => (many === 1 ? '1 problem' : `${many} problems`);

/** Whether whoever read the output has left. */
const isClosedPipe = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'EPIPE';

/** What LevelDB says of a file that is damaged; undefined if nothing is said. */
function damageIn(error: unknown): string | undefined {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: unknown };
  return /Corruption: [^\n]*/.exec(message)?.[0] ?? (cause === undefined ? undefined : damageIn(cause));
}

/** Of the command's own disk, or of that of the engine that it uses. */
function isDiskFull(error: unknown): boolean {
  const { code, message = '', cause } = (error ?? {}) as { code?: unknown; message?: string; cause?: unknown };
  return code === 'ENOSPC' || /no space left/i.test(message) || (cause !== undefined && isDiskFull(cause));
}
