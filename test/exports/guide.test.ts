/** The page at /data: its examples work, and it lists all that there is. */
import { readDataGuide } from '../../src/functions/lambda/contract.ts';
import { LICENSE, useSampleData } from './dataOver.ts';

const data = useSampleData();

const examples = [...readDataGuide().matchAll(/\]\((\/data\/[^)]+)\)/g)].map(([, url]) => url ?? '');

test.each([...new Set(examples)])('the example %s gives something', async (url) => {
  // Act
  const { status, text } = await data.get(url);

  // Assess
  expect(status).toBe(200);
  expect(text).toMatch(/\p{Script=Han}|BEGIN:VEVENT/u);
  expect(text.split('\n').length).toBeGreaterThan(1);
});

test.each([
  ['zh', 'zh-CN', '取用数据', '总投资·数额'],
  ['en', 'en', 'Taking the data away', 'Investment: amount'],
])('in %s, every list has its formats, parameters and columns', async (lang, language, heading, column) => {
  // Act
  const { status, text, headers } = await data.get(`/data?lang=${lang}`);

  // Assess
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(text).toContain(`<html lang="${language}">`);
  expect(text).toContain(heading);
  for (const list of ['articles', 'areaFigures', 'records', 'search', 'changes', 'publications']) {
    expect(text).toContain(`<section id="${list}">`);
  }
  for (const part of ['investment.gte', column, '/data/meetings.ics', '/data/projects.ndjson', LICENSE]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('<script');
});

test('every address on the page leads somewhere', async () => {
  // Prepare
  const { text } = await data.get('/data');
  const links = [...text.matchAll(/href="(\/data[^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));

  // Act
  const statuses = await Promise.all(links.map(async (url) => (await data.get(url)).status));

  // Assess
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((_, at) => statuses[at] !== 200)).toEqual([]);
});
