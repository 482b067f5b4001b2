/** Sitemaps, read by the parsers of the library. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { makeDumps } from '../../src/exports/dumps/makeDumps.ts';
import { writeSitemaps } from '../../src/exports/dumps/sitemaps.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { newFolder, removeFolders, SITE, sourcesOver } from './dumpRig.ts';

const engine = useEngine();
afterAll(removeFolders);

const sitemapIn = (folder: string, name: string) => parseSitemap(createReadStream(join(folder, name)));
const indexIn = (folder: string) => parseSitemapIndex(createReadStream(join(folder, 'sitemap.xml')));

const day = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

test('each public record is there once, at its page of the portal, with the day of its newest revision', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Project:a'), put('Person:b')], note: '一' });
  const { publishedAt } = await publish(session, { changes: [put('Project:a', { name: '改' })], note: '二' });
  const folder = newFolder();

  // Act
  await makeDumps(sourcesOver(session), folder);
  const [index, part] = [await indexIn(folder), await sitemapIn(folder, 'sitemaps/1.xml')];

  // Assess
  expect(index.map(({ url }) => url)).toEqual(['https://data.example.cn/sitemaps/1.xml']);
  expect(part.map(({ url, lastmod }) => ({ url, lastmod }))).toEqual([
    { url: 'https://www.example.cn/projects/a.html', lastmod: day(publishedAt) },
    { url: 'https://www.example.cn/people/b.html', lastmod: day(publishedAt) },
  ]);
});

test('50,001 addresses make two parts; each part has the day of its newest record, as days are in Shanghai', async () => {
  // Prepare: one record was changed late on the 15th in Greenwich, which is the 16th in Shanghai.
  const records = Array.from({ length: 50_001 }, (_, at) => ({
    id: `Person:p${at}`,
    updatedAt: at === 7 ? '2022-08-15T16:30:00.000Z' : '2022-08-15T15:30:00.000Z',
  }));
  const folder = newFolder();

  // Act
  const files = await writeSitemaps(folder, { ...SITE, portal: undefined }, records);
  const [index, first, second] = [
    await indexIn(folder),
    await sitemapIn(folder, 'sitemaps/1.xml'),
    await sitemapIn(folder, 'sitemaps/2.xml'),
  ];

  // Assess
  expect(files.map(({ name }) => name)).toEqual(['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemap.xml']);
  expect(index.map(({ lastmod }) => lastmod)).toEqual(['2022-08-16', '2022-08-15']);
  expect([first.length, second.length]).toEqual([50_000, 1]);
  expect(first[7]).toMatchObject({ url: 'https://data.example.cn/records/Person:p7', lastmod: '2022-08-16' });
  expect(new Set([...first, ...second].map(({ url }) => url)).size).toBe(50_001);
});

test('a part that is no longer needed leaves the folder', async () => {
  // Prepare
  const records = ['a', 'b', 'c'].map((slug) => ({ id: `Person:${slug}`, updatedAt: '2022-08-15T00:00:00.000Z' }));
  const folder = newFolder();
  await writeSitemaps(folder, SITE, records, 1);

  // Act
  await writeSitemaps(folder, SITE, records.slice(0, 1), 1);

  // Assess
  expect((await sitemapIn(folder, 'sitemaps/1.xml')).length).toBe(1);
  expect(existsSync(join(folder, 'sitemaps/2.xml'))).toBe(false);
});
