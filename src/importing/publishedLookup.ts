/** Looks up public records for an import. */
import type { Catalogue, CatalogueView, Condition } from '../catalogue/catalogue.ts';
import { nameAttribute, namePrefix } from '../catalogue/names.ts';
import { parseWords } from '../catalogue/text/words.ts';
import { idAt } from '../lists/positions.ts';
import { RequestReader } from '../publications/reading/requestReader.ts';
import type { Kind } from '../records/registry.ts';
import { contentOf, definitionOf, titleOf } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import { toImportFormat } from './export.ts';
import type { PublishedLookup } from './drafts.ts';
import { nameKey, type Namesake } from './namesake.ts';

/** Records listed for one name: more would not help an editor to choose. */
const MAX_NAMESAKES = 50;
/** Characters of a name by which names near it are looked for. */
const MAX_NEAR_LENGTH = 50;

/** @param open opens the catalogue; called when a name is looked up. */
export function publishedLookup(session: Session, open: () => Promise<Catalogue>): PublishedLookup {
  const find = async (kind: Kind, conditions: readonly Condition[], limit = MAX_NAMESAKES): Promise<Namesake[]> => {
    const reader = new RequestReader(session);
    const view = await (await open()).open(await reader.number());
    try {
      const found = await Promise.all(conditions.map((condition) => idsOf(view, kind, condition, limit)));
      const records = await Promise.all([...new Set(found.flat())].map(async (id) => reader.record(id)));
      return records.flatMap((record) => {
        const names = record && definitionOf(kind).names?.(record);
        return names ? [{ id: record.id, title: titleOf(contentOf(record)), names }] : [];
      });
    } finally {
      view.close();
    }
  };
  return {
    async byId(ids) {
      const reader = new RequestReader(session);
      // A link to a withdrawn record is kept: readers see that it leads nowhere now.
      const records = await Promise.all(ids.map(async (id) => reader.find(id)));
      return new Set(ids.filter((_, index) => records[index]));
    },
    async current(ids) {
      const reader = new RequestReader(session);
      const records = await Promise.all(ids.map(async (id) => reader.record(id)));
      return new Map(
        records.flatMap((record) => {
          if (!record) return [];
          const { id: _, ...fields } = toImportFormat(record);
          return [[record.id, { revision: record.revision, fields }] as const];
        }),
      );
    },
    async byName(kind, asked) {
      const keys = new Set(asked.map(nameKey));
      const values = [...new Set(asked.map(namePrefix))];
      const found = await find(
        kind,
        [{ type: 'values', of: nameAttribute(kind), values }],
        MAX_NAMESAKES * asked.length,
      );
      // The catalogue also has the names' pinyin.
      return found.filter(({ names }) => names.some((each) => keys.has(nameKey(each))));
    },
    async nearName(kind, [name = '']) {
      const letters = Array.from(namePrefix(name)).slice(0, MAX_NEAR_LENGTH);
      if (letters.length < 2) return [];
      const half = Math.ceil(letters.length / 2);
      const beginning = letters.slice(0, half).join('');
      const parts = [letters.join(''), beginning, letters.slice(-half).join('')];
      return find(kind, [
        // What is misspelled may be in the first half.
        { type: 'name', kind, prefix: letters.slice(0, Math.max(2, Math.floor(letters.length / 3))).join('') },
        { type: 'name', kind, prefix: beginning },
        ...parts.map((part): Condition => ({ type: 'words', words: parseWords(part, 'name') })),
      ]);
    },
  };
}

async function idsOf(view: CatalogueView, kind: Kind, condition: Condition, limit: number): Promise<string[]> {
  const page = await view.page({
    selection: [{ type: 'kinds', kinds: [kind] }, condition],
    order: 'updated',
    descending: true,
    limit,
  });
  return page.map(({ position }) => idAt(position));
}
