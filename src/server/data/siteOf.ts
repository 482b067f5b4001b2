/** Where an installation says that it is; else where the client found it. */
import type { Site } from '../../exports/site.ts';
import type { HandledRequest } from '../loggedHandler.ts';

/** `url` undefined: the client's own address for this server. */
export interface SiteSettings extends Omit<Site, 'url'> {
  readonly url: string | undefined;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

export function siteOf(settings: SiteSettings, { event, headers }: Pick<HandledRequest, 'event' | 'headers'>): Site {
  if (settings.url !== undefined) return { ...settings, url: settings.url };
  const host = headers.get('host') ?? '';
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return { ...settings, url: `${scheme}://${HOST.test(host) ? host : event.requestContext.domainName}` };
}
