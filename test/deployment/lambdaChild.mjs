/** A process that does as Lambda's runtime does: loads the handler that `_HANDLER` names, and calls it with what it is sent. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [path, name] = process.env._HANDLER.split('.');
const { [name]: handler } = await import(pathToFileURL(resolve(process.env.LAMBDA_TASK_ROOT, `${path}.mjs`)));

process.on('message', ({ event }) => {
  const context = { awsRequestId: 'invocation-1', functionName: process.env.AWS_LAMBDA_FUNCTION_NAME };
  Promise.resolve(handler(event, context)).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  );
});
process.send({ ready: true });
