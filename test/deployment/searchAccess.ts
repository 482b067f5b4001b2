/** Who may ask what of the search domain: what the roles allow and what the domain's own policy allows is the same. */
import { apiRequests } from './openSearchApis.ts';
import { listOf, mayAskDomain, type PolicySide, roleOf, statementsOf } from './permissions.ts';
import { DEPLOYED } from './project.ts';
import type { Template } from './template.ts';

const INDEX = 'gongkai-prod-catalogue-483304210-1';
const READERS = ['graphql', 'data', 'publish', 'draft', 'follow'];
const SIDES: PolicySide[] = ['role', 'domain', 'both'];

/** Names that pass for the end of a search's path. */
const NAMES = ['_search', '_msearch', '_count', '_mget', '_alias', 'x'];

/** Beside what the catalogue asks there are other reads whose paths may end like its own. */
const READING = [
  'count',
  'get',
  'getSource',
  'indices.getAlias',
  'indices.getFieldMapping',
  'indices.getSettings',
  'indices.stats',
  'mget',
  'msearch',
  'search',
];

/** @param templateOf gives the template of the stage `prod`, with a search domain, when tests run. */
export function describeSearchAccess(templateOf: () => Template): void {
  const allowedTo = (name: string, side: PolicySide, index: string, rest: readonly string[] = NAMES): string[] => {
    const may = mayAskDomain(templateOf(), roleOf(templateOf(), name), side);
    const requests = rest.flatMap((each) => apiRequests(index, each));
    return [...new Set(requests.filter(may).map((request) => request.name))].toSorted();
  };

  describe('the search domain', () => {
    test('the client knows operations that write under paths that end like a search', () => {
      const writing = apiRequests(INDEX, '_search').filter(({ name }) => ['create', 'update'].includes(name));

      expect(writing.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `POST /${INDEX}/_create/_search`,
        `POST /${INDEX}/_update/_search`,
      ]);
    });

    test.each(READERS.flatMap((name) => SIDES.map((side) => [name, side] as const)))(
      '%s may read the indices of the catalogue, and no operation that writes (by %s)',
      (name, side) => {
        expect(allowedTo(name, side, INDEX)).toEqual(READING);
      },
    );

    test.each(READERS)('%s may send none of these', (name) => {
      const may = mayAskDomain(templateOf(), roleOf(templateOf(), name), 'both');
      const requests = [
        ...['DELETE /', 'PUT /', 'POST /', 'HEAD /'].map((start) => `${start}${INDEX}`),
        ...['_doc/_search', '_create/_count', '_update/_mget', '_doc/x/_search'].map(
          (path) => `POST /${INDEX}/${path}`,
        ),
        ...['_bulk', '_delete_by_query', '_update_by_query', '_refresh', '_settings'].map(
          (path) => `POST /${INDEX}/${path}`,
        ),
        // Some operations take GET for POST.
        ...['_refresh', '_flush', '_forcemerge'].map((path) => `GET /${INDEX}/${path}`),
        ...['_bulk', '_aliases', '_reindex', '_search', '_msearch', '_all/_search', '.kibana/_search'].map(
          (path) => `POST /${path}`,
        ),
        'GET /_cluster/settings',
        'PUT /_cluster/settings',
      ].map((request) => {
        const [method = '', path = ''] = request.split(' ');
        return { method, path };
      });

      expect(requests.filter(may)).toEqual([]);
    });

    test.each(SIDES)(
      'indexer may do all to the indices of the catalogue, and nothing to others but an alias (by %s)',
      (side) => {
        const all = new Set(
          apiRequests(INDEX, 'x')
            .filter(({ path }) => path.startsWith(`/${INDEX}`))
            .map(({ name }) => name),
        );

        expect(allowedTo('indexer', side, INDEX, ['x'])).toEqual([...all, 'indices.updateAliases'].toSorted());
        expect(allowedTo('indexer', side, 'gongkai-prod-other')).toEqual(['indices.updateAliases']);
      },
    );

    test('the command may do what indexer may', () => {
      const { PolicyDocument } = templateOf().Resources['OperatorPolicy']?.Properties ?? {};
      const { Statement } = PolicyDocument as { Statement: { Action: string | string[]; Resource: unknown }[] };
      const ofSearch = ({ Action }: { Action: string | readonly string[] }) =>
        listOf(Action).every((each) => each.startsWith('es:'));
      const ofIndexer = statementsOf(templateOf(), roleOf(templateOf(), 'indexer')).filter(ofSearch);

      expect(ofIndexer).toHaveLength(2);
      expect(Statement.filter(ofSearch)).toEqual(ofIndexer);
    });

    test('the other functions may send it nothing', () => {
      for (const name of DEPLOYED.filter((each) => ![...READERS, 'indexer'].includes(each))) {
        expect(allowedTo(name, 'both', INDEX)).toEqual([]);
      }
    });
  });
}
