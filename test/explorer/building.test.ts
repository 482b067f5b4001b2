import { parse, print, validate } from 'graphql';
import {
  addField,
  isSelected,
  type Path,
  readDocument,
  removeField,
  setArgument,
} from '../../src/explorer/building/edit.ts';
import { recordQuery } from '../../src/explorer/building/defaults.ts';
import { turnPage, withPageInfo } from '../../src/explorer/building/paging.ts';
import { schema } from './contract.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const doc = (text: string) => {
  const document = readDocument(text);
  if (!document) throw new Error(`Not GraphQL: ${text}`);
  return document;
};

test('a field is added with what is usually wanted of it, and leaves when it is taken out', () => {
  // Act
  const added = addField(doc(''), schema, ['projects']);
  const deeper = addField(added, schema, ['projects', 'nodes', 'owner', '...Enterprise', 'ownership']);
  const without = removeField(deeper, schema, ['projects', 'nodes', 'owner', '...Enterprise', 'ownership']);

  // Assess
  expect(flat(print(added))).toBe(
    '{ projects { totalCount nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  );
  expect(flat(print(deeper))).toContain('owner { id name ... on Enterprise { ownership } }');
  expect(flat(print(without))).toContain('owner { id name }');
  expect(isSelected(deeper, ['projects', 'nodes', 'owner', '...Enterprise', 'ownership'])).toBe(true);
  expect(isSelected(without, ['projects', 'nodes', 'owner', '...Enterprise'])).toBe(false);
});

test('taking out the last field of an object takes out the object', () => {
  // Act
  const document = removeField(doc('{ projects { nodes { owner { id } } totalCount } }'), schema, [
    'projects',
    'nodes',
    'owner',
    'id',
  ]);

  // Assess
  expect(flat(print(document))).toBe('{ projects { totalCount } }');
});

test('every field of Query, added by a click, makes a valid operation', () => {
  // Act
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const wrong = fields.filter((field) => validate(schema, addField(doc(''), schema, [field])).length > 0);

  // Assess
  expect(fields.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('every kind of record is opened by a valid operation', () => {
  // Prepare
  const kinds = schema.getPossibleTypes(schema.getType('PublicRecord') as never);

  // Act
  const wrong = kinds.filter((kind) => validate(schema, parse(recordQuery(kind))).length > 0);

  // Assess
  expect(kinds.length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('an argument is set, changed and taken away; other arguments, variables and operations stay', () => {
  // Prepare
  const document = doc(
    'query Q($n: Int) { projects(first: $n, filter: {words: "a"}) { totalCount } } query Other { __typename }',
  );
  const path: Path = ['projects'];

  // Act
  const changed = setArgument(document, schema, path, 'filter', { kind: 'ObjectValue', fields: [] } as never);
  const gone = setArgument(changed, schema, path, 'filter', undefined);

  // Assess
  expect(flat(print(changed))).toContain('projects(first: $n, filter: {})');
  expect(flat(print(gone))).toContain('query Q($n: Int) { projects(first: $n) { totalCount } } query Other');
});

test('pages are turned by cursors, forwards, backwards and to the first, in the size that was chosen', () => {
  // Prepare
  const document = doc('{ projects(first: 7, filter: {words: "a"}) { nodes { id } } }');
  const page = { startCursor: 's', endCursor: 'e' };
  const turned = (turn: 'next' | 'previous' | 'first', from = document) =>
    flat(print(turnPage(from, schema, ['projects'], page, turn)));

  // Assess
  expect(turned('next')).toContain('projects(filter: {words: "a"}, first: 7, after: "e")');
  expect(turned('previous')).toContain('projects(filter: {words: "a"}, last: 7, before: "s")');
  expect(turned('previous', doc('{ projects(page: {number: 3, size: 5}) { nodes { id } } }'))).toContain(
    '(last: 5, before: "s")',
  );
  expect(turned('first', doc('{ p: projects(last: 7, before: "s") { nodes { id } } }'))).toContain(
    'projects(first: 7)',
  );
  expect(turned('next', doc('{ projects { nodes { id } } }'))).toContain('(first: 20, after: "e")');
});

test('what the buttons of pages need is asked for, and only that', () => {
  // Act
  const projects = withPageInfo(doc('{ projects { nodes { id } } }'), schema, ['projects']);
  const changes = withPageInfo(doc('{ changes { nodes { recordId } } }'), schema, ['changes']);

  // Assess
  expect(validate(schema, projects)).toEqual([]);
  expect(validate(schema, changes)).toEqual([]);
  expect(flat(print(projects))).toContain('totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }');
});

test('what cannot be read is not edited', () => {
  // Assess
  expect(readDocument('{ projects {')).toBeUndefined();
});
