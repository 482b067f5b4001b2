/**
 * Links written by name: 江苏天宝汽车电子有限公司 instead of Enterprise:jiangsu-tianbao-auto-electronics. A name is that of a
 * record of the import or of one that is public, to the letter, or one of its other names. Where it is that of several,
 * the editor must say which.
 */
import { definitionOf, type Kind, kindOf } from '../records/registry.ts';
import { linkFieldsOf, mapAt } from './linkFields.ts';

/** A record that is called so. */
export interface Namesake {
  readonly id: string;
  readonly title: string;
}

/** The public records of a kind that are called so, to the letter. */
export type FindByName = (kind: Kind, name: string) => Promise<readonly Namesake[]>;

export interface NameProblem {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly hint?: string;
}

/** The names of an import's own records, and those of public ones. */
export class NameIndex {
  readonly #imported = new Map<string, Map<string, Namesake>>();
  readonly #ids = new Set<string>();
  readonly #findPublished: FindByName;
  readonly #lookups = new Map<string, Promise<readonly Namesake[]>>();

  constructor(findPublic: FindByName) {
    this.#findPublished = findPublic;
  }

  /** A record of the import, right or not. */
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

  /** Those of any of the kinds that are called so. */
  async find(kinds: readonly Kind[], name: string): Promise<Namesake[]> {
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const imported = [...(this.#imported.get(keyOf(kind, name))?.values() ?? [])];
        // What the import says of a record counts, not what is public of it now.
        const others = (await this.#findPublic(kind, name)).filter(({ id }) => !this.#ids.has(id));
        return [...imported, ...others];
      }),
    );
    return found.flat();
  }

  #findPublic(kind: Kind, name: string): Promise<readonly Namesake[]> {
    const key = keyOf(kind, name);
    let asked = this.#lookups.get(key);
    if (!asked) {
      asked = definitionOf(kind).names ? this.#findPublished(kind, name.trim()) : Promise.resolve([]);
      this.#lookups.set(key, asked);
    }
    return asked;
  }
}

const keyOf = (kind: Kind, name: string): string => `${kind} ${name.trim()}`;
const listOrNone = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields with ids in place of names. What is no name of any record stays, and is a problem. */
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
    // What reads like an id is one; whether it is right, its shape says.
    if (!/^[A-Za-z]+:/.test(text)) written.push({ text, at });
    return text;
  });
  const ids = new Map<string, string>();
  for (const { text, at } of written) {
    const found = await names.find(kinds, text);
    const [one] = found;
    if (one && found.length === 1) ids.set(text, one.id);
    else problems.push({ path: at, ...nameProblem(text, kinds, found) });
  }
  return ids;
}

function nameProblem(name: string, kinds: readonly Kind[], found: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const shown = name.slice(0, 50);
  if (found.length === 0) {
    return {
      rule: `"${shown}" is the name of no ${kinds.join(', ')} in this import or public`,
      hint: `write the name to the letter, or an id like ${kinds[0] ?? 'Kind'}:some-slug`,
    };
  }
  return ambiguousName(name, found);
}

/** A name of several records: which ones. */
export function ambiguousName(name: string, found: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const candidates = found.slice(0, 10).map(({ id, title }) => `${id} (${title})`);
  return {
    rule: `"${name.slice(0, 50)}" is the name of ${found.length} records`,
    hint: `write one of the ids: ${candidates.join(', ')}`,
  };
}
