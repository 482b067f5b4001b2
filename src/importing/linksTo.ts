/** Which public records link to a record: from a scan, because not every link has a list. */
import { type AnyContent, kindOf, linksOf } from '../records/registry.ts';
import type { Session } from '../store/session.ts';

/** A public record that links to another one. */
export interface Linking {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly record: AnyContent;
  /** The fields with the links. */
  readonly fields: readonly string[];
}

/** In the order of their ids. */
export async function linksTo(session: Session, target: string): Promise<readonly Linking[]> {
  const found: Linking[] = [];
  for await (const page of session.scan('records')) {
    for (const { id, title, revision, content } of page) {
      const kind = kindOf(String(id));
      if (!kind || typeof content !== 'string') continue;
      // The content was validated by its kind's shape when it was published.
      const record = { kind, content: JSON.parse(content) as unknown } as AnyContent;
      const fields = linksOf(record).flatMap((link) => (link.id === target ? [link.field] : []));
      if (fields.length === 0) continue;
      found.push({ id: String(id), title: String(title), revision: Number(revision), record, fields });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
