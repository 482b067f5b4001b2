/** A real OpenSearch for tests and measurements: one that OPENSEARCH_URL names, or a node of our own from Maven's artifacts. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface OpenSearch {
  readonly url: string;
  /** Megabytes of memory that its process uses; undefined if it is not our own. */
  readonly memory: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** There is nothing here to start it with; the message says what is missing. */
export class CannotStart extends Error {}

const HERE = import.meta.dirname;
/** Kept between runs; made anew when the list of artifacts changes. */
const LIBRARIES = resolve(HERE, '../../dist/opensearch');

const MAX_START = 120_000;
const MAX_FETCH = 10 * 60_000;

/**
 * @param heap of the node, like `1g`.
 * @throws CannotStart without Maven or Java 17.
 */
export async function startOpenSearch(say: (line: string) => void, heap = '1g'): Promise<OpenSearch> {
  const url = process.env['OPENSEARCH_URL'];
  if (url !== undefined && url !== '') return { url, memory: () => undefined, close: async () => undefined };
  checkTools();
  fetchLibraries(say);
  return startNode(heap);
}

function checkTools(): void {
  if (!answers('mvn', '--version')) throw new CannotStart('there is no Maven (mvn), which brings OpenSearch');
  const [, major] = /version "(\d+)/.exec(answers('java', '-version') ?? '') ?? [];
  if (major === undefined || Number(major) < 17)
    throw new CannotStart('there is no Java 17 or later, which runs OpenSearch');
}

function answers(command: string, argument: string): string | undefined {
  try {
    // Java tells its version on the standard error.
    return execFileSync('sh', ['-c', `${command} ${argument} 2>&1`], { encoding: 'utf8', timeout: 30_000 });
  } catch {
    return undefined;
  }
}

function fetchLibraries(say: (line: string) => void): void {
  const pom = join(HERE, 'pom.xml');
  const stamp = join(LIBRARIES, 'pom.sha256');
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Fetching OpenSearch from Maven Central');
  rmSync(LIBRARIES, { recursive: true, force: true });
  mkdirSync(LIBRARIES, { recursive: true });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  execFileSync('mvn', ['-B', '-q', '-f', pom, goal, `-DoutputDirectory=${join(LIBRARIES, 'lib')}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: MAX_FETCH,
  });
  writeFileSync(stamp, wanted);
}

async function startNode(heap: string): Promise<OpenSearch> {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-opensearch-'));
  const port = await freePort();
  const command = [
    '-Xms' + heap,
    '-Xmx' + heap,
    '-cp',
    join(LIBRARIES, 'lib', '*'),
    join(HERE, 'OpenSearchNode.java'),
    home,
  ];
  const node = spawn('java', [...command, String(port)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [node.stdout, node.stderr]) stream.on('data', (chunk) => void output.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    node.stdin.end();
    await ended(node);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(url, node);
  } catch (cause) {
    await close();
    throw new Error(`OpenSearch does not start: ${output.join('').slice(-2_000)}`, { cause });
  }
  return { url, memory: () => memoryOf(node.pid), close };
}

async function untilItAnswers(url: string, node: ChildProcess): Promise<void> {
  const end = performance.now() + MAX_START;
  for (;;) {
    if (node.exitCode !== null) throw new Error(`It ended with ${node.exitCode}`);
    const answer = await fetch(`${url}/_cluster/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (performance.now() > end) throw new Error(`It does not answer within ${MAX_START} ms`);
    await sleep(200);
  }
}

/** Waits for its end, and brings it about if it does not come. */
async function ended(node: ChildProcess): Promise<void> {
  if (node.exitCode !== null || node.signalCode !== null) return;
  const gone = new Promise<void>((resolveGone) =>
    node.once('exit', () => {
      resolveGone();
    }),
  );
  const patience = new AbortController();
  const late = sleep(20_000, undefined, { signal: patience.signal }).then(
    () => node.kill('SIGKILL'),
    () => undefined,
  );
  await gone;
  patience.abort();
  await late;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Resident memory, where the system tells it. */
function memoryOf(id: number | undefined): number | undefined {
  const path = `/proc/${id}/status`;
  if (id === undefined || !existsSync(path)) return undefined;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_000;
}
