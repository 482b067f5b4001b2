import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../src/store/tables.ts';
import { apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

const FOLDER = join(import.meta.dirname, '../../src/explorer/operations');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

let engine: TestEngine;
let tables: Tables;
beforeAll(async () => {
  engine = await startTestEngine();
  tables = await engine.tables();
  await publishSample(tables);
});
afterAll(() => engine.close());

test.each(names)("the explorer's operation %s is answered from the sample, with nothing missing", async (name) => {
  // Prepare
  const variables =
    name === 'ProjectPage' ? JSON.parse(readFileSync(join(FOLDER, `${name}.variables.json`), 'utf8')) : {};

  // Act
  const data = await apiOver(tables).data(readFileSync(join(FOLDER, `${name}.graphql`), 'utf8'), variables);

  // Assess
  for (const root of Object.values(data)) {
    expect(root).not.toBeNull();
    expect(JSON.stringify(root)).toMatch(/xuzhou|徐州|经开区|天宝|300000000/);
  }
});
