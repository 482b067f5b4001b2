import fc from 'fast-check';
import { createLogger } from '../../src/observability/logger.ts';
import { runs } from '../support/runs.ts';

const MOST_BYTES = 32 * 1024;

function entryOf(facts: Record<string, unknown>, message = 'said') {
  const lines: string[] = [];
  createLogger('INFO', { write: (line) => void lines.push(line) }).info(message, facts);
  return { lines, entry: JSON.parse(lines[0] ?? '{}') };
}

const circle: Record<string, unknown> = { name: 'circle' };
circle['itself'] = circle;
const endless = (): unknown => ({
  get deeper() {
    return endless();
  },
});
const refusing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no keys');
    },
  },
);
const refusingToTell = Object.defineProperty(new Error('hidden'), 'message', {
  get() {
    throw new Error('no message');
  },
});

test.each([
  ['a circle', { circle }, { circle: { name: 'circle', itself: '(circular)' } }],
  ['what has no end', { endless: endless() }, { endless: { deeper: { deeper: {} } } }],
  ['what has no keys', { refusing }, { refusing: '(unreadable)' }],
  ['an error that does not tell', { error: refusingToTell }, { error: '(unreadable)' }],
  ['no date', { day: new Date(NaN) }, { day: null }],
  ['a name that means more to JavaScript', JSON.parse('{"__proto__": {"a": 1}, "b": 2}'), { b: 2 }],
  ['names of its own', { level: 'x', message: 'y', timestamp: 'z' }, { level: 'INFO', message: 'said' }],
  ['half a letter', { half: '\ud83d' }, { half: '\ud83d' }],
])('%s is told as far as it goes', (_what, facts, told) => {
  // Act
  const { entry } = entryOf(facts);

  // Assess
  expect(entry).toMatchObject({ message: 'said', service: 'gongkai', ...told });
});

test('a getter that throws costs its own value alone', () => {
  // Prepare
  const facts = {
    get bad(): string {
      throw new Error('not now');
    },
    good: 1,
  };

  // Assess
  expect(entryOf(facts).entry).toMatchObject({ bad: '(unreadable)', good: 1 });
});

test.each([
  ['a long text', { text: 'a'.repeat(1_000_000) }],
  ['a long text of control characters', { text: '\u0001'.repeat(1_000_000) }],
  ['many long texts', Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`t${at}`, '公'.repeat(5_000)]))],
  ['a long list', { list: Array.from({ length: 100_000 }, (_, at) => at) }],
  ['lists of lists', { lists: Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => [[1], [2]])) }],
  ['long names', { ['n'.repeat(1_000_000)]: 1 }],
  ['a long stack', { error: Object.assign(new Error('deep'), { stack: '    at f (x.mjs:1:1)\n'.repeat(100_000) }) }],
  ['many causes', { error: Array.from({ length: 50 }).reduce((cause) => new Error('e'.repeat(5_000), { cause })) }],
])('%s is cut', (_what, facts) => {
  // Act
  const { lines, entry } = entryOf(facts);

  // Assess
  expect(Buffer.byteLength(lines[0] ?? '')).toBeLessThanOrEqual(MOST_BYTES);
  expect(entry).toMatchObject({ level: 'INFO', message: 'said' });
});

test('a long message is cut', () => {
  // Assess
  expect(entryOf({}, 'm'.repeat(100_000)).entry.message).toBe('m'.repeat(500));
});

test('whatever it is given, an entry is one line of JSON, bounded, with its message', () => {
  // Prepare
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
    stringUnit: 'binary',
    maxDepth: 8,
  });

  fc.assert(
    fc.property(fc.dictionary(fc.string(), anything), fc.string(), (facts, message) => {
      // Act
      const { lines, entry } = entryOf(facts, message);

      // Assess
      expect(lines).toHaveLength(1);
      expect(lines[0]?.indexOf('\n')).toBe((lines[0]?.length ?? 0) - 1);
      expect(Buffer.byteLength(lines[0] ?? '')).toBeLessThanOrEqual(MOST_BYTES);
      expect(entry).toMatchObject({ level: 'INFO', message: message.slice(0, 500) });
    }),
    { numRuns: runs(500) },
  );
});

test('it does not throw when its line cannot be written', () => {
  // Prepare
  const log = createLogger('INFO', { write: () => fail() });

  // Assess
  expect(() => {
    log.error('fault', { error: new Error('first') });
  }).not.toThrow();
});

function fail(): never {
  throw new Error('the log fails');
}
