/** What crawlers are told (RFC 9309): everything may be read, and where the sitemap is. */
import type { Site } from './site.ts';

export function robotsTxt({ url }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`;
}
