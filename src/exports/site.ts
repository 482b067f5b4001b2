/** What the exports say about where they come from: the settings of an installation. */
import { kindOf } from '../records/registry.ts';
import { KIND_LISTS } from './kindLists.ts';

export interface Site {
  /** Origin of this API as clients reach it, without a slash at the end: `https://data.example.cn`. Setting `PUBLIC_URL`. */
  readonly url: string;
  /** Addresses of records on the portal, see {@link isPortalPattern}; undefined: there is no portal. Setting `PORTAL_URL`. */
  readonly portal: string | undefined;
  /** URL of the data's licence; undefined: none is stated. Setting `DATA_LICENSE`. */
  readonly license: string | undefined;
}

const PLACES = ['kind', 'kinds', 'slug', 'id'] as const;

/**
 * Whether a text is a pattern of addresses: a URL with `{slug}` or `{id}`, and with `{kind}` (`article`) or `{kinds}`
 * (`articles`) where they differ by kind; a URL without these is the beginning of `…/{kinds}/{slug}`.
 */
export function isPortalPattern(text: string): boolean {
  const places = [...text.matchAll(/\{(.*?)\}/g)].map(([, place]) => place ?? '');
  const isKnown = places.every((place) => PLACES.some((known) => known === place));
  const names = places.length === 0 || places.some((place) => place === 'slug' || place === 'id');
  return isKnown && names && /^https?:\/\//.test(text) && URL.canParse(text.replaceAll(/[{}]/g, ''));
}

/** The page of a record for people: the portal's or, without a portal, {@link recordUrl}. */
export function pageUrl({ portal, url }: Site, id: string): string {
  if (portal === undefined) return recordUrl({ url }, id);
  const kind = kindOf(id);
  const values: Record<(typeof PLACES)[number], string> = {
    id,
    slug: id.slice(id.indexOf(':') + 1),
    kind: (kind ?? '').replace(/^./, (letter) => letter.toLowerCase()),
    kinds: kind ? KIND_LISTS[kind] : '',
  };
  const pattern = portal.includes('{') ? portal : `${portal.replace(/\/$/, '')}/{kinds}/{slug}`;
  return PLACES.reduce((url, place) => url.replaceAll(`{${place}}`, values[place]), pattern);
}

/** The record as JSON-LD: `https://data.example.cn/records/Project:tianbao`. */
export function recordUrl({ url }: Pick<Site, 'url'>, id: string): string {
  return `${url}/records/${id}`;
}

/** A permanent id that no other site has (RFC 4151): `tag:data.example.cn,2022:Project:tianbao`. */
export function tagUri({ url }: Pick<Site, 'url'>, id: string): string {
  return `tag:${new URL(url).hostname},2022:${id}`;
}
