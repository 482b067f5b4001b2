/** What a listing's declaration refuses is refused by the compiler: these mistakes are marked as errors that it must find. */
import { kindScope } from '../../src/graphql/queries/listQuery.ts';
import { yearKey } from '../../src/graphql/queries/groupKeys.ts';
import { listing } from '../../src/graphql/queries/listing.ts';
import { projectInvestment, projectLocation, projectsOfStatus } from '../../src/records/kinds/project.ts';
import { PROJECT_STATUS_LABELS } from '../../src/records/labels.ts';
import { projects } from '../../resolvers/project.ts';

interface Filter {
  date?: { from?: string | null } | null;
  status?: 'PLANNED'[] | null;
  location?: string[] | null;
  investment?: { gte?: string | null } | null;
}
interface Facets {
  status: unknown;
  location: unknown;
  year: unknown;
}

const [scope, orders] = [kindScope('Project'), { DATE: 'date' } as const];
const date = { date: true } as const;
const status = { list: projectsOfStatus, labels: PROJECT_STATUS_LABELS, facet: true, group: 'STATUS' } as const;
const location = { attribute: projectLocation, facet: true } as const;
const investment = { amount: projectInvestment } as const;
const filter = { date, status, location, investment };
const otherFacets = { year: { own: 'date', by: yearKey } } as const;
const otherGroupKeys = { YEAR: yearKey };

const rest = { field: 'projects', scope, orders, otherFacets, otherGroupKeys };

const declare = listing<Filter, Facets, 'DATE', 'STATUS' | 'YEAR'>;
/** The same with statistics that sum something up. */
const declareSummed = listing<Filter, Facets, 'DATE', 'STATUS' | 'YEAR', 'investment'>;
const summed = { investment: { amount: projectInvestment, order: 'INVESTMENT' } } as const;

test('a complete declaration compiles, and names what it declares', () => {
  // Act
  const { names } = declare({ ...rest, filter });

  // Assess
  expect(names).toEqual({
    field: 'projects',
    filter: ['date', 'status', 'location', 'investment'],
    listed: ['status'],
    facets: ['status', 'location', 'year'],
    groupKeys: ['STATUS', 'YEAR'],
    orders: ['DATE'],
  });
});

test('so does one with what is summed up', () => {
  expect(declareSummed({ ...rest, filter, summed }).names.groupKeys).toEqual(['STATUS', 'YEAR']);
});

test('each mistake is an error of the compiler', () => {
  // Prepare
  const { status: _, ...withoutStatus } = filter;

  // Act
  const mistakes = [
    // @ts-expect-error A field of the filter is missing.
    () => declare({ ...rest, filter: withoutStatus }),
    // @ts-expect-error A field is not in the filter.
    () => declare({ ...rest, filter: { ...filter, place: location } }),
    // @ts-expect-error A facet of the schema is not declared with its field.
    () => declare({ ...rest, filter: { ...filter, location: { attribute: projectLocation } } }),
    // @ts-expect-error The schema has no such facet.
    () => declare({ ...rest, filter: { ...filter, investment: { ...investment, facet: true } } }),
    // @ts-expect-error A facet that bears no field's name is missing.
    () => declare({ scope, orders, filter, otherGroupKeys }),
    // @ts-expect-error Its own field is not in the filter.
    () => declare({ scope, orders, filter, otherFacets: { year: { own: 'day', by: yearKey } }, otherGroupKeys }),
    // @ts-expect-error A group key is misspelt.
    () => declare({ ...rest, filter: { ...filter, status: { ...status, group: 'STATE' } } }),
    // @ts-expect-error A group key of the schema is missing.
    () => declare({ scope, orders, filter, otherFacets }),
    // @ts-expect-error The schema has no such group key.
    () => declare({ ...rest, filter: { ...filter, location: { ...location, group: 'LOCATION' } } }),
    // @ts-expect-error An order of the schema is missing.
    () => declare({ scope, orders: {}, filter, otherFacets, otherGroupKeys }),
    // @ts-expect-error An enum's values have no labels.
    () => declare({ ...rest, filter: { ...filter, status: { ...status, labels: undefined } } }),
    // @ts-expect-error A range of days is not a range of amounts.
    () => declare({ ...rest, filter: { ...filter, date: investment } }),
    // @ts-expect-error An amount is not an attribute with values.
    () => declare({ ...rest, filter: { ...filter, location: { attribute: projectInvestment, facet: true } } }),
    // @ts-expect-error What the schema sums up is not declared.
    () => declareSummed({ ...rest, filter }),
    // @ts-expect-error The schema has no order by this name.
    () => declareSummed({ ...rest, filter, summed: { investment: { ...summed.investment, order: 'OUTPUT' } } }),
    // @ts-expect-error The schema sums up nothing.
    () => declare({ ...rest, filter, summed }),
    // @ts-expect-error The facet's resolver is known by name.
    () => projects.facets.place,
  ];

  // Assess
  expect(mistakes).toHaveLength(17);
});
