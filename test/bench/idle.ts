/** A process that does nothing: until SIGTERM it notices how late its event loop is, because others have the cores. */
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
// Keeps the process.
const awake = setInterval(() => undefined, 1_000);
await once(process, 'SIGTERM');
clearInterval(awake);
console.log(JSON.stringify({ max: delay.max / 1e6 }));
