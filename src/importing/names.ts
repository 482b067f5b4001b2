/**
 * Links written by name: 江苏天宝汽车电子有限公司 instead of Enterprise:jiangsu-tianbao-auto-electronics. The name must be the
 * name or one of the other names of a record that is in the import or public. If no name is written the same, one with the
 * same letters and digits is taken: brackets, dots, width, traditional characters do not matter. If several records match,
 * the editor must write an id.
 */
import { definitionOf, type Kind, kindOf } from '../records/registry.ts';
import { tidyLine } from '../records/tidyText.ts';
import { linkFieldsOf, mapAt } from './linkFields.ts';
import { nameKey, type Namesake } from './namesake.ts';
import { nearest } from './nearNames.ts';

/** Finds public records of a kind. */
export type FindByName = (kind: Kind, names: readonly string[]) => Promise<readonly Namesake[]>;

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
  readonly #findNear: FindByName;
  readonly #lookups = new Map<string, Promise<readonly Namesake[]>>();

  /**
   * @param findPublished by the letters and digits of the name.
   * @param findNear by a part of the name.
   */
  constructor(findPublished: FindByName, findNear: FindByName) {
    this.#findPublished = findPublished;
    this.#findNear = findNear;
  }

  /** Adds a record of the import, valid or not. */
  add(id: string, fields: Readonly<Record<string, unknown>>): void {
    const kind = kindOf(id);
    if (!kind) return;
    this.#ids.add(id);
    const names = [fields['name'], fields['title'], ...listOrNone(fields['otherNames'])].filter(isText).map(tidyLine);
    const namesake = { id, title: names[0] ?? id, names };
    for (const name of names) {
      const key = keyOf(kind, name);
      const namesakes = this.#imported.get(key) ?? new Map<string, Namesake>();
      this.#imported.set(key, namesakes.set(id, namesake));
    }
  }

  /** The records of these kinds with this name; those that are written exactly so, if there are any. */
  async find(kinds: readonly Kind[], name: string): Promise<Namesake[]> {
    const found = await this.findAlike(kinds, name);
    const written = tidyLine(name);
    const exact = found.filter(({ names }) => names.includes(written));
    return exact.length > 0 ? exact : found;
  }

  /** The records of these kinds with a name of the same letters and digits. */
  async findAlike(kinds: readonly Kind[], name: string): Promise<Namesake[]> {
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

  /** The records of one kind with a name of the same letters and digits as one of these: public ones and the import's. */
  async findAny(kind: Kind, names: readonly string[]): Promise<Namesake[]> {
    const published = await this.#findPublished(kind, names);
    const imported = names.flatMap((name) => [...(this.#imported.get(keyOf(kind, name))?.values() ?? [])]);
    return [...imported, ...published.filter(({ id }) => !this.#ids.has(id))];
  }

  /** A few records of these kinds with names near this one, the nearest first. */
  async findNear(kinds: readonly Kind[], name: string): Promise<readonly Namesake[]> {
    const published = await Promise.all(kinds.map((kind) => this.#findNear(kind, [name])));
    const imported = [...this.#imported].flatMap(([key, namesakes]) =>
      kinds.some((kind) => key.startsWith(`${kind} `)) ? [...namesakes.values()] : [],
    );
    return nearest(name, [...imported, ...published.flat()]);
  }

  #findPublic(kind: Kind, name: string): Promise<readonly Namesake[]> {
    const key = keyOf(kind, name);
    let lookup = this.#lookups.get(key);
    if (!lookup) {
      lookup = definitionOf(kind).names ? this.#findPublished(kind, [name]) : Promise.resolve([]);
      this.#lookups.set(key, lookup);
    }
    return lookup;
  }
}

const keyOf = (kind: Kind, name: string): string => `${kind} ${nameKey(name)}`;
const isText = (value: unknown): value is string => typeof value === 'string';
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
    else if (first) problems.push({ path: at, ...ambiguousName(text, found) });
    else problems.push({ path: at, ...unknownName(text, kinds, await names.findNear(kinds, text)) });
  }
  return ids;
}

function unknownName(name: string, kinds: readonly Kind[], near: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const anId = `an id like ${kinds[0] ?? 'Kind'}:some-slug`;
  return {
    rule: `"${name.slice(0, 50)}" is the name of no ${kinds.join(', ')} in this import or public`,
    hint:
      near.length === 0
        ? `write the exact name, or ${anId}`
        : `did you mean ${near.map(({ id, title }) => `${title} (${id})`).join(', ')}? Otherwise write ${anId}`,
  };
}

/** The problem of a name that matches several records. */
export function ambiguousName(name: string, found: readonly Namesake[]): Omit<NameProblem, 'path'> {
  const candidates = found.slice(0, 10).map(({ id, title }) => `${id} (${title})`);
  return {
    rule: `"${name.slice(0, 50)}" is the name of ${found.length} records`,
    hint: `write one of the ids: ${candidates.join(', ')}`,
  };
}
