import { recordQuery } from '../../building/defaults.ts';
import type { Language } from '../../contract/terms.ts';
import { EXAMPLES, variablesOf } from '../examples/examples.ts';
import { schema } from '../schema.ts';

const PAGES: Readonly<Record<string, string>> = {
  Project: 'ProjectPage',
  Enterprise: 'EnterpriseProfile',
  Meeting: 'MeetingPage',
};
const queries = new Map<string, string>();

/** The operation that opens a record: the example for its kind, else all of its fields. */
export function recordOperation(id: string, language: Language): { query: string; variables: string } | undefined {
  const [kind = ''] = id.split(':');
  const example = EXAMPLES.find(({ name }) => name === PAGES[kind]);
  // The example asks for a record as it is now; a snapshot is asked for by its own id.
  if (example && !id.includes('@')) {
    return { query: example.query, variables: variablesOf({ ...example, variables: { id } }, language) };
  }
  const type = schema.getType(kind);
  if (!type) return undefined;
  const query = queries.get(kind) ?? recordQuery(type);
  queries.set(kind, query);
  return { query, variables: JSON.stringify({ id }) };
}
