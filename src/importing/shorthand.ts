/** Short forms that editors may write, expanded into the fields of the shape. */
import type { PeopleShorthand } from '../records/kind.ts';
import { definitionOf, type Kind, kindOf } from '../records/registry.ts';
import type { FieldPath } from './fieldPath.ts';
import { type NameProblem, type NameIndex, ambiguousName } from './names.ts';

type Fields = Readonly<Record<string, unknown>>;

interface ExpandedFields {
  readonly fields: Fields;
  readonly problems: readonly NameProblem[];
  /** Gives the path in the file for a path in the fields. */
  readonly placeOf: (path: FieldPath) => FieldPath;
}

const unchangedFields = (fields: Fields): ExpandedFields => ({ fields, problems: [], placeOf: (path) => path });

/** The fields in the form of the shape. A name alone becomes a link where one person of that name is known. */
export async function expandShorthand(kind: Kind, fields: Fields, names: NameIndex): Promise<ExpandedFields> {
  const { peopleShorthand } = definitionOf(kind);
  return peopleShorthand ? withPeople(fields, peopleShorthand, names) : unchangedFields(fields);
}

async function withPeople(fields: Fields, shorthand: PeopleShorthand, names: NameIndex): Promise<ExpandedFields> {
  const given = Object.entries(shorthand.roles).filter(([field]) => Object.hasOwn(fields, field));
  const { [shorthand.field]: people = [], ...others } = fields;
  // The shape refuses any other form.
  if (given.length === 0 || !Array.isArray(people)) return unchangedFields(fields);
  const problems: NameProblem[] = [];
  const added: { readonly person: unknown; readonly place: FieldPath; readonly isName: boolean }[] = [];
  for (const [field, role] of given) {
    const value = fields[field];
    for (const [at, one] of toList(value).entries()) {
      const place = Array.isArray(value) ? [field, at] : [field];
      if (typeof one !== 'string') {
        added.push({ person: addRole(one, role), place, isName: false });
        continue;
      }
      // Printed lists have ideographic commas: 王五、赵六 are two people.
      for (const name of one.split('、')) {
        const found = await names.find([shorthand.kind as Kind], name);
        if (kindOf(name)) problems.push({ path: place, ...ID_FOR_NAME });
        else if (/[,，;；]/.test(name)) problems.push({ path: place, ...LIST_FOR_NAME });
        else if (found.length > 1) problems.push({ path: place, ...ambiguousName(name, found) });
        const person = { name, role, ...(found.length === 1 && { person: found[0]?.id }) };
        added.push({ person, place, isName: true });
      }
    }
  }
  const kept = Object.entries(others).filter(([field]) => !Object.hasOwn(shorthand.roles, field));
  return {
    fields: {
      ...Object.fromEntries(kept),
      [shorthand.field]: [...(people as unknown[]), ...added.map(({ person }) => person)],
    },
    problems,
    placeOf(path) {
      const [field, at, ...rest] = path;
      const one = field === shorthand.field ? added[Number(at) - people.length] : undefined;
      if (!one) return path;
      return one.isName ? one.place : [...one.place, ...rest];
    },
  };
}

const ID_FOR_NAME = {
  rule: 'is an id where a name is expected',
  hint: 'write the name as printed; with an id, write a map with name and person',
};

const LIST_FOR_NAME = {
  rule: 'is a list where one name is expected',
  hint: 'write each name as an item of its own: [王五, 赵六]',
};

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const addRole = (item: unknown, role: string): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? { role, ...item } : item;
