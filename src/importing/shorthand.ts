/** Expands the short forms in which editors write fields. */
import { type Kind, kindOf } from '../records/registry.ts';
import type { FieldPath } from './fieldPath.ts';
import { type NameProblem, type NameIndex, ambiguousName } from './names.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Participants of a meeting by role: `chair: 张克`, `attendees: [臧晓鹏]`. */
const ROLE_FIELDS = { chair: 'CHAIR', chairs: 'CHAIR', attendees: 'ATTENDEE' } as const;

interface ExpandedFields {
  readonly fields: Fields;
  readonly problems: readonly NameProblem[];
  /** Gives the path in the file for a path in the fields. */
  readonly placeOf: (path: FieldPath) => FieldPath;
}

const unchangedFields = (fields: Fields): ExpandedFields => ({ fields, problems: [], placeOf: (path) => path });

/** The fields in the form of their shape. A bare name is linked if exactly one person has it. */
export async function expandShorthand(kind: Kind, fields: Fields, names: NameIndex): Promise<ExpandedFields> {
  return kind === 'Meeting' ? withParticipants(fields, names) : unchangedFields(fields);
}

async function withParticipants(fields: Fields, names: NameIndex): Promise<ExpandedFields> {
  const roleFields = Object.entries(ROLE_FIELDS).filter(([field]) => Object.hasOwn(fields, field));
  const { participants = [], ...others } = fields;
  // Participants of another form are left for the shape to reject.
  if (roleFields.length === 0 || !Array.isArray(participants)) return unchangedFields(fields);
  const problems: NameProblem[] = [];
  const added: { readonly participant: unknown; readonly place: FieldPath; readonly isName: boolean }[] = [];
  for (const [field, role] of roleFields) {
    const given = fields[field];
    for (const [index, item] of toList(given).entries()) {
      const place = Array.isArray(given) ? [field, index] : [field];
      if (typeof item !== 'string') {
        added.push({ participant: addRole(item, role), place, isName: false });
        continue;
      }
      const found = await names.find(['Person'], item);
      if (kindOf(item)) problems.push({ path: place, ...ID_FOR_NAME });
      else if (found.length > 1) problems.push({ path: place, ...ambiguousName(item, found) });
      const participant = { name: item, role, ...(found.length === 1 && { person: found[0]?.id }) };
      added.push({ participant, place, isName: true });
    }
  }
  const otherFields = Object.entries(others).filter(([field]) => !Object.hasOwn(ROLE_FIELDS, field));
  return {
    fields: {
      ...Object.fromEntries(otherFields),
      participants: [...(participants as unknown[]), ...added.map(({ participant }) => participant)],
    },
    problems,
    placeOf(path) {
      const [field, index, ...rest] = path;
      const item = field === 'participants' ? added[Number(index) - participants.length] : undefined;
      if (!item) return path;
      return item.isName ? item.place : [...item.place, ...rest];
    },
  };
}

const ID_FOR_NAME = {
  rule: 'is an id where a name is expected',
  hint: 'write the name as printed; with an id, write a map with name and person',
};

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const addRole = (item: unknown, role: string): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? { role, ...item } : item;
