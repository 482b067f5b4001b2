/**
 * Cold starts: the read function's bundle beside a bare Apollo Server with one field, each in fresh processes, turn by turn.
 * DynamoDB is answered by the embedded engine in this process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleFunction } from '../../src/deployment/bundle.ts';
import { FUNCTIONS } from '../../src/deployment/functions.ts';
import { showProgress } from '../../src/functions/cli/progress.ts';
import { eventOf } from '../support/api.ts';

const TURNS = 25;

interface Measured {
  readonly load: number;
  readonly answer: number;
  /** From when the process was started until its answer had come. */
  readonly all: number;
}

export async function coldStartTable(
  endpoint: string,
  tablePrefix: string,
  folder: string,
): Promise<Record<string, Record<string, number>>> {
  const ours = await bundleOurs(join(folder, 'graphql'));
  const bare = await bundleBare('bareHandler', folder);
  const smallest = await bundleBare('smallestHandler', folder);
  const environment = {
    DYNAMODB_ENDPOINT: endpoint,
    TABLE_PREFIX: tablePrefix,
    LOG_LEVEL: 'INFO',
    AWS_LAMBDA_FUNCTION_NAME: 'graphql',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  const show = showProgress('Starting processes', process.stderr);
  const [ofOne, ofList]: [Measured[], Measured[]] = [[], []];
  const ofBare: Measured[] = [];
  const ofSmallest: Measured[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    ofOne.push(await start(ours, '{ projects { totalCount } }', environment));
    ofList.push(await start(ours, '{ projects(first: 3) { nodes { name } } }', environment));
    ofBare.push(await start(bare, '{ hello }', environment));
    ofSmallest.push(await start(smallest, '{ hello }', environment));
    show(turn + 1, TURNS);
  }
  return {
    'the read function, one field (a count)': row(ofOne, ofBare),
    'the read function, a list of records': row(ofList, ofBare),
    'yardstick: Apollo Server with one field, as documented for Lambda': row(ofBare, ofBare),
    'the same without the Lambda integration': row(ofSmallest, ofBare),
  };
}

async function bundleOurs(folder: string): Promise<string> {
  const source = FUNCTIONS.find(({ name }) => name === 'graphql');
  if (!source) throw new Error('There is no function graphql');
  await bundleFunction(source, folder);
  return join(folder, 'src', 'functions', 'lambda', 'graphql.mjs');
}

async function bundleBare(name: string, folder: string): Promise<string> {
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outdir: join(folder, name),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return join(folder, name, `${name}.mjs`);
}

/** Starts a process, and is the runtime that it asks for its one event. */
async function start(handler: string, query: string, environment: Record<string, string>): Promise<Measured> {
  let said = '';
  const runtime = createServer((request, response) => {
    if (request.url === '/next') {
      response.end(JSON.stringify(eventOf({ body: JSON.stringify({ query }) })));
      return;
    }
    request.setEncoding('utf8');
    request.on('data', (part: string) => (said += part));
    request.on('end', () => response.end());
  }).listen(0, '127.0.0.1');
  await once(runtime, 'listening');
  const url = `http://127.0.0.1:${(runtime.address() as AddressInfo).port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'coldProcess.mjs'), handler, url], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 30_000,
  });
  await once(child, 'exit');
  const all = performance.now() - began;
  runtime.close();
  runtime.closeAllConnections();
  const { load, answer, statusCode, body } = JSON.parse(said) as Measured & { statusCode: number; body: string };
  if (statusCode !== 200 || !body.includes('"data"')) throw new Error(`A cold process answered ${statusCode}: ${body}`);
  return { load, answer, all };
}

function row(of: readonly Measured[], yardstick: readonly Measured[]): Record<string, number> {
  const ready = ({ load, answer }: Measured): number => load + answer;
  return {
    'load ms': round(median(of.map(({ load }) => load))),
    'first answer ms': round(median(of.map(({ answer }) => answer))),
    'both ms': round(median(of.map(ready))),
    'both × yardstick': round(median(of.map(ready)) / median(yardstick.map(ready)), 100),
    'with the start of Node.js ms': round(median(of.map(({ all }) => all))),
    'that × yardstick': round(median(of.map(({ all }) => all)) / median(yardstick.map(({ all }) => all)), 100),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const round = (number: number, by = 10): number => Math.round(number * by) / by;
