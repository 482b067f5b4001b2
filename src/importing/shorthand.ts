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
  const { peopleShorthand, organizationShorthand } = definitionOf(kind);
  const expanded = peopleShorthand ? await withPeople(fields, peopleShorthand, names) : unchangedFields(fields);
  return organizationShorthand ? withOrganizations(expanded, organizationShorthand, names) : expanded;
}

/** A name or an id alone, in place of an organization as named; one alone, in place of a list of one. */
async function withOrganizations(
  expanded: ExpandedFields,
  shorthand: Readonly<Record<string, 'one' | 'list'>>,
  names: NameIndex,
): Promise<ExpandedFields> {
  const fields: Record<string, unknown> = { ...expanded.fields };
  const problems = [...expanded.problems];
  for (const [field, form] of Object.entries(shorthand)) {
    if (!Object.hasOwn(fields, field)) continue;
    const value = form === 'list' && typeof fields[field] === 'string' ? [fields[field]] : fields[field];
    const named = async (one: unknown, at: FieldPath): Promise<unknown> => {
      if (typeof one !== 'string') return one;
      // A text that looks like an id counts as one, as it does in links; the shape validates it.
      if (/^[A-Za-z]+:/.test(one)) return { organization: one };
      const found = await names.find(['Organization'], one);
      if (found.length > 1) problems.push({ path: at, ...ambiguousName(one, found) });
      return { name: one, ...(found.length === 1 && { organization: found[0]?.id }) };
    };
    fields[field] = Array.isArray(value)
      ? await Promise.all(value.map((one: unknown, at) => named(one, [field, at])))
      : await named(value, [field]);
  }
  return { ...expanded, fields, problems };
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
