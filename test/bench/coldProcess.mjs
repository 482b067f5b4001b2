/**
 * A process as Lambda's runtime makes it: loads the handler, asks for an event, hands it over, and sends what comes of it, with
 * the times that each took. JavaScript, for TypeScript would take a while to be read.
 */
const { request } = process.getBuiltinModule('node:http');

const [handlerPath, runtime] = process.argv.slice(2);

const ask = (method, path, body) =>
  new Promise((answered, failed) => {
    request(`${runtime}${path}`, { method }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () => answered(text));
    })
      .on('error', failed)
      .end(body);
  });

const began = performance.now();
const { handler } = await import(handlerPath);
const loaded = performance.now();
const event = JSON.parse(await ask('GET', '/next'));
const asked = performance.now();
const { statusCode, body } = await handler(event, {}, () => undefined);
const answered = performance.now();
await ask(
  'POST',
  '/response',
  JSON.stringify({ load: loaded - began, answer: answered - asked, started: began, statusCode, body }),
);
process.exit(0);
