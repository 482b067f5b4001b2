import { REFUSALS } from '../../support/refusals.ts';
import { apiOver } from '../../support/api.ts';
import { useEngine } from '../../support/engine.ts';

const engine = useEngine();

test.each(Object.entries(REFUSALS))('%s is refused', async (_, [query, code]) => {
  // Prepare
  const { session, requests } = engine.watch(await engine.session());
  requests.length = 0;

  // Act
  const { errors, data } = await apiOver(session).ask(query);

  // Assess: by its code, in an answer that is itself of a bounded size.
  expect(errors?.[0]?.extensions['code']).toBe(code);
  expect(errors?.length).toBeLessThanOrEqual(101);
  expect(data ?? null).toBeNull();
  expect(requests).toEqual([]);
});

test('many questions in one request are refused', async () => {
  // Prepare
  const api = apiOver(await engine.session());

  // Act
  const response = await api.send({
    body: JSON.stringify(Array.from({ length: 500 }, () => ({ query: '{ __typename }' }))),
  });

  // Assess
  expect(response.statusCode).toBe(400);
  expect(JSON.parse(response.body ?? '').errors[0].extensions.code).toBe('BAD_REQUEST');
});
