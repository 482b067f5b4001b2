/** The check of the template itself: it finds what is wrong. */
import { danglingReferences } from './references.ts';
import { problemsOf } from './specification.ts';
import { type Fields, type Template } from './template.ts';

const SOUND = {
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
};

const withTable = (properties: Fields, rest: Partial<Template> = {}): Template => ({
  Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: properties } },
  ...rest,
});

test('a sound table has no problem', () => {
  expect(problemsOf(withTable(SOUND))).toEqual([]);
});

test.each<[string, Fields, string]>([
  ['a misspelt property', { ...SOUND, BilingMode: 'PAY_PER_REQUEST' }, 'Table.BilingMode: unknown'],
  ['a missing property', { AttributeDefinitions: SOUND.AttributeDefinitions }, 'Table.KeySchema: missing'],
  [
    'a misspelt property far inside',
    { ...SOUND, StreamSpecification: { StreamViewType: 'KEYS_ONLY', View: 'KEYS_ONLY' } },
    'Table.StreamSpecification.View: unknown',
  ],
  [
    'a missing property far inside',
    { ...SOUND, StreamSpecification: {} },
    'Table.StreamSpecification.StreamViewType: missing',
  ],
  [
    'one inside a list',
    { ...SOUND, KeySchema: [{ AttributeName: 'id', Type: 'HASH' }] },
    'Table.KeySchema[0].KeyType: missing',
  ],
  [
    'a text for true',
    { ...SOUND, DeletionProtectionEnabled: 'yes' },
    'Table.DeletionProtectionEnabled: "yes" is not true or false',
  ],
  ['a number for a text', { ...SOUND, TableName: 12 }, 'Table.TableName: 12 is not a text'],
  ['a structure for a list', { ...SOUND, AttributeDefinitions: {} }, 'Table.AttributeDefinitions: {} is not a list'],
  ['a text for a structure', { ...SOUND, SSESpecification: 'on' }, 'Table.SSESpecification: "on" is not a structure'],
  [
    'a reference for a structure',
    { ...SOUND, SSESpecification: { Ref: 'Key' } },
    'Table.SSESpecification: Ref gives a text',
  ],
])('%s is found', (_, properties, problem) => {
  expect(problemsOf(withTable(properties))).toContain(problem);
});

test('a fraction for a whole number is found', () => {
  const Queue = { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1.5 } };
  expect(problemsOf({ Resources: { Queue } })).toEqual(['Queue.MessageRetentionPeriod: 1.5 is not a whole number']);
});

test('a type that does not exist is found', () => {
  expect(problemsOf({ Resources: { Table: { Type: 'AWS::DynamoDb::Table' } } })).toEqual([
    'Table: there is no type AWS::DynamoDb::Table',
  ]);
});

test.each<[string, Template, string[]]>([
  ['a resource', withTable({ TableName: { Ref: 'Name' } }), ['Name']],
  ['an attribute', withTable(SOUND, { Outputs: { A: { 'Fn::GetAtt': ['Table', 'Url'] } } }), ['Table.Url']],
  ['one within a text', withTable({ TableName: { 'Fn::Sub': '${Table.Arn}-${Other}-${AWS::Region}' } }), ['Other']],
  ['a parameter of AWS', withTable({ TableName: { Ref: 'AWS::Acount' } }), ['AWS::Acount']],
  ['a condition', withTable({ TableName: { 'Fn::If': ['IsProd', 'a', 'b'] } }), ['IsProd']],
])('a name that leads nowhere is found: %s', (_, template, dangling) => {
  expect(danglingReferences(template)).toEqual(dangling);
});
