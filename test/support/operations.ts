/** Random operations over the contract: valid, mostly without errors, with every way to select the same fields. */
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';

const SCHEMA = buildSchema(readSchemaText());
/** Roots that need ids or words to answer anything are asked elsewhere. */
const ROOTS = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(
  (field) => !field.args.some(isRequiredArgument) && !/^(suggest|didYouMean|changes)$/.test(field.name),
);

const PAGES = [
  { by: 'first', text: '(first: 1)' },
  { by: 'first', text: '(first: 3)' },
  { by: 'first', text: '(first: $first)' },
  { by: 'last', text: '(last: 1)' },
];

type Generate = fc.GeneratorValue;

/** The text of an operation with the variables `$yes`, `$no`, `$first` and `$other`. */
export const operations: fc.Arbitrary<string> = fc.gen().map((g) => new Writer(SCHEMA, g).write());

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #g: Generate;
  readonly #fragments = new Map<string, string>();

  constructor(schema: GraphQLSchema, g: Generate) {
    this.#schema = schema;
    this.#g = g;
  }

  write(): string {
    const roots = this.#some(ROOTS, 2).map((field) => this.#field(field, 4));
    const all = [...roots, this.#oneOf(['', '__typename', '__type(name: "Article") { name kind fields { name } }'])];
    // Variables that are used nowhere else.
    const used = '... on Query @skip(if: $no) @include(if: $yes) { few: people(first: $first) { totalCount } }';
    const text = `query Random($yes: Boolean!, $no: Boolean!, $first: Int = 2) { ${all.join(' ')} ${used} }`;
    return [text, ...this.#fragments.values()].join('\n');
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    const parts = this.#some(fieldsOf(type, depth), 4).map((field) => this.#field(field, depth));
    // The same again, which merges.
    if (this.#chance()) parts.push(parts[0] ?? '');
    if (this.#chance()) parts.push('__typename');
    const body = () => this.#some(fieldsOf(type, depth), 2).map((field) => this.#field(field, depth));
    if (this.#chance()) parts.push(`... ${this.#condition()} { ${body().join(' ') || '__typename'} }`);
    if (this.#chance()) parts.push(`...${this.#fragment(type, depth)} ${this.#condition()}`);
    if (isObjectType(type) && type.getInterfaces().length > 0) {
      const one = this.#oneOf(type.getInterfaces());
      parts.push(
        `... on ${one.name} ${this.#condition()} { ${this.#some(fieldsOf(one, 0), 2)
          .map(({ name }) => name)
          .join(' ')} }`,
      );
    }
    if (isInterfaceType(type)) {
      const possible = this.#oneOf(this.#schema.getPossibleTypes(type));
      parts.push(`... on ${possible.name} { ${this.#selections(possible, depth)} }`);
    }
    return parts.join(' ') || '__typename';
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const pages = PAGES.filter(({ by }) => field.args.some(({ name }) => name === by));
    const args = pages.length === 0 ? '' : this.#oneOf(['', ...pages.map(({ text }) => text)]);
    // Fields of the same key must be the same.
    const key = args === '' ? field.name : `${field.name}_${args.replace(/\W/g, '')}: ${field.name}`;
    const alias = args === '' && this.#chance() ? `also_${field.name}: ${field.name}` : key;
    const inner = isCompositeType(type) ? `{ ${this.#selections(type, depth - 1)} }` : '';
    return `${alias}${args} ${this.#condition()} ${inner}`;
  }

  #condition(): string {
    return this.#oneOf([
      '',
      '',
      '',
      '',
      '',
      '@include(if: true)',
      '@skip(if: false)',
      '@include(if: $yes)',
      '@skip(if: $no)',
      '@include(if: $no)',
      '@skip(if: $no) @include(if: $yes)',
    ]);
  }

  /** Each type has one, which its first use writes. */
  #fragment(type: GraphQLNamedType, depth: number): string {
    const name = `Of${type.name}`;
    if (!this.#fragments.has(name)) {
      this.#fragments.set(name, '');
      const leaves = this.#some(fieldsOf(type, 0), 3).map((field) => this.#field(field, depth));
      this.#fragments.set(name, `fragment ${name} on ${type.name} { ${leaves.join(' ')} __typename }`);
    }
    return name;
  }

  #some<Item>(items: readonly Item[], most: number): Item[] {
    const left = [...items];
    const count = Math.min(this.#upTo(most - 1) + 1, left.length);
    return Array.from({ length: count }, () => left.splice(this.#upTo(left.length - 1), 1)).flat();
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[this.#upTo(items.length - 1)] as Item;
  }

  #chance(): boolean {
    return this.#upTo(3) === 3;
  }

  #upTo(most: number): number {
    return this.#g(fc.nat, most);
  }
}

/** Without those that need arguments, and at the bottom without those that need selections. */
function fieldsOf(type: GraphQLNamedType, depth: number): GraphQLField<unknown, unknown>[] {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(
    (field) => !field.args.some(isRequiredArgument) && (depth > 0 || !isCompositeType(getNamedType(field.type))),
  );
}
