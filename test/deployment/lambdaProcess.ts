/** A function's unpacked zip in a process of its own, in the environment that Lambda would give it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fields, functionOf, isObject, type Template } from './template.ts';
import { COMPILED } from '../support/compiled.ts';

export interface LambdaProcess {
  /** Calls the handler; fails where it does. */
  call(event: unknown): Promise<unknown>;
  end(): Promise<void>;
}

export interface LambdaPlace {
  readonly template: Template;
  /** Where the zip is unpacked. */
  readonly folder: string;
  /** What stands for the services that it calls. */
  readonly services: Readonly<Record<string, string>>;
}

interface Message {
  readonly ready?: boolean;
  readonly result?: unknown;
  readonly error?: string;
}

export async function startLambda(name: string, { template, folder, services }: LambdaPlace): Promise<LambdaProcess> {
  const properties = functionOf(template, name);
  const temporary = join(folder, '..', `${name}-tmp`);
  mkdirSync(temporary, { recursive: true });
  let errors = '';
  const child = fork(join(import.meta.dirname, 'lambdaChild.mjs'), [], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'noNetwork.mjs')}`,
      _HANDLER: String(properties['Handler']),
      LAMBDA_TASK_ROOT: folder,
      AWS_LAMBDA_FUNCTION_NAME: String(properties['FunctionName']),
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties['MemorySize']),
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      TZ: ':UTC',
      TMPDIR: temporary,
      ...variablesOf(properties),
      ...services,
    },
  });
  child.stderr?.on('data', (text) => (errors += String(text)));
  const ended = once(child, 'close').then(() => {
    throw new Error(`${name} ended: ${errors}`);
  });
  // Only those who wait for an answer care.
  ended.catch(() => undefined);
  const answer = async (): Promise<Message> => ((await Promise.race([once(child, 'message'), ended])) as [Message])[0];

  await answer();
  return {
    async call(event) {
      child.send({ event });
      const { result, error } = await answer();
      if (error !== undefined) throw new Error(error);
      return result;
    },
    async end() {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}

/** As the template has them; a resource stands for its name. */
function variablesOf({ Environment }: Fields): Record<string, string> {
  const { Variables = {} } = (Environment ?? {}) as { Variables?: Fields };
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => [name, isObject(value) ? nameIn(value) : String(value)]),
  );
}

/** Host names are written in lower case. */
function nameIn({ Ref, 'Fn::Sub': text }: Fields): string {
  if (typeof Ref === 'string') return Ref;
  return String(text).replaceAll(/\$\{(.*?)\}/g, (_, name: string) => name.toLowerCase());
}
