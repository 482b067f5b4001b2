/** The command `gongkai` as a process; see {@link runCli}. */
import { runCli } from './gongkai.ts';

process.exitCode = await runCli(process.argv.slice(2), process);
