/** The settings of the exports, from the environment. */
import { isPortalPattern } from '../exports/site.ts';
import type { SiteSettings } from '../server/data/siteOf.ts';

/** @throws Error that names an invalid variable and its valid values. */
export function readSite(read: (name: string, fallback: string) => string): SiteSettings {
  const url = read('PUBLIC_URL', '').replace(/\/$/, '') || undefined;
  const portal = read('PORTAL_URL', '') || undefined;
  const license = read('DATA_LICENSE', '') || undefined;
  if (url !== undefined && !(isWebAddress(url) && new URL(url).origin === url)) {
    throw new Error(`PUBLIC_URL must be an origin like https://data.example.cn, not "${url}"`);
  }
  if (portal !== undefined && !isPortalPattern(portal)) {
    const rule = 'a URL with {slug} or {id}, like https://www.example.cn/{kinds}/{slug}, or the beginning of one';
    throw new Error(`PORTAL_URL must be ${rule}, not "${portal}"`);
  }
  if (license !== undefined && !isWebAddress(license)) {
    throw new Error(`DATA_LICENSE must be the URL of a licence, not "${license}"`);
  }
  return { url, portal, license };
}

const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);
