import { createLogger, type LogLevel } from '../../src/observability/logger.ts';
import { count, metricsTo, milliseconds } from '../../src/observability/metrics.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { metricsIn, problemsOf } from '../support/embeddedMetrics.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { loggingApiOver } from '../support/requestLines.ts';

let engine: TestEngine;
let session: WriteSession;
beforeAll(async () => {
  engine = await startTestEngine();
  session = await engine.session();
  await fill(session, [[put('Article:a')]]);
});
afterAll(() => engine.close());

const HOME = '{ articles { totalCount } }';

/** What may be written, and the lines that were. */
function emitAt(level: LogLevel, on: boolean) {
  const lines: string[] = [];
  const log = createLogger(level, { functionName: 'gongkai-dev-follow', write: (line) => void lines.push(line) });
  return { lines, emit: metricsTo(log, on) };
}

test('the lines of requests are metrics, whatever becomes of the request', async () => {
  // Prepare
  const api = loggingApiOver(session, 60_000);
  const search = `query=${encodeURIComponent(HOME)}`;

  // Act
  const { headers } = await api.send({ method: 'GET', query: search });
  await api.send({ method: 'GET', query: search });
  await api.send({ method: 'GET', query: search, headers: { 'if-none-match': String(headers?.['etag']) } });
  await api.send({ method: 'PUT' });
  await api.ask('{');

  // Assess
  expect(api.lines.flatMap(problemsOf)).toEqual([]);
  const always = {
    Duration: [expect.any(Number), 'Milliseconds'],
    DynamoDBRequests: [expect.any(Number), 'Count'],
    ConsumedReadCapacity: [expect.any(Number), 'Count'],
  };
  expect(api.lines.map(metricsIn)).toEqual([
    { ...always, Cold: [1, 'Count'] },
    { ...always, Kept: [1, 'Count'] },
    { ...always, NotModified: [1, 'Count'] },
    { ...always, Refused: [1, 'Count'] },
    { ...always, Refused: [1, 'Count'] },
  ]);
  for (const line of api.lines) expect(JSON.parse(line)).toMatchObject({ function: 'gongkai-dev-graphql' });
});

test('any part of the project has figures of its own', () => {
  // Prepare
  const { lines, emit } = emitAt('INFO', true);

  // Act
  emit('followed', { metrics: { Behind: count(3), Took: milliseconds(12.5) }, fields: { announced: 2 } });

  // Assess
  expect(lines.flatMap(problemsOf)).toEqual([]);
  expect(lines.map(metricsIn)).toEqual([{ Behind: [3, 'Count'], Took: [12.5, 'Milliseconds'] }]);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    message: 'followed',
    function: 'gongkai-dev-follow',
    announced: 2,
  });
});

test.each([
  ['the log leaves out what is no trouble', 'WARN', true, []],
  ['CloudWatch does not read the log', 'INFO', false, [expect.not.stringContaining('_aws')]],
] as const)('where %s, no metrics are written', (_where, level, on, written) => {
  // Prepare
  const { lines, emit } = emitAt(level, on);

  // Act
  emit('followed', { metrics: { Behind: count(3) } });

  // Assess
  expect(lines).toEqual(written);
});

test.each([
  ['a text for a figure', { Behind: 'three' }],
  ['no figure', { Behind: undefined }],
  ['no dimension', { function: '' }],
  ['no directive', { _aws: undefined }],
])('the check itself finds %s', (_what, damage) => {
  // Prepare
  const { lines, emit } = emitAt('INFO', true);
  emit('followed', { metrics: { Behind: count(3) } });

  // Act
  const damaged = JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...damage });

  // Assess
  expect(problemsOf(damaged)).not.toEqual([]);
});
