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
  Organization: { classification: 'organizationType' },
  Document: { publishedOn: 'releasedOn' },
};

/** Values of meetings by their former names, by field. */
const MEETING_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  meetingType: { PROMOTION_CONFERENCE: 'PROGRESS_CONFERENCE', SYMPOSIUM: 'DISCUSSION_FORUM' },
  action: { ARRANGE: 'ASSIGN', REPORT: 'BRIEF' },
  kind: { EMPHASISED: 'EMPHASIZED' },
};

/** The content in the shape of now; the same object where nothing has another name. */
export function presentContent<Given extends object>(kind: Kind, content: Given): Given {
  const names = RENAMED[kind];
  if (!names || !Object.keys(names).some((name) => Object.hasOwn(content, name))) return content;
  const renamed = Object.fromEntries(Object.entries(content).map(([name, value]) => [names[name] ?? name, value]));
  return (kind === 'Meeting' ? withPresentValues(renamed) : renamed) as Given;
}

function withPresentValues(meeting: Content): Content {
  const text = JSON.stringify(meeting, (name, value: unknown) =>
    typeof value === 'string' ? (MEETING_VALUES[name]?.[value] ?? value) : value,
  );
  return JSON.parse(text) as Content;
}
