/** The local server builds its catalogue from its start, before anybody has asked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askAt, dataFolder } from './localProcess.ts';
import { closeServers, runServer } from './runServer.ts';

const { folder: DATA_DIR, remove } = dataFolder();

afterEach(closeServers);
afterAll(remove);

test('the catalogue is built from the start, which is shown, and is not built again by the next start', async () => {
  // Prepare
  const shown: [number, number][] = [];
  const progress = (reached: number, wanted: number) => void shown.push([reached, wanted]);
  const file = join(DATA_DIR, 'catalogue', 'gongkai.sqlite');

  // Act: nothing is asked.
  const first = await runServer({ DATA_DIR }, { progress });
  for (let tries = 0; shown.length === 0 && tries < 100; tries += 1) await wait(50);
  const isThere = existsSync(file);
  const answer = await askAt(first.url, '{ search(query: "徐州") { totalCount } }');
  await first.close();
  const second = await runServer({ DATA_DIR }, { progress });
  const again = await askAt(second.url, '{ search(query: "徐州") { totalCount } }');

  // Assess
  expect(shown).toEqual([[1, 1]]);
  expect(isThere).toBe(true);
  expect(answer).toMatchObject({ data: { search: { totalCount: expect.any(Number) } } });
  expect(again).toEqual(answer);
});
