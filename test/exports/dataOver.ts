/** What can be taken away by URL, as a client meets it: an HTTP event into the handler of the function. */
import { readContract, readDataGuide } from '../../src/functions/lambda/contract.ts';
import { createDataHandler } from '../../src/server/data/dataHandler.ts';
import type { SiteSettings } from '../../src/server/data/siteOf.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { eventOf, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { catalogueOver } from '../support/catalogue.ts';

export const URL_OF_SITE = 'https://data.example.cn';
export const LICENSE = 'https://example.cn/licence';
export const PORTAL = 'https://www.example.cn/{kinds}/{slug}';

interface Taken {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The text as JSON. */
  readonly json: Json;
}

export interface Data {
  /** @param url a path, or an address of the site. */
  get(url: string, headers?: Record<string, string>): Promise<Taken>;
}

export function dataOver(session: WriteSession, site: Partial<SiteSettings> = {}): Data {
  const faults: unknown[] = [];
  const quiet = () => undefined;
  const handler = createDataHandler({
    session,
    contract: readContract(),
    guide: readDataGuide(),
    catalogue: catalogueOver(session),
    recordCache: { maxAge: 0 },
    site: { url: URL_OF_SITE, portal: undefined, license: LICENSE, ...site },
    log: { debug: quiet, info: quiet, warn: quiet, error: (_, facts) => void faults.push(facts?.['error']) },
  });
  return {
    async get(url, headers = {}) {
      const { pathname, search } = new URL(url, URL_OF_SITE);
      const result = await handler(eventOf({ method: 'GET', query: search.slice(1), headers }, pathname));
      if (faults.length > 0) throw faults[0];
      const text = result.body ?? '';
      return {
        status: result.statusCode ?? 0,
        headers: result.headers ?? {},
        text,
        get json() {
          return JSON.parse(text);
        },
      };
    },
  };
}

/** The sample behind the handler; call it once in a test file, and take what it gives in tests. */
export function useSampleData(): Data {
  const engine = useEngine();
  let data: Data | undefined;
  beforeAll(async () => {
    const session = await engine.session();
    await publishSample(session);
    data = dataOver(session);
  });
  return {
    get(url, headers) {
      if (!data) throw new Error('There is no data before the first test');
      return data.get(url, headers);
    },
  };
}
