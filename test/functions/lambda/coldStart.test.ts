import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../../..');

/** Loads a module in a process of its own and lists what was loaded with it. */
async function loadedWith(path: string): Promise<string[]> {
  const script = `
    const { registerHooks } = require('node:module');
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    import(${JSON.stringify(join(ROOT, path))}).then(() => console.log(JSON.stringify(loaded)));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: ROOT });
  return JSON.parse(stdout) as string[];
}

test('the reading function starts without what only publishing or the catalogue needs', async () => {
  // Act
  const loaded = await loadedWith('src/functions/lambda/graphql.ts');

  // Assess
  expect(loaded.some((url) => url.endsWith('/src/server/graphqlHandler.ts'))).toBe(true);
  expect(loaded.filter((url) => /pinyin-pro|node:sqlite|sqliteCatalogue|dynalite/.test(url))).toEqual([]);
});

test('the same hook sees the pinyin dictionary and SQLite where they are loaded', async () => {
  // Act
  const loaded = await loadedWith('src/catalogue/sqlite/sqliteCatalogue.ts');

  // Assess
  expect(loaded.some((url) => url.includes('pinyin-pro'))).toBe(true);
  expect(loaded.some((url) => url.includes('node:sqlite'))).toBe(true);
});
