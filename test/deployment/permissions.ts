/** What the roles and policies of a settled template allow. */
import { functionOf, isObject, ofType, type Template, theOne, within } from './template.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

export const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

/** The statements of a role's policies, and of those that are attached to it. */
export function statementsOf(template: Template, role: string): Statement[] {
  const policies = listOf(template.Resources[role]?.Properties?.['Policies']);
  const attached = ofType(template, 'AWS::IAM::Policy')
    .map(([, properties]) => properties)
    .filter(({ Roles }) => listOf(Roles).some((each) => (each as { Ref?: string }).Ref === role));
  return [...policies, ...attached].flatMap((policy) =>
    statementsIn((policy as { PolicyDocument: unknown }).PolicyDocument),
  );
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
const keysOf = (resource: unknown): string => keysIn(resource, '/');

/** What follows in an ARN, as a regular expression. */
function keysIn(resource: unknown, start: string): string {
  const arn = (resource as { 'Fn::Sub': string })['Fn::Sub'];
  return arn
    .slice(arn.indexOf(start) + start.length)
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*');
}

/** A role's own policies, the domain's policy about it, or both, as they count. */
export type PolicySide = 'role' | 'domain' | 'both';

/** Whether a role may send a request to the search domain, as IAM decides: what is denied anywhere is not allowed. */
export function mayAskDomain(
  template: Template,
  role: string,
  side: PolicySide,
): (request: { readonly method: string; readonly path: string }) => boolean {
  const { AccessPolicies, DomainName } = theOne(template, 'AWS::OpenSearchService::Domain');
  const own = side === 'domain' ? [] : statementsOf(template, role);
  const ofDomain = side === 'role' ? [] : statementsIn(AccessPolicies).filter((each) => isAbout(each, role));
  const rules = [...own, ...ofDomain].flatMap(({ Effect, Action, Resource }) =>
    listOf(Action).flatMap((action) => {
      const [, method] = /^es:ESHttp(\w+)$/.exec(action) ?? [];
      if (method === undefined) return [];
      return listOf(Resource).map((resource) => ({
        Effect,
        pattern: new RegExp(`^${method.toUpperCase()} /${keysIn(resource, `:domain/${String(DomainName)}/`)}$`),
      }));
    }),
  );
  return ({ method, path }) => {
    const effects = rules.filter(({ pattern }) => pattern.test(`${method} ${path}`)).map(({ Effect }) => Effect);
    return effects.includes('Allow') && !effects.includes('Deny');
  };
}

function isAbout({ Principal }: Statement, role: string): boolean {
  const { AWS } = Principal as { AWS: unknown };
  return listOf(AWS).some((each) => (each as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0] === role);
}

/** The role that a function has. */
export function roleOf(template: Template, name: string): string {
  const role = functionOf(template, name)['Role'] as { 'Fn::GetAtt': [string, string] };
  return role['Fn::GetAtt'][0];
}

function statementsIn(document: unknown): Statement[] {
  return (document as { Statement: Statement[] }).Statement;
}
