/** The id of an event (RFC 7986, section 5.3): it is stable, and has no sign that the format would have to escape. */
import type { Site } from '../site.ts';

/** @param part of the record, if it has several events. */
export function uidOf({ url }: Pick<Site, 'url'>, id: string, part?: string): string {
  return `${id}${part === undefined ? '' : `.${part}`}@${new URL(url).hostname}`;
}
