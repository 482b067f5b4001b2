/** Random batches of changes over a small pool of records, so that they often touch the same records and lists. */
import fc from 'fast-check';
import type { Change } from '../../src/publications/log/change.ts';
import { put, withdraw } from './records.ts';

const IDS = ['Article:a', 'Article:b', 'Article:c', 'Meeting:m', 'Project:p', 'Project:q', 'Enterprise:e', 'Person:x'];

const day = fc.constantFrom('2022-08', '2022-08-13', '2022-09-01', '2023');
const some = (...ids: string[]) => fc.subarray(ids);

/** Fields that decide which lists a record is on, and where. */
const FIELDS: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  Article: fc.record({ publishedOn: day, mentions: some('Meeting:m', 'Project:p', 'Enterprise:e', 'Person:x') }),
  Meeting: fc.record({
    heldOn: day,
    participants: fc.constantFrom(
      [],
      [{ name: '某', role: 'CHAIR', person: 'Person:x' }],
      [{ name: '某', person: 'Person:x' }],
    ),
  }),
  Project: fc.record({ announcedOn: day, owner: fc.constantFrom('Enterprise:e', undefined) }),
  Enterprise: fc.record({ name: fc.constantFrom('天宝', '东宇', '迈普') }),
  Person: fc.record({ name: fc.constantFrom('张', '李') }),
};

const change = fc.constantFrom(...IDS).chain((id) => {
  const fields = FIELDS[id.slice(0, id.indexOf(':'))] ?? fc.constant({});
  return fc.oneof(
    { weight: 4, arbitrary: fields.map((given): Change => put(id, given)) },
    { weight: 1, arbitrary: fc.constant(withdraw(id)) },
  );
});

const batch = fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

/** Batches that can be published one after the other: a withdrawal is left out where the record is not public then. */
export const batches = (most: number): fc.Arbitrary<Change[][]> =>
  fc.array(batch, { minLength: 1, maxLength: most }).map((all) => {
    const live = new Set<string>();
    return all
      .map((changes) => {
        const possible = changes.filter(({ operation, id }) => operation === 'PUBLISH' || live.has(id));
        for (const { operation, id } of possible) {
          if (operation === 'PUBLISH') live.add(id);
          else live.delete(id);
        }
        return possible;
      })
      .filter((changes) => changes.length > 0);
  });
