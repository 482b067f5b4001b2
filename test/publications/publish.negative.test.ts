import { publish } from '../../src/publications/publishing/publish.ts';
import { PublicationRefused } from '../../src/publications/log/errors.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { whenThorough } from '../support/runs.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
});

const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Little content, but a place in a list for each document: its rows are what does not fit. */
const linked = (documents: number) =>
  put('Meeting:x', {
    agendaItems: many(20, (item) => ({
      action: 'HEAR',
      subject: '议题',
      documents: many(documents / 20, (at) => `Document:document-${item}-${at}-${'long-'.repeat(15)}name`),
    })),
  });

test.each([
  ['nothing', [], 'changes at least one record'],
  ['too much', many(1_001, (at) => put(`Person:p${at}`)), 'at most 1000 records, not 1001'],
  ['a record twice', [put('Person:a'), put('Person:a')], 'changes a record once'],
  ['the withdrawal of what is not public', [withdraw('Person:nobody')], 'only a published record'],
  [
    'a record that is too large',
    [put('Article:a', { sources: many(60, () => ({ url: 'https://example.org/', quote: '字'.repeat(2_000) })) })],
    'at most 262144 bytes',
  ],
  ['a record with too many links', [linked(2_200)], 'too many links'],
])('publishing %s is refused, and nothing is published', async (_, changes, why) => {
  // Act
  const refused = await publish(session, { changes, note: 'refused' }).catch((error: unknown) => error);

  // Assess
  expect(refused).toBeInstanceOf(PublicationRefused);
  expect(String(refused)).toContain(why);
  expect(await dump(session)).toEqual([]);
});

whenThorough(
  'a record whose links fit once, but not beside those it had, is refused before it could block the log',
  async () => {
    // Prepare
    const own = await engine.session();
    await publish(own, { changes: [linked(1_200)], note: 'first' });

    // Act
    const changed = { ...linked(1_200) };
    const again = publish(own, { changes: [put('Meeting:x', { ...changed.content, heldOn: '2024' })], note: 'again' });

    // Assess
    await expect(again).rejects.toThrow('too many links');
    expect((await publish(own, { changes: [put('Person:other')], note: 'other' })).number).toBe(2);
  },
);
