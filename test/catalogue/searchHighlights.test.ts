/** Highlights: where in a record's texts the words stand, in fields that the graph has. */
import fc from 'fast-check';
import { buildSchema, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { generate } from '../generator/generate.ts';
import { constantCase } from '../../src/records/constantCase.ts';
import { KINDS } from '../../src/records/registry.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { loadLines } from './searchLibrary.ts';
import { comparable, placesOf, textsOfLine, wordsOf } from './searchOracle.ts';
import { FIELDS, FULL } from './searchFullRecords.ts';
import { HAND_WRITTEN, type Line } from './searchRecords.ts';
import { runs } from '../support/runs.ts';

const LONG = `${'从前有座山。'.repeat(60)}山里有座庙，庙里有老和尚。${'和尚在讲故事。'.repeat(60)}讲的是庙。`;

const LINES: readonly Line[] = [
  ...([...generate({ records: 150, seed: 5 })] as readonly Line[]),
  ...HAND_WRITTEN,
  ...FULL,
  { id: 'Article:long', title: '长文', genre: 'FEATURE', publishedOn: '2022-08-12', body: LONG },
];

interface Edge {
  readonly node: { readonly id: string; readonly __typename: string };
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly length: number }[];
  }[];
}

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  await loadLines(session, LINES);
  api = apiOver(session, 60_000);
}, 60_000);

async function search(query: string, filter?: unknown): Promise<Edge[]> {
  const asked = `query ($query: String!, $filter: SearchFilter) {
    search(query: $query, filter: $filter, first: 40) {
      edges { node { id __typename } highlights { field text ranges { start length } } }
    }
  }`;
  return (await api.data(asked, { query, filter })).search.edges;
}

/** Each highlight as its field and its text, with the ranges in brackets. */
const marked = (edge: Edge | undefined) =>
  edge?.highlights.map(({ field, text, ranges }) => {
    const shown = ranges.reduceRight(
      (rest, { start, length }) =>
        `${rest.slice(0, start)}[${rest.slice(start, start + length)}]${rest.slice(start + length)}`,
      text,
    );
    return `${field}: ${shown}`;
  });

describe('of every kind', () => {
  const types = buildSchema(readSchemaText());
  const wordsIn = (line: Line) => textsOfLine(line).map((text) => text.slice(1, -1));

  test.each(FULL.map((line) => ({ id: line.id, line })))('each text of $id is shown in its field', async ({ line }) => {
    // Prepare
    const words = wordsIn(line);
    const kind = line.id.slice(0, line.id.indexOf(':'));
    const type = types.getType(kind);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];

    // Act
    const edges = await Promise.all(words.map((word) => search(word, { kinds: [constantCase(kind)] })));

    // Assess
    expect(edges.map((found) => found.map(marked))).toEqual(
      words.map((word) => [[`${FIELDS[word] ?? ''}: 〔[${word}]〕`]]),
    );
    expect(words.map((word) => FIELDS[word]).filter((field) => !fields.includes(field ?? ''))).toEqual([]);
  });

  test('no kind is left out, nor any field', () => {
    // Prepare
    const words = new Set(FULL.flatMap(wordsIn));

    // Act
    const kinds = FULL.map(({ id }) => id.slice(0, id.indexOf(':')));

    // Assess
    expect(kinds.toSorted()).toEqual([...KINDS].sort());
    expect([...words].sort()).toEqual(Object.keys(FIELDS).sort());
  });
});

test.each([
  ['电动汽车', 'Enterprise:h-ev', ['name: 臺灣[電動汽車]股份有限公司', 'summary: 生產[電動汽車]，頭髮絲般細的導線。']],
  [
    'abb',
    'Article:h-width',
    ['title: [ＡＢＢ]机器人上岗', expect.stringMatching(/^body: ABBA是乐队，不是\[ＡＢＢ\]。/)],
  ],
  ['creme', 'Article:h-accents', ['body: Café有naïve风格，价目：[crème] brûlée 38元。Łódź来的客人说好。']],
  ['cafe', 'Article:h-accents', ['title: [Café] Zoë开业', expect.stringMatching(/^body: \[Café\]有/)]],
  [
    '𠮷 表情',
    'Article:h-astral',
    [
      'title: [𠮷]野家门店更名',
      'summary: “[𠮷]”字不同于“吉”。',
      'body: [𠮷]野家、𠀋字、😀[表情]都在文中。[𠮷𠮷]连写。',
    ],
  ],
  ['"路 修好了"', 'Article:h-breaks', ['summary: [路\n修好了]']],
  ['〔2022〕12号', 'Document:h-rule-12', expect.arrayContaining(['documentNumber: 渡政办发〔[2022]〕[12号]'])],
  ['司马如', 'Meeting:h-safety', ['chairs: [司马如]']],
])('the words are marked in the text as it was printed: %s', async (query, id, expected) => {
  // Act
  const edges = await search(query);

  // Assess
  expect(marked(edges.find(({ node }) => node.id === id))).toEqual(expected);
});

test('of a long text the piece is shown in which the words stand', async () => {
  // Act
  const [edge] = await search('老和尚');
  const [other] = await search('故事 讲的是庙');

  // Assess
  const [highlight] = edge?.highlights ?? [];
  expect(marked(edge)).toEqual([expect.stringContaining('…山里有座庙，庙里有[老和尚]。和尚在讲故事。')]);
  expect(highlight?.text.length).toBeLessThanOrEqual(120);
  expect(LONG).toContain(highlight?.text.replaceAll('…', ''));
  expect(marked(other)).toEqual([expect.stringMatching(/\[故事\].*\[讲的是庙\]。$/)]);
});

/** Words of some text, up to four characters each. */
const cut = fc
  .tuple(fc.constantFrom(...LINES.flatMap(textsOfLine)), fc.nat(), fc.integer({ min: 1, max: 4 }))
  .map(([text, at, length]) => {
    const characters = Array.from(text);
    return characters
      .slice(at % characters.length)
      .slice(0, length)
      .join('')
      .replace(/["“”「」]/g, '');
  });

test('of random words, every record shows some, marks all that it shows and nothing else', async () => {
  // Prepare
  const queries = fc.array(cut, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));
  let ranges = 0;

  // Act and assess
  await fc.assert(
    fc.asyncProperty(
      queries.filter((query) => wordsOf(query).length > 0),
      async (query) => {
        const words = wordsOf(query);
        for (const { node, highlights } of await search(query)) {
          const line = LINES.find(({ id }) => id === node.id);
          const texts = line ? textsOfLine(line) : [];
          expect(highlights.length).toBeGreaterThan(0);
          expect(highlights.length).toBeLessThanOrEqual(5);
          for (const highlight of highlights) {
            const bare = highlight.text.replace(/^…|…$/g, '');
            expect(texts.some((text) => text.includes(bare))).toBe(true);
            expect(highlight.text.length).toBeLessThanOrEqual(120);
            let end = -1;
            expect(highlight.ranges.length).toBeGreaterThan(0);
            for (const { start, length } of highlight.ranges) {
              expect(length).toBeGreaterThan(0);
              expect(start).toBeGreaterThan(end);
              end = start + length;
              expect(end).toBeLessThanOrEqual(highlight.text.length);
              expect(isOf(words, comparable(highlight.text.slice(start, end)))).toBe(true);
              ranges += 1;
            }
          }
        }
      },
    ),
    { numRuns: runs(150) },
  );
  expect(ranges).toBeGreaterThan(5 * runs(150));
});

/** Whether the words cover the text: laid over it wherever they stand in it, nothing of it is left. */
function isOf(words: readonly string[], text: string): boolean {
  const covered = words.flatMap((word) =>
    placesOf(word, text).flatMap((place) => Array.from({ length: word.length }, (_, at) => place + at)),
  );
  return new Set(covered).size === text.length;
}
