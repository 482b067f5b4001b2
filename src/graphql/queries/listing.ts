/**
 * The lists of records of a kind. A kind's resolver declares once what its lists are filtered, counted, grouped and ordered
 * by; conditions, facets, statistics and pages follow from that. The names are those of the schema: a name that is
 * missing, or that the schema does not have, does not compile.
 */
import type { Order } from '../../catalogue/catalogue.ts';
import type { ConstantCase } from '../../records/constantCase.ts';
import type { ListFamily } from '../../records/kind.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import type { Connection } from '../connections/connection.ts';
import { facet, type FacetResolver } from '../connections/facets.ts';
import type { SummedAmount, SummedAmounts } from '../connections/groupAmounts.ts';
import { type Statistics, type StatisticsArguments, statisticsOf } from '../connections/statistics.ts';
import type { Context } from '../context.ts';
import { connectionOf } from '../resolverHelpers.ts';
import { type AnyFilterField, conditionsOf, type FilterField, groupKeyOf } from './filterFields.ts';
import type { Conditions, Given } from './filters.ts';
import type { GroupKey } from './groupKeys.ts';
import { type ListArguments, listScope, type Scope } from './listQuery.ts';

type FacetName<Facets> = Exclude<keyof Facets & string, '__typename'>;
/** The property is there exactly when there are names to declare in it. */
type RequiredIfAny<Property extends string, Name extends string, Value> = [Name] extends [never]
  ? Readonly<Partial<Record<Property, never>>>
  : Readonly<Record<Property, Readonly<Record<Name, Value>>>>;

/** A facet that does not bear the name of a field of the filter. */
interface OtherFacet<FieldName> {
  /** The field of the filter whose condition `excludeOwn` leaves out. */
  readonly own: FieldName;
  readonly by: GroupKey;
}

type ListingDeclaration<Filter, Facets, OrderField extends string, Group extends string, Summed extends string> = {
  /** The field of Query that lists all the records. */
  readonly field: string;
  /** These records. */
  readonly scope: Scope;
  readonly filter: {
    readonly [Name in keyof Filter & string]-?: FilterField<
      Name,
      NonNullable<Filter[Name]>,
      Filter,
      FacetName<Facets>,
      Group
    >;
  };
  readonly orders: Readonly<Record<OrderField, Order>>;
} & RequiredIfAny<'otherFacets', Exclude<FacetName<Facets>, keyof Filter>, OtherFacet<keyof Filter>> &
  RequiredIfAny<'otherGroupKeys', Exclude<Group, ConstantCase<keyof Filter & string>>, GroupKey> &
  ([Summed] extends [never]
    ? { readonly summed?: never }
    : // The amounts that statistics sum up.
      { readonly summed: { readonly [Name in Summed]: SummedAmount<ConstantCase<Name>> } });

type FilteredArguments<Filter> = ListArguments & { readonly filter?: Given<Filter> };
type GroupedArguments<Filter, Group extends string> = StatisticsArguments<Group> & { readonly filter?: Given<Filter> };

/** What a listing declares, by name. */
export interface ListingNames {
  /** The field of Query. */
  readonly field: string;
  readonly filter: readonly string[];
  /** The fields of the filter that stored lists answer by themselves. */
  readonly listed: readonly string[];
  readonly facets: readonly string[];
  readonly groupKeys: readonly string[];
  readonly orders: readonly string[];
}

export interface Listing<Filter, Facets, Group extends string> {
  readonly names: ListingNames;
  readonly facets: Readonly<Record<FacetName<Facets>, FacetResolver>>;
  conditions(filter: Given<Filter>): Conditions;
  /** Resolves the field of Query that lists all the records. */
  readonly all: (_: unknown, args: FilteredArguments<Filter>, context: Context) => Connection;
  /** Resolves a field of another record: the records on its list of the family. */
  readonly listedBy: (
    family: Pick<ListFamily<never>, 'name' | 'order'>,
  ) => (
    record: { readonly id: string; readonly isSnapshot?: true },
    args: FilteredArguments<Filter>,
    context: Context,
    field: { readonly fieldName: string },
  ) => Connection;
  /** Resolves the field of Query that groups the records. */
  readonly statistics: (_: unknown, args: GroupedArguments<Filter, Group>, context: Context) => Promise<Statistics>;
}

/**
 * @typeParam Filter The generated type of the filter.
 * @typeParam Facets The generated type of the facets.
 * @typeParam OrderField The generated enum of what `orderBy` takes.
 * @typeParam Group The generated enum of what statistics group by; `never` without statistics.
 * @typeParam Summed The fields of statistics that show amounts, which the order of groups knows by the same names.
 */
export function listing<
  Filter,
  Facets,
  OrderField extends string,
  Group extends string = never,
  Summed extends string = never,
>(declaration: ListingDeclaration<Filter, Facets, OrderField, Group, Summed>): Listing<Filter, Facets, Group> {
  const { scope, orders } = declaration;
  const summed: SummedAmounts = declaration.summed ?? {};
  const fields = entriesOf<AnyFilterField>(declaration.filter);
  const facets = new Map([
    ...fields.flatMap(([name, field]) => (field.facet ? [[name, facet(countedBy(name, field), name)] as const] : [])),
    ...entriesOf<OtherFacet<string>>(declaration.otherFacets).map(
      ([name, { by, own }]) => [name, facet(by, own)] as const,
    ),
  ]);
  const groupKeys = new Map([
    ...fields.flatMap(([name, field]) => (field.group ? [[field.group, countedBy(name, field)] as const] : [])),
    ...entriesOf<GroupKey>(declaration.otherGroupKeys),
  ]);
  const conditions = (filter: Given<Filter>): Conditions =>
    filter == null
      ? []
      : fields.flatMap(([name, field]) => {
          const value: unknown = filter[name as keyof Filter];
          return value == null ? [] : conditionsOf(name, field, value, filter, groupKeys);
        });
  /** @param own the parameters of an export that stand for the scope; undefined: none do. */
  const page = (of: Scope, args: FilteredArguments<Filter>, context: Context, own?: object): Connection => {
    const question = own && { list: declaration.field, parameters: { ...own, ...args.filter }, orderBy: args.orderBy };
    return connectionOf(context, { scope: of, conditions: conditions(args.filter), args, orders }, question);
  };
  /** The field of the filter that selects the records on a list of the family. */
  const fieldFor = (family: Pick<ListFamily<never>, 'name'>): string | undefined =>
    fields.find(([, field]) => 'list' in field && field.list.name === family.name)?.[0];
  return {
    names: {
      field: declaration.field,
      filter: fields.map(([name]) => name),
      listed: fields.flatMap(([name, field]) => ('list' in field || 'industry' in field ? [name] : [])),
      facets: [...facets.keys()],
      groupKeys: [...groupKeys.keys()],
      orders: Object.keys(orders),
    },
    // The declaration's type requires each of the names.
    facets: Object.fromEntries(facets) as Record<FacetName<Facets>, FacetResolver>,
    conditions,
    all: (_, args, context) => page(scope, args, context, {}),
    listedBy: (family) => (record, args, context, field) => {
      if (record.isSnapshot === true) {
        // What was on its lists then is not kept, and today's lists beside a past state would be wrong.
        const rule = `is of a snapshot, of which the list "${field.fieldName}" is not known: ask it of "${record.id}"`;
        throw new InvalidInput('id', rule);
      }
      const own = fieldFor(family);
      // Its own condition beside a condition on the same field is one too many for a URL.
      const isFree = own !== undefined && args.filter?.[own as keyof Filter] == null;
      return page(listScope(family, record.id), args, context, isFree ? { [own]: record.id } : undefined);
    },
    statistics: (_, args, context) =>
      statisticsOf(context, {
        scope,
        conditions: conditions(args.filter),
        keys: groupKeys,
        args,
        summed,
      }),
  };
}

const entriesOf = <Value>(table: object | undefined) => Object.entries((table ?? {}) as Record<string, Value>);

function countedBy(name: string, field: AnyFilterField): GroupKey {
  const key = groupKeyOf(field);
  if (!key) throw new Error(`The field ${name} has no values to count`);
  return key;
}
