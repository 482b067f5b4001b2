/**
 * A copy of the project in a temporary folder, in which it can be bundled, packaged and served while a developer's own
 * `dist` stays as it is, and a process in it that knows neither an account nor anything of this machine's environment.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { COMPILED } from '../support/compiled.ts';
import { settle } from './settle.ts';
import type { Template } from './template.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = [
  'package.json',
  'serverless.yml',
  'schema.graphql',
  'src',
  'resolvers',
  'dist/explorer',
  'docs/data.md',
];

/** A script of package.json, as a shell takes it; of a single command, the process is the command's own. */
export function scriptOf(name: string): readonly [string, readonly string[]] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const script = scripts[name] ?? '';
  return ['sh', ['-c', script.includes('&&') ? script : `exec ${script}`]];
}

/** The Lambda functions that serverless.yml has. */
export const DEPLOYED = ['data', 'draft', 'explorer', 'follow', 'graphql', 'health', 'indexer', 'publish', 'schema'];

export interface Project {
  readonly folder: string;
  remove(): void;
}

export function copyProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-project-'));
  for (const path of SOURCES) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** As if every function had been bundled: enough for whoever looks at the template alone. */
export function pretendBundled({ folder }: Project): void {
  for (const name of DEPLOYED) {
    const path = join(folder, 'dist', 'functions', name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'bundle.mjs'), 'export {};');
  }
}

export interface Packaged {
  /** As it is uploaded. */
  readonly written: Template;
  /** As its conditions leave it. */
  readonly template: Template;
}

/** What `osls package` makes of the project as it is bundled. */
export async function packageProject(
  project: Project,
  stage: string,
  params: readonly string[] = [],
): Promise<Packaged> {
  const folder = join(project.folder, `packaged-${stage}-${params.length}`);
  const given = params.flatMap((param) => ['--param', param]);
  const args = ['package', '--stage', stage, '--package', folder, ...given];
  await finish(startIn(project, 'osls', args));
  return templateIn(folder);
}

/** The template that lies beside the zips. */
export function templateIn(folder: string): Packaged {
  const text = readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8');
  const written = JSON.parse(text) as Template;
  return { written, template: settle(written) };
}

/** Starts a command as a script of package.json would, with no account, no settings of a user, and no network. */
export function startIn(
  { folder }: Project,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const PATH = [join(folder, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return spawn(command, args, {
    cwd: folder,
    env: {
      PATH,
      HOME: folder,
      ...COMPILED,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'noNetwork.mjs')}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All that a process writes until it ends; fails where it does not end well. */
export async function finish(child: ChildProcess): Promise<string> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`It ended with ${String(code)}: ${output}`);
  return output;
}
