/**
 * Links written by name: 江苏天宝汽车电子有限公司 instead of Enterprise:jiangsu-tianbao-auto-electronics. The name must exactly
 * match the name or one of the other names of a record that is in the import or public. If several records match, the
 * editor must write an id.
 */
import { definitionOf, type Kind, kindOf } from '../records/registry.ts';
import { linkFieldsOf, mapAt } from './linkFields.ts';

/** A record with a given name. */
export interface Namesake {
  readonly id: string;
  readonly title: string;
}

/** Finds the public records of a kind with exactly this name. */
export type FindByName = (kind: Kind, name: string) => Promise<readonly Namesake[]>;

export interface NameProblem {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly hint?: string;
}

/** The names of the import's records and of public ones. */
export class NameIndex {
  readonly #imported = new Map<string, Map<string, Namesake>>();
  readonly #ids = new Set<string>();
  readonly #findPublished: FindByName;
  readonly #lookups = new Map<string, Promise<readonly Namesake[]>>();

  constructor(findPublished: FindByName) {
    this.#findPublished = findPublished;
  }

  /** Adds a record of the import, valid or not. */
  add(id: string, fields: Readonly<Record<string, unknown>>): void {
    const kind = kindOf(id);
    if (!kind) return;
    this.#ids.add(id);
    const names = [fields['name'], fields['title'], ...listOrNone(fields['otherNames'])];
    const title = names.find((name) => typeof name === 'string') ?? id;
    for (const name of names) {
      if (typeof name !== 'string') continue;
      const key = keyOf(kind, name);
      const namesakes = this.#imported.get(key) ?? new Map<string, Namesake>();
      this.#imported.set(key, namesakes.set(id, { id, title }));
    }
  }

  /** The records of these kinds with this name. */
  async find(kinds: readonly Kind[], name: string): Promise<Namesake[]> {
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const imported = [...(this.#imported.get(keyOf(kind, name))?.values() ?? [])];
        // For a record in the import, its new names count and not its public ones.
        const published = (await this.#findPublic(kind, name)).filter(({ id }) => !this.#ids.has(id));
        return [...imported, ...published];
      }),
    );
    return found.flat();
  }

  #findPublic(kind: Kind, name: string): Promise<readonly Namesake[]> {
    const key = keyOf(kind, name);
    let lookup = this.#lookups.get(key);
    if (!lookup) {
      lookup = definitionOf(kind).names ? this.#findPublished(kind, name.trim()) : Promise.resolve([]);
      this.#lookups.set(key, lookup);
    }
    return lookup;
  }
}

const keyOf = (kind: Kind, name: string): string => `${kind} ${name.trim()}`;
const listOrNone = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields with ids in place of names. A name that matches no record, or several, stays and is a problem. */
export async function linkByName(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  names: NameIndex,
): Promise<{ fields: Record<string, unknown>; problems: NameProblem[] }> {
  const problems: NameProblem[] = [];
  let linked: Record<string, unknown> = { ...fields };
  for (const { path, kinds } of linkFieldsOf(kind)) {
    const ids = await idsOf(linked, path, kinds, names, problems);
    if (ids.size === 0) continue;
    linked = mapAt(linked, path, (text) => ids.get(text) ?? text) as Record<string, unknown>;
  }
  return { fields: linked, problems };
}

async function idsOf(
  fields: Readonly<Record<string, unknown>>,
  path: readonly string[],
  kinds: readonly Kind[],
  names: NameIndex,
  problems: NameProblem[],
): Promise<Map<string, string>> {
  const written: { text: string; at: readonly PropertyKey[] }[] = [];
  mapAt(fields, path, (text, at) => {
    // A text that looks like an id counts as one; the shape validates it.
    if (!/^[A-Za-z]+:/.test(text)) written.push({ text, at });
    return text;
  });
  const ids = new Map<string, string>();
  for (const { text, at } of written) {
    const found = await names.find(kinds, text);
    const [first] = found;
    if (first && found.length === 1) ids.set(text, first.id);
    else problems.push({ path: at, ...nameProblem(text, kinds, found) });
  }
  return ids;
}

function nameProblem(name: string, kinds: readonly Kind[], found: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const shown = name.slice(0, 50);
  if (found.length === 0) {
    return {
      rule: `"${shown}" is the name of no ${kinds.join(', ')} in this import or public`,
      hint: `write the exact name, or an id like ${kinds[0] ?? 'Kind'}:some-slug`,
    };
  }
  return ambiguousName(name, found);
}

/** The problem of a name that matches several records. */
export function ambiguousName(name: string, found: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const candidates = found.slice(0, 10).map(({ id, title }) => `${id} (${title})`);
  return {
    rule: `"${name.slice(0, 50)}" is the name of ${found.length} records`,
    hint: `write one of the ids: ${candidates.join(', ')}`,
  };
}
