/**
 * A client in a process of its own: `node load.ts URL SECONDS [IF-NONE-MATCH] [BODY]`; prints how many answers it got. A body is
 * sent by POST, with another number in place of NONCE each time.
 */
import { Agent, request } from 'node:http';

const [url = '', seconds = '2', tag = '', body] = process.argv.slice(2);
const CONNECTIONS = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const end = performance.now() + Number(seconds) * 1000;
let [asked, count] = [0, 0];
const headers = {
  ...(tag !== '' && { 'if-none-match': tag }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
};

function ask(): Promise<void> {
  return new Promise((done, failed) => {
    request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => {
        count += 1;
        done();
      });
    })
      .on('error', failed)
      .end(body?.replace('NONCE', String(1_000_000_000 + (asked += 1))));
  });
}

await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < end) await ask();
  }),
);
agent.destroy();
console.log(count);
