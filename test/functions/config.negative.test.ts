import { resolve } from 'node:path';
import { readConfig } from '../../src/functions/config.ts';

/** What a variable cannot be, and what its refusal says that it may be. */
const REFUSED = [
  ...[' ', 'abc', '-1', '65536', '99999', '80.5', '0x50', '1e3', ' 80', '80 ', '８０', 'NaN', 'tcp://1.2.3.4:80'].map(
    (value) => ({
      variable: 'PORT',
      value,
      may: 'must be from 0 to 65535',
    }),
  ),
  ...[' ', 'AWS', 'localhost', 'localhost:8000', 'ftp://localhost', 'http:', 'http://', 'https:///', '//localhost'].map(
    (value) => ({
      variable: 'DYNAMODB_ENDPOINT',
      value,
      may: 'must be "aws" or a URL like http://localhost:8000',
    }),
  ),
  ...[' ', 'a b', 'a/b', '公开', 'a\n', 'a'.repeat(201)].map((value) => ({
    variable: 'TABLE_PREFIX',
    value,
    may: 'may have letters, digits, "_", "-" and "."',
  })),
  ...['loud', 'WARNING', ' INFO', '3', 'constructor'].map((value) => ({
    variable: 'LOG_LEVEL',
    value,
    may: 'must be one of DEBUG, INFO, WARN, ERROR, SILENT',
  })),
].map((refused) => ({ ...refused, shown: JSON.stringify(refused.value).slice(0, 40) }));

test.each(REFUSED)('$variable is not $shown', ({ variable, value, may }) => {
  // Act
  const read = () => readConfig({ [variable]: value });

  // Assess
  expect(read).toThrow(`${variable} ${may}, not "${value}"`);
});

test('dumps name their addresses: a bucket for them without a URL is refused', () => {
  // Act
  const read = () => readConfig({ DUMPS_BUCKET: 'dumps' });

  // Assess
  expect(read).toThrow('PUBLIC_URL must be set beside DUMPS_BUCKET');
});

test('one wrong value among right ones is found', () => {
  // Act
  const read = () => readConfig({ PORT: '4000', TABLE_PREFIX: 'right', DATA_DIR: 'data', LOG_LEVEL: 'loud' });

  // Assess
  expect(read).toThrow(/^LOG_LEVEL must be one of/);
});

test.each([
  ['another engine', { CATALOGUE: 'lucene' }, 'CATALOGUE must be sqlite or opensearch, not "lucene"'],
  ['OpenSearch without its address', { CATALOGUE: 'opensearch' }, /^OPENSEARCH_URL must be a URL like .*, not ""$/],
  [
    'an address that is none',
    { OPENSEARCH_URL: 'localhost:9200' },
    /^OPENSEARCH_URL must be .*, not "localhost:9200"$/,
  ],
])('a catalogue on %s is refused', (_, env, message) => {
  // Act and assess
  expect(() => readConfig(env)).toThrow(message);
});

test.each(['http://local host', 'http://?', 'http://:80', 'http://localhost:99999'])(
  'DYNAMODB_ENDPOINT is not %s, which is no URL of a host',
  (value) => {
    // Assess
    expect(() => readConfig({ DYNAMODB_ENDPOINT: value })).toThrow(/^DYNAMODB_ENDPOINT must be "aws" or a URL/);
  },
);

test('a variable that is set to nothing is as none', () => {
  // Act
  const config = readConfig({ PORT: '', DYNAMODB_ENDPOINT: '', TABLE_PREFIX: '', DATA_DIR: '', LOG_LEVEL: '' });

  // Assess: not least, the data do not fill the working directory.
  expect(config).toEqual(readConfig({}));
  expect(config.dataDir).toBe(resolve('.gongkai'));
});
