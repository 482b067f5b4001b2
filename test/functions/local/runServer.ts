/** The local server in this process, with an environment of its own. */
import { readConfig } from '../../../src/functions/config.ts';
import { explainStart } from '../../../src/functions/local/localStore.ts';
import { type LocalServerOptions, startServer } from '../../../src/functions/local/localServer.ts';

export interface RunningServer {
  readonly url: string;
  /** All that it has said so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/** The servers that tests have left running. */
const running = new Set<RunningServer>();

/** Starts a server, on a free port unless `env` names one. Fails with what the process would write. */
export async function runServer(env: Record<string, string>, options: LocalServerOptions = {}): Promise<RunningServer> {
  const lines: string[] = [];
  const all = { TABLE_PREFIX: 'gongkai', LOG_LEVEL: 'WARN', PORT: '0', ...env };
  try {
    const { url, close } = await startServer(readConfig(all), (line) => lines.push(line), options);
    const server: RunningServer = {
      url,
      output: () => lines.join('\n'),
      close() {
        running.delete(server);
        return close();
      },
    };
    running.add(server);
    return server;
  } catch (error) {
    throw new Error(explainStart(error, all), { cause: error });
  }
}

/** Ends the servers that a test has left running. */
export async function closeServers(): Promise<void> {
  await Promise.all([...running].map((server) => server.close()));
}
