/** For the environment of processes that tests start: what Node.js has compiled once it need not compile again. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'gongkai-compiled') } as const;
