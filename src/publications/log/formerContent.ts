/**
 * Contents as earlier releases wrote them into the log, in the shape of now. The log is never rewritten, so whatever a shape
 * renames is renamed here; `gongkai rebuild` then derives records and lists from it.
 */
import type { Kind } from '../../records/registry.ts';

type Content = Record<string, unknown>;

/** Fields by their former names. */
const RENAMED: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  Meeting: { classification: 'meetingType', enlarged: 'isEnlarged' },
  Project: { people: 'responsiblePeople' },
  Enterprise: { classification: 'ownership', people: 'responsiblePeople' },
  Person: { posts: 'memberships' },
  Organization: { classification: 'organizationType' },
  Document: { publishedOn: 'releasedOn' },
};

/** Values of meetings by their former names, by field. */
const MEETING_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  meetingType: { PROMOTION_CONFERENCE: 'PROGRESS_CONFERENCE', SYMPOSIUM: 'DISCUSSION_FORUM' },
  action: { ARRANGE: 'ASSIGN', REPORT: 'BRIEF' },
  kind: { EMPHASISED: 'EMPHASIZED' },
};

/** A former content has all fields of its time, also empty ones, and so shows by one that there is no more. */
const isFormer: Readonly<Partial<Record<Kind, (content: Content) => boolean>>> = {
  Meeting: (it) => Object.hasOwn(it, 'classification'),
  Project: (it) => Object.hasOwn(it, 'people'),
  Enterprise: (it) => Object.hasOwn(it, 'people'),
  Person: (it) => Object.hasOwn(it, 'posts'),
  Organization: (it) => Object.hasOwn(it, 'classification'),
  Document: (it) => !Object.hasOwn(it, 'issuers'),
};

/** Lists that shapes have gained: a content from before has none of them. */
const ADDED_LISTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Article: ['byline'],
  Meeting: ['projectOutcomes'],
  Document: ['addressees', 'basis', 'attachments', 'replaces'],
};

/** The content in the shape of now; the same object where nothing is another. */
export function presentContent<Given extends object>(kind: Kind, content: Given): Given {
  const present = withPresentNames(kind, content);
  const added = (ADDED_LISTS[kind] ?? []).filter((field) => !Object.hasOwn(present, field));
  return added.length === 0 ? present : { ...present, ...Object.fromEntries(added.map((field) => [field, []])) };
}

function withPresentNames<Given extends object>(kind: Kind, content: Given): Given {
  if (!isFormer[kind]?.(content as Content)) return content;
  const names = RENAMED[kind] ?? {};
  const renamed = Object.fromEntries(Object.entries(content).map(([name, value]) => [names[name] ?? name, value]));
  return (RESHAPED[kind]?.(renamed) ?? renamed) as Given;
}

/** Contents, with the field names of now, in the forms of now. */
const RESHAPED: Readonly<Partial<Record<Kind, (content: Content) => Content>>> = {
  Meeting: (it) => placed(withPresentValues(linked(it, 'organizers', it['organizer'])), 'place'),
  Document: (it) => linked(it, 'issuers', it['issuer'], it['issuerName']),
  Enterprise: (it) => (typeof it['park'] === 'string' ? { ...it, park: { organization: it['park'] } } : it),
  Project: (it) => placed({ ...it, parties: partiesOf(it['parties']) }, 'location'),
};

/** One organization, once a link and maybe a name, as a list of organizations as named. */
function linked(
  { organizer: _organizer, issuer: _issuer, issuerName: _name, ...others }: Content,
  field: string,
  organization: unknown,
  name?: unknown,
): Content {
  const one = { ...(name !== undefined && { name }), ...(organization !== undefined && { organization }) };
  return { ...others, [field]: others[field] ?? (Object.keys(one).length > 0 ? [one] : []) };
}

const placed = (content: Content, field: string): Content =>
  typeof content[field] === 'string' ? { ...content, [field]: { name: content[field] } } : content;

const partiesOf = (parties: unknown): unknown =>
  (Array.isArray(parties) ? (parties as Content[]) : []).map(({ enterprise, ...party }) =>
    enterprise === undefined ? party : { ...party, body: enterprise },
  );

function withPresentValues(meeting: Content): Content {
  const text = JSON.stringify(meeting, (name, value: unknown) =>
    typeof value === 'string' ? (MEETING_VALUES[name]?.[value] ?? value) : value,
  );
  return JSON.parse(text) as Content;
}
