/** An operation that was answered before is executed by its plan: Apollo Server has no part in it. */
import { HeaderMap } from '@apollo/server';
import { type OperationDefinitionNode, parse } from 'graphql';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { AnswerBudget } from '../../src/graphql/answerBudget.ts';
import type { Context } from '../../src/graphql/context.ts';
import { newRequestTrace } from '../../src/graphql/requestTrace.ts';
import { graphSchema } from '../../src/server/graphSchema.ts';
import { KnownOperations } from '../../src/server/knownOperations.ts';

const QUERY = '{ limits { maxPageSize } }';
const REQUEST = { method: 'POST', headers: new HeaderMap(), search: '', body: { query: QUERY } };
const HEADERS = { 'content-type': 'application/json' };

/** All that the fields of the query need. */
const open = () => ({ budget: new AnswerBudget(), trace: newRequestTrace() }) as unknown as Context;

test('once it is known', async () => {
  // Prepare
  const known = new KnownOperations(graphSchema(readContract()));
  const document = parse(QUERY);
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  const before = await known.answer(REQUEST, open);
  known.learn(REQUEST, HEADERS, { ...newRequestTrace(), checked: { document, operation } });

  // Act
  const answer = await known.answer(REQUEST, open);

  // Assess
  expect(before).toBeUndefined();
  expect(answer).toMatchObject({ status: 200, headers: HEADERS });
  expect(JSON.parse(answer?.body?.text ?? '')).toMatchObject({ data: { limits: { maxPageSize: 100 } } });
});
