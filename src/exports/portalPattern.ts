/** Addresses of records on a portal: a pattern with places. */
const PLACES = ['kind', 'kinds', 'slug', 'id'] as const;

type Places = Readonly<Record<(typeof PLACES)[number], string>>;

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

export function portalUrl(pattern: string, values: Places): string {
  const whole = pattern.includes('{') ? pattern : `${pattern.replace(/\/$/, '')}/{kinds}/{slug}`;
  return PLACES.reduce((url, place) => url.replaceAll(`{${place}}`, values[place]), whole);
}
