/** Where an installation says that it is; else where the client found it. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Site } from '../../exports/site.ts';
import { headersOf } from '../http/events.ts';

/** `url` undefined: the client's own address for this server. */
export interface SiteSettings extends Omit<Site, 'url'> {
  readonly url: string | undefined;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

export function siteOf(settings: SiteSettings, event: APIGatewayProxyEventV2): Site {
  if (settings.url !== undefined) return { ...settings, url: settings.url };
  const headers = headersOf(event);
  const host = headers.get('host') ?? '';
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return { ...settings, url: `${scheme}://${HOST.test(host) ? host : event.requestContext.domainName}` };
}
