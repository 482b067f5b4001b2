/** `GET /records/{id}`: the record as JSON-LD or, for a client that wants to read it, the portal's page. */
import { JSON_LD, jsonLdOf } from '../../exports/jsonld/jsonLd.ts';
import { pageUrl, recordUrl, type Site } from '../../exports/site.ts';
import type { RequestTrace } from '../../graphql/requestTrace.ts';
import { kindOf, type WithdrawnRecord } from '../../records/registry.ts';
import type { CurrentAnswers } from '../currentAnswers.ts';
import { prefers } from '../http/accept.ts';
import { Content } from '../http/encodings.ts';
import { digest } from '../http/etags.ts';
import type { HttpResponse } from '../http/response.ts';
import type { HandledRequest } from '../loggedHandler.ts';
import { problemResponse } from './problem.ts';

interface RecordRequest extends HandledRequest {
  readonly given: string;
  readonly site: Site;
  readonly trace: RequestTrace;
}

const PATH = '/records/';
const VARY = { vary: 'accept, accept-encoding' };
const DATA = ['application/ld+json', 'application/json'];

/** What stands for an id in a path; undefined: it is no path of a record. */
export const recordIn = (path: string): string | undefined =>
  path.startsWith(PATH) ? path.slice(PATH.length) : undefined;

export async function recordResponse(
  { given, event, headers, site, requestId, trace, gone }: RecordRequest,
  answers: CurrentAnswers,
): Promise<HttpResponse> {
  const id = idIn(given);
  trace.operation = { name: `${PATH}{id}` };
  if (id === undefined) {
    const detail = 'The path must end with the id of a record, like /records/Project:some-slug';
    return problemResponse({ status: 400, code: 'BAD_USER_INPUT', detail, parameter: 'id', headers: VARY }, requestId);
  }
  const toPortal = site.portal !== undefined && prefers(headers.get('accept'), 'text/html', DATA);
  const { method } = event.requestContext.http;
  const request = { method, headers, key: digest([PATH, id, site.url, toPortal]) };
  const response = await answers.answer(request, trace, gone, async ({ reader }) => {
    const record = await reader.find(id);
    if (!record) {
      const detail = 'There is no record with this id';
      return problemResponse({ status: 404, code: 'NOT_FOUND', detail }, requestId);
    }
    if ('withdrawal' in record) return withdrawnResponse(record, site, requestId);
    if (toPortal) return { status: 303, headers: { location: pageUrl(site, id), 'cache-control': 'no-store' } };
    return { status: 200, headers: jsonLdHeaders(site), body: new Content(jsonLdOf(record, site)) };
  });
  return { ...response, headers: { ...response.headers, ...VARY } };
}

function idIn(given: string): string | undefined {
  try {
    const id = decodeURIComponent(given);
    return kindOf(id) === undefined ? undefined : id;
  } catch {
    return undefined;
  }
}

const jsonLdHeaders = ({ license }: Site): Readonly<Record<string, string>> => ({
  'content-type': JSON_LD,
  ...(license !== undefined && { link: `<${license}>; rel="license"` }),
});

/** Why it is gone and what replaces it; nothing of what it said. */
function withdrawnResponse({ withdrawal, updatedAt }: WithdrawnRecord, site: Site, requestId: string): HttpResponse {
  const { reason, note, replacement } = withdrawal;
  const detail = `The record was withdrawn: ${reason}`;
  const replacedBy = replacement === undefined ? undefined : recordUrl(site, replacement);
  const members = { reason, note, replacement: replacedBy, withdrawnAt: updatedAt };
  return problemResponse({ status: 410, code: 'NOT_FOUND', detail, members }, requestId);
}
