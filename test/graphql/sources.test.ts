/** A source says what is known of it: its own edition and page, or those of its article. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();

test.each([
  [{ article: 'Article:a' }, { edition: { id: 'Edition:one' }, page: 3 }],
  [
    { article: 'Article:a', page: 5 },
    { edition: { id: 'Edition:one' }, page: 5 },
  ],
  [
    { article: 'Article:a', edition: 'Edition:one' },
    { edition: { id: 'Edition:one' }, page: 3 },
  ],
  // The page of an article is one of its own edition.
  [
    { article: 'Article:a', edition: 'Edition:two' },
    { edition: { id: 'Edition:two' }, page: null },
  ],
  [{ article: 'Article:bare' }, { edition: null, page: null }],
  [{ url: 'https://example.cn/page' }, { edition: null, page: null }],
])('%j is %j', async (source, expected) => {
  // Prepare
  const session = await engine.session();
  await publish(session, {
    changes: [
      put('Edition:one'),
      put('Edition:two'),
      put('Article:a', { edition: 'Edition:one', page: 3 }),
      put('Article:bare'),
      put('Person:x', { sources: [source] }),
    ],
  });

  // Act
  const { person } = await apiOver(session).data('{ person(id: "Person:x") { sources { edition { id } page } } }');

  // Assess
  expect(person.sources).toEqual([expected]);
});
