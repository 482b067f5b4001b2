import { createLogger, type LogLevel } from '../../src/observability/logger.ts';

/** A log, and the lines that it has written. */
function logAt(level: LogLevel, options: Parameters<typeof createLogger>[1] = {}) {
  const lines: string[] = [];
  const log = createLogger(level, { write: (line) => void lines.push(line), ...options });
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line)) };
}

test('an entry is one line of JSON', () => {
  // Prepare
  const { log, lines, entries } = logAt('INFO');

  // Act
  log.info('publication applied', { number: 7, note: '一行\n又一行', kinds: ['Article'], left: undefined });

  // Assess
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}\n$/)]);
  expect(entries()).toEqual([
    {
      level: 'INFO',
      message: 'publication applied',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      service: 'gongkai',
      number: 7,
      note: '一行\n又一行',
      kinds: ['Article'],
    },
  ]);
});

test('an entry tells the function and the trace where there are any', () => {
  // Prepare
  const { log, entries } = logAt('INFO', { functionName: 'gongkai-dev-graphql' });

  // Act
  log.info('before');
  process.env['_X_AMZN_TRACE_ID'] = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
  try {
    log.info('after');
  } finally {
    delete process.env['_X_AMZN_TRACE_ID'];
  }

  // Assess
  expect(entries()[0]).toMatchObject({ function: 'gongkai-dev-graphql' });
  expect(entries()[0]).not.toHaveProperty('traceId');
  expect(entries()[1]).toMatchObject({
    function: 'gongkai-dev-graphql',
    traceId: '1-5759e988-bd862e3fe1be46a994272793',
  });
});

test.each([
  ['DEBUG', ['DEBUG', 'INFO', 'WARN', 'ERROR']],
  ['INFO', ['INFO', 'WARN', 'ERROR']],
  ['WARN', ['WARN', 'ERROR']],
  ['ERROR', ['ERROR']],
  ['SILENT', []],
] as const)('at %s it writes %j', (level, written) => {
  // Prepare
  const { log, entries } = logAt(level);

  // Act
  log.debug('said');
  log.info('said');
  log.warn('said');
  log.error('said');

  // Assess
  expect(entries().map((entry) => entry.level)).toEqual(written);
  expect(log.hasInfo).toBe(written.some((each) => each === 'INFO'));
});

test('an error is told with what led to it', () => {
  // Prepare
  const { log, entries } = logAt('INFO');
  const reset = Object.assign(new Error('the connection was reset'), { code: 'ECONNRESET' });
  const cause = Object.assign(new RangeError('DynamoDB', { cause: reset }), {
    $metadata: { requestId: 'r-1', attempts: 3, httpStatusCode: 500 },
    $response: { headers: { authorization: 'of the driver' } },
  });

  // Act
  log.error('fault', { error: new TypeError('no such record', { cause }) });

  // Assess
  const [{ error }] = entries();
  expect(error).toMatchObject({
    name: 'TypeError',
    message: 'no such record',
    cause: {
      name: 'RangeError',
      $metadata: { requestId: 'r-1', attempts: 3, httpStatusCode: 500 },
      cause: { name: 'Error', message: 'the connection was reset', code: 'ECONNRESET' },
    },
  });
  expect(error.stack).toMatch(/^at .*logger\.test\.ts/);
  expect(JSON.stringify(error)).not.toContain('of the driver');
});

test('each of several errors is told', () => {
  // Prepare
  const { log, entries } = logAt('INFO');

  // Act
  log.error('fault', { error: new AggregateError([new Error('one'), new Error('two')], 'both failed') });

  // Assess
  expect(entries()[0].error).toMatchObject({
    name: 'AggregateError',
    message: 'both failed',
    errors: [{ message: 'one' }, { message: 'two' }],
  });
});

test('values that JSON has no words for are told in others', () => {
  // Prepare
  const { log, entries } = logAt('INFO');

  // Act
  log.info('said', {
    big: 10n ** 30n,
    none: NaN,
    day: new Date('2022-08-13T00:00:00Z'),
    bytes: new Uint8Array(5),
    set: new Set(['a']),
    places: [undefined, 1],
    act: () => 1,
  });

  // Assess
  expect(entries()[0]).toMatchObject({
    big: '1000000000000000000000000000000',
    none: 'NaN',
    day: '2022-08-13T00:00:00.000Z',
    bytes: '(5 bytes)',
    set: ['a'],
    places: [null, 1],
  });
  expect(entries()[0]).not.toHaveProperty('act');
});
