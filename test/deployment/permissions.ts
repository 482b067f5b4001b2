/** What the roles and policies of a settled template allow. */
import { functionOf, isObject, type Template, within } from './template.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

export const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

/** The statements of a role's policies. */
export function statementsOf(template: Template, role: string): Statement[] {
  const policies = template.Resources[role]?.Properties?.['Policies'];
  const documents = listOf(policies).map((policy) => (policy as { PolicyDocument: unknown }).PolicyDocument);
  return documents.flatMap(statementsIn);
}

/** Every statement that allows something, wherever it stands; a bucket's that forbids is none of them. */
export function allowing(template: Template): Statement[] {
  const documents = [...within(template.Resources)].filter(
    (value) => isObject(value) && Array.isArray(value['Statement']),
  );
  return documents.flatMap(statementsIn).filter(({ Effect }) => Effect === 'Allow');
}

export const actionsOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ Action }) => listOf(Action));

/** What a role may do in tables, as `Operation table-name`. */
export function grantedIn(template: Template, role: string): Set<string> {
  const granted = statementsOf(template, role).flatMap(({ Action, Resource }) =>
    listOf(Resource).flatMap((resource) => {
      const [name = '', attribute] = (resource as { 'Fn::GetAtt'?: string[] })['Fn::GetAtt'] ?? [];
      const { Type, Properties } = template.Resources[name] ?? {};
      if (Type !== 'AWS::DynamoDB::Table' || attribute !== 'Arn') return [];
      return listOf(Action).map((action) => `${action.replace('dynamodb:', '')} ${String(Properties?.['TableName'])}`);
    }),
  );
  return new Set(granted);
}

/** Whether a role may send `GET key`, `HEAD key` or `PUT key` to a bucket, whichever it is. */
export function mayAskBuckets(template: Template, role: string): (request: string) => boolean {
  const patterns = statementsOf(template, role).flatMap(({ Action, Resource }) =>
    listOf(Action).flatMap((action) => {
      const methods = METHODS[action];
      return methods ? listOf(Resource).map((resource) => new RegExp(`^(${methods}) ${keysOf(resource)}$`)) : [];
    }),
  );
  return (request) => patterns.some((pattern) => pattern.test(request));
}

const METHODS: Readonly<Record<string, string>> = { 's3:GetObject': 'GET|HEAD', 's3:PutObject': 'PUT' };

/** Of an ARN of objects, as a regular expression; both ways to write ours have the bucket before the first slash. */
function keysOf(resource: unknown): string {
  const arn = (resource as { 'Fn::Sub': string })['Fn::Sub'];
  return arn
    .slice(arn.indexOf('/') + 1)
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*');
}

/** The role that a function has. */
export function roleOf(template: Template, name: string): string {
  const role = functionOf(template, name)['Role'] as { 'Fn::GetAtt': [string, string] };
  return role['Fn::GetAtt'][0];
}

function statementsIn(document: unknown): Statement[] {
  return (document as { Statement: Statement[] }).Statement;
}
