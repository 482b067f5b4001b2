import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

const FOLDER = join(import.meta.dirname, '../../src/explorer/operations');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

let engine: TestEngine;
let session: WriteSession;
beforeAll(async () => {
  engine = await startTestEngine();
  session = await engine.session();
  await publishSample(session);
});
afterAll(() => engine.close());

test.each(names)("the explorer's operation %s is answered from the sample, with nothing missing", async (name) => {
  // Prepare
  const file = join(FOLDER, `${name}.variables.json`);
  const variables = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};

  // Act
  const data = await apiOver(session).data(readFileSync(join(FOLDER, `${name}.graphql`), 'utf8'), variables);

  // Assess
  for (const root of Object.values(data)) {
    expect(root).not.toBeNull();
    expect(JSON.stringify(root)).toMatch(/xuzhou|徐州|经开区|天宝|300000000/);
  }
});
