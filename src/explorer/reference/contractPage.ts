import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
} from 'graphql';
import { typesOf } from '../contract/search.ts';
import { described } from '../contract/terms.ts';
import type { Content } from './frame.ts';
import { escaped, prose, term, text } from './html.ts';

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type?: GraphQLType;
  readonly args?: readonly GraphQLArgument[];
}

/** The whole contract on one page, so that the browser's own search finds everything in it. */
export function contractPage(schema: GraphQLSchema): Content {
  const types = typesOf(schema).sort((a, b) => Number(a.name !== 'Query') - Number(b.name !== 'Query'));
  const intro = (schema.description ?? '').split('\n\n').map((paragraph) => `<p>${prose(paragraph)}</p>`);
  return {
    path: '/docs',
    title: 'Reference',
    contents: contentsOf(types),
    body: [
      '<h1>Reference <span lang="zh">接口参考</span></h1>',
      ...intro,
      '<p>Every type and field has an address of its own: <code>/docs#Project.investment</code>. ',
      'The contract itself is at <a href="/schema.graphql">/schema.graphql</a>; questions are asked at <code>/graphql</code>.</p>',
      ...types.map((type) => section(type, schema)),
    ].join('\n'),
  };
}

const GROUPS: readonly [string, string, (type: GraphQLNamedType) => boolean][] = [
  ['Objects', '对象', (type) => isObjectType(type) || isInterfaceType(type)],
  ['Filters and orders', '筛选和排序', isInputObjectType],
  ['Code lists', '代码表', isEnumType],
  ['Scalars', '标量', isScalarType],
];

function contentsOf(types: readonly GraphQLNamedType[]): string {
  const groups = GROUPS.map(([title, chinese, is], index) => {
    const items = types.filter(is).map(({ name, description }) => {
      const { term: label } = described(description);
      return `<li><a href="#${name}">${name} <span lang="zh">${escaped(label)}</span></a></li>`;
    });
    const open = index === 0 ? ' open' : '';
    return `<details${open}><summary>${title} <span lang="zh">${chinese}</span></summary><ul>${items.join('')}</ul></details>`;
  });
  return `<nav class="contents" aria-label="Contents">${groups.join('\n')}</nav>`;
}

function section(type: GraphQLNamedType, schema: GraphQLSchema): string {
  const kind = isInterfaceType(type) ? 'interface' : isEnumType(type) ? 'enum' : isInputObjectType(type) ? 'input' : '';
  const label = kind || (isScalarType(type) ? 'scalar' : 'type');
  const facts: string[] = [];
  if (isObjectType(type) && type.getInterfaces().length > 0) {
    facts.push(
      `Implements ${type
        .getInterfaces()
        .map(({ name }) => reference(name))
        .join(', ')}.`,
    );
  }
  if (isInterfaceType(type)) {
    facts.push(
      `Implemented by ${schema
        .getPossibleTypes(type)
        .map(({ name }) => reference(name))
        .join(', ')}.`,
    );
  }
  if (isScalarType(type) && type.specifiedByURL) {
    facts.push(`Specified by <a href="${escaped(type.specifiedByURL)}">${escaped(type.specifiedByURL)}</a>.`);
  }
  const members = membersOf(type).map((member) => memberOf(type.name, member));
  return `<section id="${type.name}">
<h2><a href="#${type.name}">${type.name}</a> ${term(type.description)} <small>${label}</small></h2>
<p>${text(type.description)} ${facts.join(' ')}</p>
${members.length > 0 ? `<dl>${members.join('\n')}</dl>` : ''}
</section>`;
}

function membersOf(type: GraphQLNamedType): readonly (Member | GraphQLEnumValue | GraphQLInputField)[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function memberOf(type: string, member: Member): string {
  const id = `${type}.${member.name}`;
  const args = member.args ?? [];
  const list = args.map(
    (arg) => `<li><code>${arg.name}</code>${typed(arg)} ${term(arg.description)} ${text(arg.description)}</li>`,
  );
  const names = args.map(({ name }) => name).join(', ');
  return `<dt id="${id}"><a href="#${id}"><code>${member.name}</code></a>${typed(member)} ${term(member.description)}</dt>
<dd>${text(member.description)}${
    list.length > 0
      ? `<details><summary>Arguments: <code>${names}</code></summary><ul>${list.join('')}</ul></details>`
      : ''
  }</dd>`;
}

function typed(member: Member | GraphQLArgument): string {
  if (!member.type) return '';
  const named = getNamedType(member.type);
  const whole = escaped(String(member.type));
  const linked = isSpecifiedScalarType(named) ? whole : whole.replace(named.name, reference(named.name));
  return `<span class="type">: ${linked}${defaultOf(member)}</span>`;
}

function defaultOf(member: Member | GraphQLArgument): string {
  if (!('defaultValue' in member) || member.defaultValue === undefined || !('type' in member)) return '';
  const value = astFromValue(member.defaultValue, member.type);
  return value ? ` = ${escaped(print(value))}` : '';
}

function reference(name: string): string {
  return `<a href="#${name}">${name}</a>`;
}
