import { entriesOf, findEntries } from '../../src/explorer/contract/search.ts';
import { described, namesOf, words } from '../../src/explorer/contract/terms.ts';
import { schema } from './contract.ts';

const entries = entriesOf(schema);

test('every element of the contract has a Chinese term', () => {
  // Assess
  expect(entries.length).toBeGreaterThan(1_000);
  expect(entries.filter(({ term }) => !/\p{Script=Han}/u.test(term)).map(({ label }) => label)).toEqual([]);
});

test.each([
  ['总投资', 'Project.investment'],
  ['investment', 'Project.investment'],
  ['Milestone', 'Milestone'],
  ['统一社会信用代码', 'Identifier.scheme'],
  ['最多 up', 'Qualifier.UP_TO'],
  ['逾期', 'ProjectFilter.overdue'],
])('%s finds %s first', (query, label) => {
  // Assess
  expect(findEntries(entries, query)[0]?.label).toBe(label);
});

test('all words must occur, and nothing is found by nothing', () => {
  // Assess
  expect(findEntries(entries, '总投资 没有这个词')).toEqual([]);
  expect(findEntries(entries, '  ')).toEqual([]);
});

test('a term stands at the end of a description, or at its beginning', () => {
  // Assess
  expect(described('Total investment; null if not printed. Chinese: 总投资.')).toEqual({
    term: '总投资',
    text: 'Total investment; null if not printed.',
  });
  expect(described('签约: signed.')).toEqual({ term: '签约', text: 'signed.' });
  expect(described('开工.')).toEqual({ term: '开工', text: '' });
  expect(described('The display name\nof it.\nChinese: 显示名称.')).toEqual({
    term: '显示名称',
    text: 'The display name of it.',
  });
  expect(described(undefined)).toEqual({ term: '', text: '' });
});

test('names become words', () => {
  // Assess
  expect([words('totalCount'), words('UNDER_CONSTRUCTION'), words('PartialDate')]).toEqual([
    'Total count',
    'Under construction',
    'Partial date',
  ]);
  expect(namesOf({ name: 'noTerm', description: 'None.' })).toEqual({ zh: 'No term', en: 'No term' });
});
