/** Operations that are executed by their plans are answered as graphql-js answers them, whatever they select. */
import fc from 'fast-check';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { operations } from '../support/operations.ts';
import { runs } from '../support/runs.ts';
import { publishSample } from '../support/sample.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
  await publishSample(session);
});

/** A request that no kept answer serves. */
const body = (query: string, variables: object) => JSON.stringify({ query, variables });

test.each([
  ['in memory', {}, 200],
  ['that are read for each request', { recordCache: { maxAge: 0, memoryBytes: 30_000 } }, 40],
])(
  'random operations over records %s, with conditions that change between requests',
  async (_, parts, full) => {
    // Prepare
    const known = apiOver(session, 0, parts);
    const fresh = apiOver(session);
    let planned = 0;
    /** A text that ends otherwise is another one, which Apollo answers. */
    let asked = 0;
    const all = runs(full);

    await fc.assert(
      fc.asyncProperty(operations, async (query) => {
        const first = await known.send({ body: body(query, { yes: true, no: false }) });
        const variants = [
          { yes: true, no: false, unused: 1 },
          { yes: false, no: false, first: 1 },
          { yes: false, no: true, first: null },
          { yes: true, no: true, first: 3 },
          { yes: true, no: false, first: 0 },
          { yes: 'yes', no: false },
        ];
        for (const variables of variants) {
          // Act
          const answer = await known.send({ body: body(query, variables) });
          const right = await fresh.send({ body: body(`${query}\n# ${asked++}`, variables) });

          // Assess
          expect(answer.body).toBe(right.body);
          expect(answer.statusCode).toBe(right.statusCode);
        }
        if (first.statusCode === 200 && !first.body?.includes('"errors"')) planned += 1;
      }),
      { numRuns: all },
    );

    expect(planned).toBeGreaterThan(all / 2);
  },
  120_000,
);
