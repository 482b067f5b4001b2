/** Short ways in which editors write what shapes have in full. */
import { type Kind, kindOf } from '../records/registry.ts';
import type { FieldPath } from './fieldPath.ts';
import { type NameProblem, type NameIndex, ambiguousName } from './names.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Participants of a meeting by the part they take: `chair: 张克`, `attendees: [臧晓鹏]`. */
const ROLE_FIELDS = { chair: 'CHAIR', chairs: 'CHAIR', attendees: 'ATTENDEE' } as const;

interface ExpandedFields {
  readonly fields: Fields;
  readonly problems: readonly NameProblem[];
  /** Where the file has what stands at a path of the fields. */
  readonly placeOf: (path: FieldPath) => FieldPath;
}

const unchangedFields = (fields: Fields): ExpandedFields => ({ fields, problems: [], placeOf: (path) => path });

/** The fields as their shape has them. A name alone is linked where a person of that name is known. */
export async function expandShorthand(kind: Kind, fields: Fields, names: NameIndex): Promise<ExpandedFields> {
  return kind === 'Meeting' ? withParticipants(fields, names) : unchangedFields(fields);
}

async function withParticipants(fields: Fields, names: NameIndex): Promise<ExpandedFields> {
  const parts = Object.entries(ROLE_FIELDS).filter(([field]) => Object.hasOwn(fields, field));
  const { participants = [], ...others } = fields;
  // What is of another form is left for the shape to refuse.
  if (parts.length === 0 || !Array.isArray(participants)) return unchangedFields(fields);
  const problems: NameProblem[] = [];
  const added: { readonly participant: unknown; readonly place: FieldPath; readonly isName: boolean }[] = [];
  for (const [field, role] of parts) {
    const given = fields[field];
    for (const [at, one] of toList(given).entries()) {
      const place = Array.isArray(given) ? [field, at] : [field];
      if (typeof one !== 'string') {
        added.push({ participant: addRole(one, role), place, isName: false });
        continue;
      }
      const found = await names.find(['Person'], one);
      if (kindOf(one)) problems.push({ path: place, ...ID_FOR_NAME });
      else if (found.length > 1) problems.push({ path: place, ...ambiguousName(one, found) });
      const participant = { name: one, role, ...(found.length === 1 && { person: found[0]?.id }) };
      added.push({ participant, place, isName: true });
    }
  }
  const kept = Object.entries(others).filter(([field]) => !Object.hasOwn(ROLE_FIELDS, field));
  return {
    fields: {
      ...Object.fromEntries(kept),
      participants: [...(participants as unknown[]), ...added.map(({ participant }) => participant)],
    },
    problems,
    placeOf(path) {
      const [field, at, ...rest] = path;
      const one = field === 'participants' ? added[Number(at) - participants.length] : undefined;
      if (!one) return path;
      return one.isName ? one.place : [...one.place, ...rest];
    },
  };
}

const ID_FOR_NAME = {
  rule: 'is an id where a name is asked for',
  hint: 'write the name as printed; with an id, write a map with name and person',
};

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const addRole = (one: unknown, role: string): unknown =>
  typeof one === 'object' && one !== null && !Array.isArray(one) ? { role, ...one } : one;
