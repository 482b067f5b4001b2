/** `gongkai export --dumps`: what is served under /dumps, made by the command. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, unpackedIn } from '../../exports/dumpRig.ts';
import { SAMPLE } from '../../support/sample.ts';
import { runGongkai } from './runGongkai.ts';

afterAll(removeFolders);

test('the whole store is in the folder, at the addresses that the settings name', async () => {
  // Prepare
  const [dataDir, folder] = [join(newFolder(), 'data'), join(newFolder(), 'deep', 'dumps')];
  await runGongkai(['import', SAMPLE], { dataDir });

  // Act
  const env = { PUBLIC_URL: 'https://data.example.cn', DATA_LICENSE: 'https://licence.example.cn/1' };
  const { code, out, err } = await runGongkai(['export', '--dumps', folder], { dataDir, env });
  const exported = await runGongkai(['export'], { dataDir });

  // Assess
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/Exporting: 100 %/);
  expect(err).toContain(`Exported 23 records as of publication 1 into ${folder}: 14 files`);
  expect(err).not.toContain('not set');
  expect(unpackedIn(folder, 'records.ndjson.gz')).toBe(exported.out);
  const catalog = JSON.parse(readFileSync(join(folder, 'catalog.jsonld'), 'utf8'));
  expect(catalog['@id']).toBe('https://data.example.cn/dumps/catalog.jsonld');
  expect(catalog['dct:license']).toEqual({ '@id': 'https://licence.example.cn/1' });
  expect(readdirSync(folder)).toHaveLength(14);
});

test('without settings it says what the files lack; of a store that is not there it makes files, and no store', async () => {
  // Prepare
  const [dataDir, folder] = [join(newFolder(), 'data'), newFolder()];

  // Act
  const { code, err } = await runGongkai(['export', '--dumps', folder], { dataDir });

  // Assess
  expect(code).toBe(0);
  expect(err).toContain('PUBLIC_URL is not set: the files name addresses at http://localhost:4000');
  expect(err).toContain('DATA_LICENSE is not set');
  expect(unpackedIn(folder, 'records.ndjson.gz')).toBe('');
  expect(existsSync(dataDir)).toBe(false);
});

test('an erasure removes what a killed server left of its dumps', async () => {
  // Prepare
  const dataDir = join(newFolder(), 'data');
  await runGongkai(['import', '-'], { dataDir, input: '{"id": "Person:x", "name": "机密人"}\n' });
  const left = join(dataDir, 'dumps', 'made-1');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'records.ndjson.gz'), '机密人');

  // Act
  const { code } = await runGongkai(['erase', 'Person:x', '--reason', '依法删除', '--yes'], { dataDir });

  // Assess
  expect(code).toBe(0);
  expect(existsSync(left)).toBe(false);
});
