/** A client in a process of its own: `node load.ts URL SECONDS [IF-NONE-MATCH]`; prints how many answers it got. */
import { Agent, request } from 'node:http';

const [url = '', seconds = '2', tag] = process.argv.slice(2);
const CONNECTIONS = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const end = performance.now() + Number(seconds) * 1000;
let count = 0;

function ask(): Promise<void> {
  return new Promise((done, failed) => {
    request(url, { agent, headers: tag === undefined ? {} : { 'if-none-match': tag } }, (response) => {
      response.resume();
      response.on('end', () => {
        count += 1;
        done();
      });
    })
      .on('error', failed)
      .end();
  });
}

await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < end) await ask();
  }),
);
agent.destroy();
console.log(count);
