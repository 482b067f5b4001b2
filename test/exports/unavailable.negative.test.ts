/** An export whose catalogue cannot answer: the client is told when to ask again. */
import { CatalogueUnavailable } from '../../src/catalogue/catalogue.ts';
import { readContract, readDataGuide } from '../../src/functions/lambda/contract.ts';
import { createDataHandler } from '../../src/server/data/dataHandler.ts';
import { eventOf } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

// Shared with other files, so that a read that nobody waits for any more finds it open.
const sample = useSample();

test.each([
  { retryAfter: 17, header: '17' },
  { retryAfter: undefined, header: '1' },
])(
  'an engine that estimates $retryAfter seconds has them in Retry-After as $header',
  async ({ retryAfter, header }) => {
    // Prepare
    const quiet = () => undefined;
    const handler = createDataHandler({
      session: sample.session,
      contract: readContract(),
      guide: readDataGuide(),
      catalogue: () => Promise.reject(new CatalogueUnavailable('Being built', { retryAfter })),
      recordCache: { maxAge: 0 },
      site: { url: undefined, portal: undefined, license: undefined },
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });

    // Act
    const { statusCode, headers, body } = await handler(
      eventOf({ method: 'GET', query: 'status=PLANNED&orderBy=NAME' }, '/data/projects.csv'),
    );

    // Assess
    expect({ statusCode, body }).toMatchObject({ statusCode: 503, body: expect.stringContaining('Being built') });
    expect(headers?.['retry-after']).toBe(header);
  },
);
