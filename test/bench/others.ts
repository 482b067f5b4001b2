/**
 * Another client, in a process of its own: `node others.ts URL PAUSE FIELD…`; asks for the fields in turn, with the pause in
 * milliseconds after each answer, until SIGTERM, and prints how long its answers took.
 */
const [url = '', pause = '', ...fields] = process.argv.slice(2);
const took: number[] = [];
const stop = new AbortController();
process.on('SIGTERM', () => {
  stop.abort();
});

// The first answer includes the connection.
for (let at = 0; !stop.signal.aborted; at += 1) {
  const began = performance.now();
  // A new alias is a new operation.
  const body = JSON.stringify({ query: `{ a${at}: ${fields[at % fields.length] ?? ''} }` });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await response.text();
  if (at > 0) took.push(performance.now() - began);
  if (at === 0) console.log('connected');
  await new Promise((done) => setTimeout(done, Number(pause)));
}
took.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    asked: took.length,
    p50: took[Math.floor(took.length / 2)],
    p99: took[Math.floor(took.length * 0.99)],
  }),
);
