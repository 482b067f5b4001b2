import { listings } from '../../resolvers/index.ts';
import { LISTINGS } from './oracleListings.ts';

/** Relevance has an oracle of its own: searchOracle.ts. */
const isTested = (order: string): boolean => order !== 'RELEVANCE';

test('the oracle knows every listing', () => {
  // Assess
  expect(LISTINGS.map(({ type }) => type).sort()).toEqual(Object.keys(listings).sort());
});

test.each(Object.entries(listings))(
  '%s: the oracle has exactly the filters, facets, group keys and orders that the resolver declares',
  (name, { names }) => {
    // Act
    const oracle = LISTINGS.find(({ type }) => type === name);

    // Assess
    expect(Object.keys(oracle?.filter ?? {}).sort()).toEqual([...names.filter].sort());
    expect(Object.keys(oracle?.facets ?? {}).sort()).toEqual([...names.facets].sort());
    expect(Object.keys(oracle?.keys ?? {}).sort()).toEqual([...names.groupKeys].sort());
    expect(Object.keys(oracle?.orders ?? {}).sort()).toEqual(names.orders.filter(isTested).sort());
  },
);
