/** The search domain of a stack: there where it is asked for, and nowhere else; as safe as the rest of the stack. */
import { capital, type Fields, functionOf, ofType, type Template, theOne } from './template.ts';

export interface SearchStacks {
  /** With neither parameter. */
  readonly without: Template;
  /** With one node, which is being filled: SQLite answers. */
  readonly oneZone: Template;
  /** With three, which answer. */
  readonly threeZones: Template;
}

const FUNCTIONS = ['graphql', 'data', 'publish', 'draft', 'follow'];

/** @param stacks gives the templates when tests run. */
export function describeSearchDomain(stacks: () => SearchStacks): void {
  const domainOf = (template: Template) => theOne(template, 'AWS::OpenSearchService::Domain');
  const alarmsOf = (template: Template) =>
    ofType(template, 'AWS::CloudWatch::Alarm').flatMap(([name, { Namespace, MetricName }]) =>
      Namespace === 'AWS/ES' || name.startsWith('Index') ? String(MetricName) : [],
    );
  const variablesOf = (template: Template, name: string) =>
    (functionOf(template, name)['Environment'] as { Variables: Fields }).Variables;

  describe('the search domain', () => {
    test('without the parameter there is nothing of it, and SQLite answers', () => {
      const { without } = stacks();

      expect(JSON.stringify(without.Resources)).not.toMatch(
        /OpenSearchService|SearchDomain|ESHttp|AWS\/ES|es\.amazonaws/,
      );
      expect(Object.keys(without.Resources).filter((name) => /Search|Index/.test(name))).toEqual([]);
      for (const name of FUNCTIONS) {
        expect(variablesOf(without, name)).toMatchObject({ CATALOGUE: 'sqlite', OPENSEARCH_URL: '' });
      }
    });

    test('functions know its address before they ask it', () => {
      const { oneZone, threeZones } = stacks();
      const url = { 'Fn::Sub': 'https://${SearchDomain.DomainEndpoint}' };

      for (const name of FUNCTIONS) {
        expect(variablesOf(oneZone, name)).toMatchObject({ CATALOGUE: 'sqlite', OPENSEARCH_URL: url });
        expect(variablesOf(threeZones, name)).toMatchObject({ CATALOGUE: 'opensearch', OPENSEARCH_URL: url });
      }
      expect(variablesOf(oneZone, 'indexer')).toMatchObject({ OPENSEARCH_URL: url });
    });

    test('it has a node in each of three zones, or one', () => {
      const { oneZone, threeZones } = stacks();

      expect(domainOf(threeZones)['ClusterConfig']).toMatchObject({
        InstanceCount: 3,
        ZoneAwarenessEnabled: true,
        ZoneAwarenessConfig: { AvailabilityZoneCount: 3 },
      });
      expect(domainOf(oneZone)['ClusterConfig']).toMatchObject({ InstanceCount: 1, ZoneAwarenessEnabled: false });
      expect(domainOf(oneZone)['ClusterConfig']).not.toHaveProperty('ZoneAwarenessConfig');
    });

    test('it is encrypted, speaks modern TLS only, and a request reaches the index in its path alone', () => {
      expect(domainOf(stacks().threeZones)).toMatchObject({
        EngineVersion: 'OpenSearch_2.19',
        EncryptionAtRestOptions: { Enabled: true },
        NodeToNodeEncryptionOptions: { Enabled: true },
        DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
        AdvancedOptions: {
          'rest.action.multi.allow_explicit_index': 'false',
          'indices.query.bool.max_clause_count': '16384',
        },
        EBSOptions: { EBSEnabled: true, VolumeType: 'gp3' },
      });
    });

    test('its policy speaks of roles of this stack only, never of everybody', () => {
      const { AccessPolicies } = domainOf(stacks().threeZones) as {
        AccessPolicies: { Statement: { Principal: { AWS: Fields | Fields[] } }[] };
      };
      const principals = AccessPolicies.Statement.flatMap(({ Principal }) => [Principal.AWS].flat());

      expect([...new Set(principals.map((each) => JSON.stringify(each)))].toSorted()).toEqual(
        [...FUNCTIONS, 'indexer']
          .map((name) => JSON.stringify({ 'Fn::GetAtt': [`${capital(name)}Role`, 'Arn'] }))
          .toSorted(),
      );
    });

    test('its errors and slow searches are logged, and it alone may write these logs', () => {
      const { threeZones } = stacks();
      const groups = ['SearchErrorsLogGroup', 'SearchSlowLogGroup'];
      const options = domainOf(threeZones)['LogPublishingOptions'] as Fields;
      const { 'Fn::Sub': text } = theOne(threeZones, 'AWS::Logs::ResourcePolicy')['PolicyDocument'] as Fields;
      const { Statement } = JSON.parse(String(text)) as { Statement: { Resource: string[]; Condition: object }[] };

      expect(Object.values(options)).toEqual(
        groups.map((group) => ({ Enabled: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': [group, 'Arn'] } })),
      );
      expect(Statement.map(({ Resource }) => Resource)).toEqual([groups.map((group) => `\${${group}.Arn}`)]);
      expect(JSON.stringify(Statement[0]?.Condition)).toMatch(/domain\/gongkai-prod"/);
    });

    test('every trouble of it has an alarm; a single node has no copies to lose', () => {
      const { oneZone, threeZones } = stacks();
      const ofCopies = ['ClusterStatus.yellow', 'Nodes'];
      const always = [
        '5xx',
        'CPUUtilization',
        'ClusterIndexWritesBlocked',
        'ClusterStatus.red',
        'FreeStorageSpace',
        'IndexBehind',
        'IteratorAge',
        'Errors',
        'JVMMemoryPressure',
        'OldGenJVMMemoryPressure',
      ];

      expect(alarmsOf(threeZones).toSorted()).toEqual([...always, ...ofCopies].toSorted());
      expect(alarmsOf(oneZone).toSorted()).toEqual(always.toSorted());
    });

    test('the alarm of its storage begins at a quarter of a volume', () => {
      const { threeZones } = stacks();
      const { VolumeSize } = domainOf(threeZones)['EBSOptions'] as { VolumeSize: number };
      const [, alarm] =
        ofType(threeZones, 'AWS::CloudWatch::Alarm').find(([, { MetricName }]) => MetricName === 'FreeStorageSpace') ??
        [];

      expect(alarm?.['Threshold']).toBe((VolumeSize * 1024) / 4);
    });
  });
}
