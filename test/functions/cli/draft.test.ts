/** `gongkai draft` from a terminal: a file of drafts that import takes as it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMITTEE_PAGE } from '../../drafting/pages.ts';
import { runGongkai } from './runGongkai.ts';

let folder: string;
const place = () => ({ dataDir: join(folder, 'data') });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-draft-'));
  writeFileSync(join(folder, 'page.txt'), COMMITTEE_PAGE);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a page becomes a file whose values have their quotes, and the file is imported as it is', async () => {
  // Prepare
  const [page, out] = ['page.txt', 'page.yaml'].map((name) => join(folder, name));

  // Act
  const drafted = await runGongkai(['draft', String(page), '--published', '2023-06-09', '--out', String(out)], place());
  const imported = await runGongkai(['import', String(out), '--json'], place());

  // Assess
  expect(drafted).toMatchObject({ code: 0, out: '' });
  expect(drafted.err).toMatch(/Drafted \d+ records with \d+ values; 0 doubts/);
  const yaml = readFileSync(String(out), 'utf8');
  expect(yaml).toContain('name: 周立民 # as printed');
  expect(yaml).toContain('role: CHAIR # 主持 (the meaning of the words)');
  expect(yaml).toContain('# 3月5日上午 (the date that the words mean on the day of the page)');
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.out)).toMatchObject({ changed: 0, warnings: [] });
});

test('for programs: records, evidence with places in the text, and doubts', async () => {
  // Act
  const { out } = await runGongkai(['draft', '-', '--json'], { ...place(), input: COMMITTEE_PAGE });

  // Assess
  const { records, evidence, doubts } = JSON.parse(out);
  expect(records.map(({ id }: { id: string }) => id.split(':')[0])).toContain('Meeting');
  expect(COMMITTEE_PAGE.slice(evidence[0].start, evidence[0].end)).toBe(evidence[0].quote);
  expect(doubts).toContainEqual(expect.objectContaining({ quote: '3月5日上午' }));
});

test('articles link to the edition that is given', async () => {
  // Act
  const { out } = await runGongkai(['draft', '-', '--edition', 'Edition:e', '--json'], {
    ...place(),
    input: COMMITTEE_PAGE,
  });

  // Assess
  expect(JSON.parse(out).records[0]).toMatchObject({ edition: 'Edition:e' });
});

test.each([
  ['no such file', ['nothing.txt'], 3, /There is no such file/],
  ['a folder', ['.'], 3, /is a folder/],
  ['a day that is none', ['page.txt', '--published', 'yesterday'], 2, /--published must be a day/],
  ['an edition that is none', ['page.txt', '--edition', 'Article:a'], 2, /--edition must be the id of an edition/],
])('%s is told, and nothing is drafted', async (_, [path = '', ...args], code, why) => {
  // Act
  const ended = await runGongkai(['draft', join(folder, path), ...args], place());

  // Assess
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.err).toMatch(why);
});

test('what is no text is refused with the reason', async () => {
  // Prepare
  writeFileSync(join(folder, 'page.pdf'), '%PDF-1.7');

  // Act
  const ended = await runGongkai(['draft', join(folder, 'page.pdf')], place());

  // Assess
  expect(ended).toMatchObject({ code: 3, out: '' });
  expect(ended.err).toMatch(/a PDF: save it as plain text first/);
});
