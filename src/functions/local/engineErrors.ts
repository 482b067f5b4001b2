/**
 * Errors of the embedded engine's files. The engine ends the process with an error that has no HTTP status, so a full disk
 * would end the server for its readers too: such errors are given a status and a body, and the engine answers with them.
 */
import { ClassicLevel } from 'classic-level';

const INTERNAL_ERROR = 'com.amazonaws.dynamodb.v20120810#InternalServerError';

type Method = (this: ClassicLevel, ...given: unknown[]) => unknown;

/** How the last opening of each folder ended. */
const openings = new Map<string, Promise<unknown>>();

/** Waits until the engine has its files. Fails with what LevelDB says, e.g. that another process was quicker. */
export async function engineOpened(folder: string): Promise<void> {
  // The database opens itself right after its constructor.
  await new Promise(setImmediate);
  await openings.get(folder);
}

const prototype = ClassicLevel.prototype as unknown as Record<string, Method>;

function wrap(owner: Record<string, Method>, name: string, wrapper: (original: Method) => Method): void {
  const original = owner[name];
  if (original === undefined) throw new Error(`The database has no method ${name}`);
  owner[name] = wrapper(original);
}

const answered = (original: Method): Method =>
  async function (...given) {
    try {
      return await original.apply(this, given);
    } catch (error) {
      throw withStatus(error);
    }
  };

for (const name of ['get', 'getMany', 'put', 'del', 'batch', 'clear']) wrap(prototype, name, answered);
wrap(
  prototype,
  '_iterator',
  (original) =>
    function (...given) {
      const iterator = original.apply(this, given) as Record<string, Method>;
      for (const name of ['_next', '_nextv']) wrap(iterator, name, answered);
      return iterator;
    },
);
wrap(
  prototype,
  '_open',
  (original) =>
    async function (...given) {
      const opening = Promise.resolve(original.apply(this, given));
      // Looked at by `engineOpened`, if at all.
      opening.catch(() => undefined);
      openings.set(this.location, opening);
      return opening;
    },
);

/** What LevelDB says goes along: the command explains it, and no client of the API sees it. */
function withStatus(error: unknown): unknown {
  if (!(error instanceof Error) || !String((error as { code?: unknown }).code).startsWith('LEVEL_')) return error;
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return Object.assign(error, { statusCode: 500, body: { __type: INTERNAL_ERROR, message: error.message + cause } });
}
