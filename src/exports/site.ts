/** What the exports say about where they come from: the settings of an installation. */
import { listings } from '../../resolvers/index.ts';
import { kindOf } from '../records/registry.ts';
import { portalUrl } from './portalPattern.ts';

export interface Site {
  /** Origin of this API as clients reach it, without a slash at the end: `https://data.example.cn`. Setting `PUBLIC_URL`. */
  readonly url: string;
  /** Addresses of records on the portal, see `portalPattern.ts`; undefined: there is no portal. Setting `PORTAL_URL`. */
  readonly portal: string | undefined;
  /** URL of the data's licence; undefined: none is stated. Setting `DATA_LICENSE`. */
  readonly license: string | undefined;
}

/** The page of a record for people: the portal's or, without a portal, {@link recordUrl}. */
export function pageUrl({ portal, url }: Site, id: string): string {
  if (portal === undefined) return recordUrl({ url }, id);
  const kind = kindOf(id);
  return portalUrl(portal, {
    id,
    slug: id.slice(id.indexOf(':') + 1),
    kind: (kind ?? '').replace(/^./, (letter) => letter.toLowerCase()),
    kinds: kind ? listings[kind].names.field : '',
  });
}

/** The record as JSON-LD: `https://data.example.cn/records/Project:tianbao`. */
export function recordUrl({ url }: Pick<Site, 'url'>, id: string): string {
  return `${url}/records/${id}`;
}

/** A permanent id that no other site has (RFC 4151): `tag:data.example.cn,2022:Project:tianbao`. */
export function tagUri({ url }: Pick<Site, 'url'>, id: string): string {
  return `tag:${new URL(url).hostname},2022:${id}`;
}
