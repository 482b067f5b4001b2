/** What is public, as an import asks for it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameAttribute, namePrefix } from '../catalogue/names.ts';
import { idAt } from '../lists/positions.ts';
import { RequestReader } from '../publications/reading/requestReader.ts';
import { contentOf, definitionOf, titleOf } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import type { PublishedLookup } from './drafts.ts';

/** More records of one name than this help nobody to choose. */
const MAX_NAMESAKES = 50;

/** @param open opens a catalogue of these tables; called when a name is looked up. */
export function publishedLookup(session: Session, open: () => Promise<Catalogue>): PublishedLookup {
  return {
    async byId(ids) {
      const reader = new RequestReader(session);
      // A link to what was withdrawn since stays as it is; readers see that it leads nowhere now.
      const records = await Promise.all(ids.map((id) => reader.find(id)));
      return new Set(ids.filter((_, at) => records[at]));
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
          // Found by its kind's names, so it is of that kind.
          if (!record || !definitionOf(kind).names?.(record).includes(name)) return [];
          return [{ id: record.id, title: titleOf(contentOf(record)) }];
        });
      } finally {
        reading.close();
      }
    },
  };
}
