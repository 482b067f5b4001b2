/** What hinders the plan of a known operation is answered as in a new process. */
import { setImmediate } from 'node:timers/promises';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

const engine = useEngine();
let session: WriteSession;
/** Requests to the database that are still answered. */
let answered = Infinity;
beforeAll(async () => {
  session = await engine.session();
  await publishSample(session);
});
beforeEach(() => {
  answered = Infinity;
});

/** Over a database that can fail, with no records in memory. */
function api(): Api {
  const faulty = engine.intercept(session, () => {
    if ((answered -= 1) < 0) throw new Error('away');
  });
  return apiOver(faulty, 0, { recordCache: { maxAge: 0, memoryBytes: 1 } });
}

const PERSON = 'Person:zhang-ke';
const TWO = `query ($id: ID!, $first: Int) {
  person(id: $id) { name } articles(first: $first) { nodes { id edition { id } } }
}`;

test.each([
  ['a read fails', { id: PERSON, first: 1 }, true],
  ['a read fails beside a wrong argument', { id: PERSON, first: 0 }, true],
  ['an argument is wrong beside a read', { id: PERSON, first: 0 }, false],
  ['an id is wrong', { id: 'x', first: 1 }, false],
  ['a variable is missing', { first: 1 }, false],
])('where %s', async (_, variables, fails) => {
  // Prepare
  const [known, fresh] = [api(), api()];
  await known.data(TWO, { id: PERSON });
  // It has read a number too.
  await fresh.data('{ people { totalCount } }');
  const ask = (one: Api) => {
    // The number, and no more.
    answered = fails ? 1 : Infinity;
    return one.ask(TWO, variables);
  };

  // Act
  const [answer, right] = [await ask(known), await ask(fresh)];
  // Time for a rejection that nobody handles, which would end the process.
  await setImmediate();

  // Assess
  expect(answer).toEqual(right);
  expect(answer.errors).not.toBeUndefined();
});

test('a field is called __proto__', async () => {
  // Prepare
  const known = api();
  const query = 'query ($id: ID!) { person(id: $id) { __proto__: name } }';
  await known.ask(query, { id: PERSON });

  // Act
  const { body } = await known.send({ body: JSON.stringify({ query, variables: { id: PERSON, unused: 1 } }) });

  // Assess
  expect(body).toMatch(/"person":\{"__proto__":"[^"]+"\}/);
});
