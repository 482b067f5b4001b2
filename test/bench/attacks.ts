/**
 * What an operation of a kilobyte costs: the server's processor time and memory, the bytes of the answer, and how long others
 * wait beside it. The server, the attacker with DynamoDB, and the others are three processes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startLocal } from '../functions/local/localProcess.ts';
import { type Attack, attacksOn } from '../support/attacks.ts';

type Row = Record<string, number | string>;

/** @param prefix of the tables at the endpoint. */
export async function attacksTable(endpoint: string, prefix: string, folder: string): Promise<Record<string, Row>> {
  const server = startLocal({ DYNAMODB_ENDPOINT: endpoint, TABLE_PREFIX: prefix, DATA_DIR: join(folder, 'attacked') });
  const url = `${await server.address}/graphql`;
  try {
    const { data } = (await (await post(url, { query: KNOWN })).json()) as { data: Known };
    const articles = data.articles.nodes.map(({ id }) => id);
    const [longest] = data.articles.nodes.toSorted((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0));
    const rows: Record<string, Row> = {};
    rows['(nobody attacks)'] = await attack(url, server.pid, { query: '{ limits { maxDepth } }' }, 1_000);
    for (const [name, each] of Object.entries(attacksOn({ articles, longest: longest?.id ?? '' })))
      rows[name] = await attack(url, server.pid, each);
    return rows;
  } finally {
    await server.kill('SIGTERM');
  }
}

interface Known {
  readonly articles: { readonly nodes: readonly { readonly id: string; readonly body: string | null }[] };
}
/** Also opens the catalogue. */
const KNOWN = '{ articles(first: 100) { nodes { id body } } search(query: "项目") { totalCount } }';

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** @param wait milliseconds that others go on for, at least. */
async function attack(url: string, pid: number, { query, variables }: Attack, wait = 300): Promise<Row> {
  const others = spawn(
    process.execPath,
    [join(import.meta.dirname, 'others.ts'), url, '5', 'articles(first: 1) { nodes { id title } }'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = linesOf(others);
  await lines.next();
  const before = usageOf(pid);
  const began = performance.now();
  const response = await post(url, { query, variables });
  const text = await response.text();
  const took = performance.now() - began;
  const after = usageOf(pid);
  await new Promise((done) => setTimeout(done, wait));
  others.kill('SIGTERM');
  const waited = JSON.parse(String((await lines.next()).value)) as { p50: number; p99: number };
  await once(others, 'close');
  return {
    'bytes asked': Buffer.byteLength(JSON.stringify({ query, variables })),
    status: response.status,
    'bytes answered': Buffer.byteLength(text),
    ms: Math.round(took),
    'CPU ms': Math.round(after.cpu - before.cpu),
    'more MB': Math.max(0, Math.round(after.megabytes - before.megabytes)),
    "others' p50 ms": Math.round(waited.p50),
    "others' p99 ms": Math.round(waited.p99),
  };
}

const linesOf = ({ stdout }: ChildProcess) => {
  if (!stdout) throw new Error('The process has no output');
  return createInterface(stdout)[Symbol.asyncIterator]();
};

/** Processor time in milliseconds, and the most memory so far (Linux, proc(5)). */
function usageOf(pid: number): { cpu: number; megabytes: number } {
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpu: (Number(times[11]) + Number(times[12])) * 10, megabytes: Number(peak) / 1_024 };
}
