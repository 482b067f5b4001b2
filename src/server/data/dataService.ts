/** Answers what is asked under `/data` and beside it: exports of lists, and the page that lists what there is. */
import { CatalogueUnavailable } from '../../catalogue/catalogue.ts';
import { EXPORTS_REVISION, type Export, Exports, type Found, NoSuchExport } from '../../exports/exports.ts';
import type { Locale } from '../../exports/format.ts';
import { ParameterError } from '../../exports/question/parameterError.ts';
import { robotsTxt } from '../../exports/robots.ts';
import type { Site } from '../../exports/site.ts';
import { AnswerBudget } from '../../graphql/answerBudget.ts';
import type { RequestTrace } from '../../graphql/requestTrace.ts';
import type { Logger } from '../../observability/logger.ts';
import { isUnavailable } from '../../store/errors.ts';
import { CurrentAnswers, type CurrentAnswersParts } from '../currentAnswers.ts';
import { FAULT, retryAfter, UNAVAILABLE } from '../errors.ts';
import type { Contract } from '../executableSchema.ts';
import { graphSchema } from '../graphSchema.ts';
import { Content } from '../http/encodings.ts';
import { digest } from '../http/etags.ts';
import type { HttpResponse } from '../http/response.ts';
import type { HandledRequest } from '../loggedHandler.ts';
import { dataPage } from './dataPage.ts';
import { HTML_HEADERS } from './html.ts';
import { problemResponse } from './problem.ts';
import { type SiteSettings, siteOf } from './siteOf.ts';
import { recordIn, recordResponse } from './recordResponse.ts';

export interface DataServiceParts extends Omit<CurrentAnswersParts, 'version'> {
  readonly contract: Contract;
  readonly site: SiteSettings;
  /** `docs/data.md`. */
  readonly guide: string;
  readonly log: Logger;
}

/** What changes only with a release: caches may keep it for some minutes. */
const FIXED_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';

export class DataService {
  readonly #exports: Exports;
  readonly #answers: CurrentAnswers;
  readonly #settings: SiteSettings;
  readonly #guide: string;
  readonly #pages = new Map<Locale, string>();
  readonly #version: string;
  readonly #log: Logger;

  constructor({ contract, site, guide, log, ...parts }: DataServiceParts) {
    this.#exports = new Exports(graphSchema(contract));
    this.#version = digest([contract.version, EXPORTS_REVISION, site]);
    this.#answers = new CurrentAnswers({ ...parts, version: this.#version });
    this.#settings = site;
    this.#guide = guide;
    this.#log = log;
  }

  async answer(request: HandledRequest, trace: RequestTrace): Promise<HttpResponse> {
    try {
      return await this.#found(request, trace);
    } catch (error) {
      return this.#failed(error, request.requestId);
    }
  }

  async #found(handled: HandledRequest, trace: RequestTrace): Promise<HttpResponse> {
    const { event, headers, requestId, gone } = handled;
    const { rawPath: path, rawQueryString: search } = event;
    const site = siteOf(this.#settings, handled);
    if (path === '/robots.txt') return this.#fixed(robotsTxt(site), { 'content-type': 'text/plain; charset=utf-8' });
    if (path === '/data') {
      return this.#fixed(this.#page(new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh'), HTML_HEADERS);
    }
    const { method } = event.requestContext.http;
    const request = { method, headers, key: digest([path, search, site.url]) };
    const record = recordIn(path);
    if (record !== undefined) {
      return recordResponse({ ...handled, given: record, site, trace }, this.#answers);
    }
    const found = this.#exports.find(path);
    // A path that leads to something is no text of the client's.
    trace.operation = { name: path };
    return this.#answers.answer(request, trace, gone, async (sources) => {
      const context = { requestId, ...sources, budget: new AnswerBudget(Infinity), trace };
      return exportResponse(await this.#exports.export(found, search, site, context), found, site);
    });
  }

  /** Made once in each language. */
  #page(locale: Locale): string {
    const page = this.#pages.get(locale) ?? dataPage(this.#guide, this.#exports, this.#settings.license, locale);
    this.#pages.set(locale, page);
    return page;
  }

  #fixed(text: string, headers: HttpResponse['headers']): HttpResponse {
    const etag = `"${digest([text, this.#version])}"`;
    return {
      status: 200,
      headers: { ...headers, 'cache-control': FIXED_CACHE_CONTROL, etag },
      body: new Content(text),
    };
  }

  #failed(error: unknown, requestId: string): HttpResponse {
    if (error instanceof ParameterError) {
      const { message: detail, parameter } = error;
      return problemResponse({ status: 400, code: 'BAD_USER_INPUT', detail, parameter }, requestId);
    }
    if (error instanceof NoSuchExport) {
      return problemResponse({ status: 404, code: 'NOT_FOUND', detail: error.message }, requestId);
    }
    if (isUnavailable(error) || error instanceof CatalogueUnavailable) {
      this.#log.warn('unavailable', { requestId, error });
      const detail = error instanceof CatalogueUnavailable ? error.message : UNAVAILABLE;
      const headers = { 'retry-after': retryAfter(error) };
      return problemResponse({ status: 503, code: 'SERVICE_UNAVAILABLE', detail, headers }, requestId);
    }
    this.#log.error('fault', { requestId, error });
    return problemResponse({ status: 500, code: 'INTERNAL_SERVER_ERROR', detail: FAULT }, requestId);
  }
}

function exportResponse({ text, totalCount, nextUrl }: Export, { format, path }: Found, site: Site): HttpResponse {
  const links = [
    ...(nextUrl === undefined ? [] : [`<${nextUrl}>; rel="next"`]),
    ...(site.license === undefined ? [] : [`<${site.license}>; rel="license"`]),
  ];
  return {
    status: 200,
    headers: {
      'content-type': format.mediaType,
      'content-disposition': `inline; filename="${path.slice(path.lastIndexOf('/') + 1)}"`,
      ...(totalCount !== undefined && { 'x-total-count': String(totalCount) }),
      ...(links.length > 0 && { link: links.join(', ') }),
    },
    body: new Content(text),
  };
}
