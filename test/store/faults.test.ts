import { publish } from '../../src/publications/publishing/publish.ts';
import { TRY_TIMEOUT } from '../../src/store/client.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Answer, type Api, apiOver } from '../support/api.ts';
import { type StoreTimes, useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { FAULTS, type Shares } from '../support/faults.ts';
import { numbersFrom } from '../support/random.ts';
import { type FaultyProxy, startFaultyProxy } from '../support/faultyProxy.ts';
import { put } from '../support/records.ts';
import { BATCHES, type Question, questionsFor } from './questions.ts';
import { isThorough } from '../support/runs.ts';
import { HURRIED, PATIENT, PERSISTENT } from '../support/times.ts';

const engine = useEngine();
let session: WriteSession;
let questions: Question[];
const proxies: FaultyProxy[] = [];

beforeAll(async () => {
  session = await engine.session();
  await fill(session, BATCHES);
  questions = await questionsFor(apiOver(session));
  for (const { errors } of await askAll(apiOver(session))) expect(errors).toBeUndefined();
}, 60_000);
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});

interface Troubled {
  readonly api: Api;
  readonly proxy: FaultyProxy;
  /** Ends the trouble. From then on it has time: its answers must be right, however busy the machine is. */
  readonly recover: () => void;
}

/** A process whose way to DynamoDB is troubled. */
async function troubled(times: StoreTimes, shares: Shares, seed = 1): Promise<Troubled> {
  const proxy = await startFaultyProxy(engine.endpoint, shares, seed);
  proxies.push(proxy);
  const own: { readTimeout: number } & WriteSession = engine.through(session, proxy.endpoint, times);
  const recover = () => {
    own.readTimeout = PATIENT.readTimeout;
    proxy.turn({ pass: 1 });
  };
  return { api: apiOver(own), proxy, recover };
}

const askAll = (api: Api): Promise<Answer[]> =>
  Promise.all(questions.map(({ query, variables }) => api.ask(query, variables)));

/** What each answer is: the right one to the byte, or none with a reason that is true; anything else fails. */
function judge(answers: readonly Answer[], right: readonly Answer[]): ('right' | 'unavailable')[] {
  return answers.map((answer, at) => {
    const { data, errors } = answer;
    if (!errors) {
      expect([at, JSON.stringify(data)]).toEqual([at, JSON.stringify(right[at]?.data)]);
      expect(answer.headers['etag']).toBe(right[at]?.headers['etag']);
      return 'right';
    }
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['SERVICE_UNAVAILABLE']));
    expect(answer.headers['cache-control']).toBe('no-store');
    const missing = new Set(errors.map(({ path }) => JSON.stringify(path)));
    if (data) expectPart(data, right[at]?.data, [], missing);
    return 'unavailable';
  });
}

/** Beside an error, the rest of the answer is right: what is null is so by right, or an error says why. */
function expectPart(part: unknown, right: unknown, path: (string | number)[], missing: ReadonlySet<string>): void {
  if (part === null && right !== null) {
    const within = JSON.stringify(path).slice(0, -1);
    expect([...missing].some((name) => name === `${within}]` || name.startsWith(`${within},`))).toBe(true);
  } else if (typeof part === 'object' && part !== null) {
    expect(Object.keys(part)).toEqual(Object.keys(right as object));
    for (const [key, value] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(key) : key;
      expectPart(value, (right as Record<string, unknown>)[key], [...path, step], missing);
    }
  } else {
    expect([path, part]).toEqual([path, right]);
  }
}

const shareOf = (results: readonly string[]) => results.filter((result) => result === 'right').length / results.length;

/** Every fault in some share, which the seed decides; hanging is rare, as each takes its time. */
function randomShares(seed: number): Shares {
  const random = numbersFrom(seed);
  const faults = FAULTS.map((fault) => [fault, fault === 'hang' ? random() * 0.3 : random() ** 2] as const);
  return { ...Object.fromEntries(faults), pass: 0.1 + random() };
}

const OFTEN_SHORT = { pass: 1, shortBatch: 4, shortPage: 4 };
const MILD = {
  pass: 60,
  delay: 8,
  throttle: 6,
  breakDown: 4,
  shortBatch: 8,
  shortPage: 8,
  resetBefore: 2,
  resetAfter: 2,
  resetWithin: 2,
};

test('a reader has five seconds, which are enough for three tries', () => {
  // Assess
  expect(session.readTimeout).toBe(5_000);
  expect(3 * TRY_TIMEOUT).toBeLessThan(session.readTimeout);
});

test('what DynamoDB leaves for another request is fetched: every answer is right', async () => {
  // Prepare
  const right = await askAll(apiOver(session));
  const { api, proxy } = await troubled(PATIENT, OFTEN_SHORT);

  // Act
  const answers = await askAll(api);

  // Assess
  expect(judge(answers, right)).toEqual(questions.map(() => 'right'));
  expect(proxy.counts.shortBatch).toBeGreaterThan(20);
  expect(proxy.counts.shortPage).toBeGreaterThan(20);
});

test('in mild trouble most answers are right, none is wrong', async () => {
  // Prepare
  const right = await askAll(apiOver(session));

  // Act
  const results: string[] = [];
  for (const seed of isThorough ? [1, 2, 3] : [1]) {
    const { api } = await troubled(PATIENT, MILD, seed);
    results.push(...judge(await askAll(api), right));
  }

  // Assess
  expect(shareOf(results)).toBeGreaterThan(0.95);
});

test('in any trouble answers are right or none; when it is over, all are right', async () => {
  // Prepare: processes, each in trouble of its own.
  const right = await askAll(apiOver(session));
  const processes = await Promise.all(
    (isThorough ? [11, 12, 13, 14, 15, 16] : [11, 12, 13]).map((seed) =>
      troubled(PERSISTENT, randomShares(seed), seed),
    ),
  );

  // Act
  const during = await Promise.all(processes.map(({ api }) => askAll(api)));
  for (const { recover } of processes) recover();
  const after = await Promise.all(processes.map(({ api }) => askAll(api)));

  // Assess
  expect(shareOf(during.flatMap((answers) => judge(answers, right)))).toBeGreaterThan(0.1);
  for (const answers of after) expect(judge(answers, right)).toEqual(questions.map(() => 'right'));
});

/** Whether the process has a number already decides what it reads first, and whether its requests do so together. */
const NOTHING_ELSE: { what: string; shares: Shares; begun: boolean }[] = [
  { what: 'hangs', shares: { hang: 1 }, begun: false },
  { what: 'hangs', shares: { hang: 1 }, begun: true },
  { what: 'throttles', shares: { throttle: 1 }, begun: true },
  { what: 'breaks down', shares: { breakDown: 1 }, begun: false },
  { what: 'resets connections', shares: { resetBefore: 1, resetAfter: 1, resetWithin: 1 }, begun: false },
];

test('where nothing gets through, every answer is that it is unavailable, in time, and the next is right', async () => {
  // Prepare
  const right = await askAll(apiOver(session));
  const processes = await Promise.all(
    NOTHING_ELSE.map(async ({ what, shares, begun }) => {
      const { api, proxy, recover } = await troubled(HURRIED, { pass: 1 });
      if (begun) await api.data('{ articles { totalCount } }');
      proxy.turn(shares);
      return { what, api, recover };
    }),
  );
  const began = performance.now();

  // Act
  const during = await Promise.all(processes.map(({ api }) => askAll(api)));
  const took = performance.now() - began;
  for (const { recover } of processes) recover();
  const after = await Promise.all(processes.map(({ api }) => askAll(api)));

  // Assess
  const results = during.map((answers, at) => [processes[at]?.what, new Set(judge(answers, right))]);
  expect(results).toEqual(NOTHING_ELSE.map(({ what }) => [what, new Set(['unavailable'])]));
  // As many tries as there may be would take longer.
  expect(took).toBeLessThan(3_000);
  for (const answers of after) expect(judge(answers, right)).toEqual(questions.map(() => 'right'));
});

test('a process in trouble shows what was published before it was asked, or nothing', async () => {
  // Prepare
  const { api, proxy } = await troubled(PERSISTENT, { pass: 1 });
  await askAll(api);
  const results: string[] = [];

  for (const round of isThorough ? [1, 2, 3] : [1]) {
    // Act
    proxy.turn({ ...randomShares(round), hang: 0.02 });
    await publish(session, { changes: [put(`Article:a-${10 * round}`, { title: `第${round}题` })], note: 'news' });
    const right = await askAll(apiOver(session));
    const answers = await askAll(api);

    // Assess
    results.push(...judge(answers, right));
  }
  expect(shareOf(results)).toBeGreaterThan(0.3);
});
