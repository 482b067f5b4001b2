/** `npm start`: the local server as a process, until it is interrupted. */
import './productionMode.ts';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { showProgress } from '../cli/progress.ts';
import { explainStart } from './localStore.ts';
import { startServer } from './localServer.ts';

const { empty } = new Command('npm start --')
  .description('Serves the API and the explorer on this machine; see the README for the variables that configure it.')
  .option('--empty', 'leaves an empty store empty: without it, the sample page is published there')
  .parse()
  .opts<{ empty?: boolean }>();

try {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const server = await startServer(readConfig(process.env), say, {
    isEmpty: empty,
    progress: showProgress('Building the catalogue', process.stdout),
  });
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`Gongkai could not start: ${explainStart(error, process.env)}\n`);
  process.exit(1);
}
