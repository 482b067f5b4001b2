/** Looks up public records for an import. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameAttribute, namePrefix } from '../catalogue/names.ts';
import { idAt } from '../lists/positions.ts';
import { RequestReader } from '../publications/reading/requestReader.ts';
import { contentOf, definitionOf, titleOf } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import type { PublishedLookup } from './drafts.ts';

/** Records listed for one name: more would not help an editor to choose. */
const MAX_NAMESAKES = 50;

/** @param open opens the catalogue; called when a name is looked up. */
export function publishedLookup(session: Session, open: () => Promise<Catalogue>): PublishedLookup {
  return {
    async byId(ids) {
      const reader = new RequestReader(session);
      // A link to a withdrawn record is kept: readers see that it leads nowhere now.
      const records = await Promise.all(ids.map((id) => reader.find(id)));
      return new Set(ids.filter((_, index) => records[index]));
    },
    async byName(kind, name) {
      const reader = new RequestReader(session);
      const reading = await (await open()).open(await reader.number());
      try {
        const found = await reading.page({
          selection: [{ type: 'values', of: nameAttribute(kind), values: [namePrefix(name)] }],
          order: 'updated',
          descending: true,
          limit: MAX_NAMESAKES,
        });
        const records = await Promise.all(found.map(({ position }) => reader.record(idAt(position))));
        return records.flatMap((record) => {
          // The lookup is by the names of one kind, so the record is of that kind.
          if (!record || !definitionOf(kind).names?.(record).includes(name)) return [];
          return [{ id: record.id, title: titleOf(contentOf(record)) }];
        });
      } finally {
        reading.close();
      }
    },
  };
}
