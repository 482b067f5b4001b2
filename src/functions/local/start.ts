/** `npm start`: the local server as a process, until it is interrupted. */
import { readConfig } from '../config.ts';
import { explainStart } from './localStore.ts';
import { startServer } from './localServer.ts';

try {
  const server = await startServer(readConfig(process.env), (line) => void process.stdout.write(`${line}\n`));
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`Gongkai could not start: ${explainStart(error, process.env)}\n`);
  process.exit(1);
}
