/** Small files that could cost much: time is linear in their size, and what is reported is bounded. */
import { MAX_YAML_LEXEMES } from '../../src/importing/formats/yamlMeasure.ts';
import { ndjson, problemsIn, type Texts } from './importTexts.ts';

/** So many that comparing each with each would end the test by its timeout. */
const MANY = 50_000;
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const fields = (count: number) => Object.fromEntries(upTo(count).map((at) => [`k${at}`, 1]));
const person = { id: 'Person:a', name: '甲' };
const TOO_MANY_VALUES = 'a record has at most 20000 values';
const MORE = (count: number) => `there are ${count} more problems; correct these first`;

interface Explosion {
  readonly what: string;
  readonly texts: Texts;
  readonly count: number;
  /** The rule of the last problem. */
  readonly rule: string;
}

const EXPLOSIONS: readonly Explosion[] = [
  {
    what: 'keys of YAML',
    texts: {
      'a.yaml': `id: Person:a\nname: 甲\n${upTo(MANY / 2)
        .map((at) => `k${at}: 1\n`)
        .join('')}`,
    },
    count: 1,
    rule: TOO_MANY_VALUES,
  },
  {
    what: 'keys of JSON',
    texts: { 'a.json': JSON.stringify({ ...person, ...fields(MANY) }) },
    count: 1,
    rule: TOO_MANY_VALUES,
  },
  {
    what: 'keys of a line',
    texts: { 'a.ndjson': ndjson([{ ...person, ...fields(MANY / 2) }]) },
    count: 1,
    rule: TOO_MANY_VALUES,
  },
  {
    what: 'keys that are no fields',
    texts: { 'a.json': JSON.stringify({ ...person, ...fields(1_000) }, null, 1) },
    count: 201,
    rule: MORE(800),
  },
  {
    what: 'keys of the file',
    texts: { 'a.json': JSON.stringify(fields(MANY)) },
    count: 201,
    rule: 'there are at least 9800 more problems; correct these first',
  },
  {
    what: 'ids that are none',
    texts: { 'a.json': JSON.stringify(upTo(MANY)) },
    count: 201,
    rule: 'there are at least 9800 more problems; correct these first',
  },
  {
    what: 'the same id',
    texts: { 'a.json': JSON.stringify(upTo(5_001).map(() => person)) },
    count: 201,
    rule: MORE(4_800),
  },
  {
    what: 'dashes',
    texts: { 'a.yaml': '-\n'.repeat(MAX_YAML_LEXEMES) },
    count: 1,
    rule: `has more than ${MAX_YAML_LEXEMES} words and marks of YAML`,
  },
  {
    what: 'question marks',
    texts: { 'a.yaml': '? '.repeat(MANY) },
    count: 1,
    rule: 'is nested too deeply to be records',
  },
  {
    what: 'zeros of a number',
    texts: { 'a.ndjson': `{"id":"Person:a","name":1${'0'.repeat(500_000)}1}\n` },
    count: 1,
    rule: 'must be text: put it in quotes',
  },
];

test.each(EXPLOSIONS)('$what, very many, are refused with a bounded report', async ({ texts, count, rule }) => {
  // Act
  const problems = await problemsIn(texts);

  // Assess
  expect([problems.length, problems.at(-1)?.rule]).toEqual([count, rule]);
});
