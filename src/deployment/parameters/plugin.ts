/**
 * The plugin of serverless.yml: `${protection:…}` has the values that follow from the stage's name, and a stage or a parameter
 * that cannot be right stops every command that builds the template (`package` and `deploy`).
 */
import { faultsIn } from './check.ts';
import { protectionOf } from './stages.ts';

/** The part of the framework's instance that is read here. */
interface Framework {
  readonly service: { readonly custom?: { readonly parameters?: Readonly<Record<string, unknown>> } };
  readonly configurationInput: {
    readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  };
  readonly processedInput: { readonly options: { readonly param?: readonly string[] } };
  readonly classes: { readonly Error: new (message: string, code: string) => Error };
  getProvider(name: 'aws'): { getStage(): string };
}

interface VariableRequest {
  readonly address: string | null;
  readonly resolveVariable: (variable: string) => Promise<unknown>;
}

export default class ParametersPlugin {
  readonly configurationVariablesSources = {
    protection: {
      resolve: async ({ address, resolveVariable }: VariableRequest) => ({
        value: protectionOf(String(await resolveVariable('sls:stage')))[address ?? ''] ?? null,
      }),
    },
  };

  readonly hooks: Readonly<Record<string, () => void>>;

  constructor(framework: Framework) {
    this.hooks = {
      'before:package:cleanup': () => {
        const stage = framework.getProvider('aws').getStage();
        const faults = faultsIn(stage, { ...namesWritten(framework, stage), ...framework.service.custom?.parameters });
        if (faults.length === 0) return;
        throw new framework.classes.Error(
          ['Nothing was built or deployed.', ...faults].join('\n'),
          'INVALID_PARAMETERS',
        );
      },
    };
  }
}

/** Every parameter that the stage's section or the command line names: a misspelt one would be ignored. */
function namesWritten({ configurationInput, processedInput }: Framework, stage: string): Record<string, unknown> {
  const inFile = Object.keys(configurationInput.params?.[stage] ?? {});
  const inCommand = (processedInput.options.param ?? []).map((param) => param.slice(0, param.indexOf('=')));
  return Object.fromEntries([...inFile, ...inCommand].map((name) => [name, undefined]));
}
