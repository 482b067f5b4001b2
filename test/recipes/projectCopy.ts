/** A throwaway copy of the project, without what no recipe needs; it knows which files were written. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = ['src', 'resolvers', 'test', 'schema.graphql', 'codegen.ts', 'tsconfig.json', 'package.json'];

export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'gongkai-recipes-'));
  #touched = new Set<string>();

  constructor() {
    for (const name of [...COPIED, 'jest.config.mjs'])
      cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    this.#touched.add(path);
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Inserts text after a snippet that must be there; a pattern matches as it does in `replace`. */
  after(path: string, snippet: string | RegExp, added: string | ((found: string) => string)): void {
    this.replace(path, snippet, (found) => found + (typeof added === 'string' ? added : added(found)));
  }

  replace(path: string, snippet: string | RegExp, by: (found: string) => string): void {
    const before = this.read(path);
    const text = before.replace(snippet, by);
    if (text === before) throw new Error(`${path} has no ${String(snippet)}`);
    this.write(path, text);
  }

  /** The files written since the last call. */
  takeTouched(): string[] {
    const touched = [...this.#touched].sort();
    this.#touched = new Set();
    return touched;
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
