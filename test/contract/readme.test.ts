import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

let engine: TestEngine;
beforeAll(async () => void (engine = await startTestEngine()));
afterAll(() => engine.close());

test('the question in the README has the answer that stands there', async () => {
  // Prepare
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
  const session = await engine.session();
  await publishSample(session);

  // Act
  const response = await apiOver(session).send({ body: JSON.stringify({ query: block('graphql') }) });

  // Assess
  expect(JSON.parse(response.body ?? '')).toEqual(JSON.parse(block('json')));
});
