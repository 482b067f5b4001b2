/** The command `gongkai` as a process; see {@link runCli}. */
import { runCli } from './gongkai.ts';

// A reader that leaves early, as `head` does, is no fault: what publishes goes on, and `export` ends.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), process);
