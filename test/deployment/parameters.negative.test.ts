/** Stages and parameters that cannot be right are refused before anything is built; see package.test.ts for the command. */
import { faultsIn } from '../../src/deployment/parameters/check.ts';
import { isTrial, protectionOf } from '../../src/deployment/parameters/stages.ts';

const SOUND = {
  tablePrefix: 'gongkai-prod',
  logLevel: 'INFO',
  throttleRate: 200,
  throttleBurst: '400',
  priceClass: 'PriceClass_200',
  alarmEmail: 'operator@example.org',
  domainName: '',
  certificateArn: '',
  tracing: false,
  cdnMetrics: 'true',
  catalogue: 'sqlite',
  searchDomain: 'none',
  portalUrl: '',
  dataLicense: '',
  snapshotBucket: { Ref: 'CatalogueBucket' },
  dumpsBucket: { Ref: 'DumpsBucket' },
  publicUrl: 'https://data.example.cn',
  openSearchUrl: '',
  hourly: true,
  ...protectionOf('prod'),
};
const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/1';

test('sound parameters have no fault, as text of the command line too', () => {
  expect(faultsIn('prod', SOUND)).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, throttleRate: '500', logRetention: '365', deletionProtection: 'true' })).toEqual(
    [],
  );
  expect(faultsIn('prod', { ...SOUND, portalUrl: 'https://www.example.cn/{kinds}/{slug}.html' })).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, dataLicense: 'https://licence.example.cn/1' })).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, domainName: 'api.example.org', certificateArn: CERTIFICATE })).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, searchDomain: 'one-zone' })).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, catalogue: 'opensearch', searchDomain: 'three-zones' })).toEqual([]);
  expect(faultsIn('prod', { ...SOUND, tablePrefix: 'City.Xuzhou' })).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a rate that is no number', { throttleRate: 'abc' }, /^throttleRate is "abc": it must be a whole number/],
  ['a rate of zero, which refuses every request', { throttleRate: 0 }, /^throttleRate is 0: /],
  ['a negative burst', { throttleBurst: -1 }, /^throttleBurst is -1: /],
  ['a fraction', { throttleRate: '1.5' }, /^throttleRate is "1.5": /],
  ['a domain without a certificate', { domainName: 'api.example.org' }, /^domainName is set without certificateArn/],
  ['a certificate without a domain', { certificateArn: CERTIFICATE }, /^certificateArn is set without domainName/],
  [
    'a certificate of another region',
    { domainName: 'api.example.org', certificateArn: CERTIFICATE.replace('us-east-1', 'ap-southeast-1') },
    /^certificateArn is "arn:aws:acm:ap-southeast-1.*us-east-1, which CloudFront requires/,
  ],
  [
    'a domain as an address',
    { domainName: 'https://api.example.org', certificateArn: CERTIFICATE },
    /^domainName is "https:.*a domain name/,
  ],
  ['no address for alarms', { alarmEmail: '' }, /^alarmEmail is empty: .*"params: prod:"/],
  ['an address that is none', { alarmEmail: 'operator' }, /^alarmEmail is "operator": it must be an e-mail address/],
  ['days that CloudWatch does not know', { logRetention: 31 }, /^logRetention is 31: it must be one of 1, 3, 5/],
  ['another level', { logLevel: 'info' }, /^logLevel is "info": it must be one of DEBUG, INFO/],
  ['another price class', { priceClass: 'PriceClass_300' }, /^priceClass is "PriceClass_300"/],
  [
    'a portal without a place for the record',
    { portalUrl: 'https://www.example.cn/{kind}' },
    /^portalUrl is .*\{slug\}/,
  ],
  ['a licence that is no URL', { dataLicense: 'CC BY 4.0' }, /^dataLicense is "CC BY 4\.0": .*URL of a licence/],
  ['another flag', { tracing: 'yes' }, /^tracing is "yes": it must be one of true, false/],
  ['a protection that is none', { onDelete: 'Keep' }, /^onDelete is "Keep": it must be one of Delete, Retain/],
  [
    'another engine',
    { catalogue: 'elasticsearch' },
    /^catalogue is "elasticsearch": it must be one of sqlite, opensearch/,
  ],
  [
    'another size of a domain',
    { searchDomain: 'two-zones' },
    /^searchDomain is "two-zones": it must be one of none, one-zone, three-zones/,
  ],
  ['a search without a domain', { catalogue: 'opensearch' }, /^catalogue is opensearch without a searchDomain: .*fill/],
  [
    'a prefix that no index may have',
    { searchDomain: 'one-zone', tablePrefix: 'City' },
    /^tablePrefix is "City": with a searchDomain it must be in lower case/,
  ],
  [
    'a prefix with two dots for indices',
    { searchDomain: 'one-zone', tablePrefix: 'city..1' },
    /^tablePrefix is "city\.\.1": with a searchDomain /,
  ],
  ['a prefix with a space', { tablePrefix: 'gong kai' }, /^tablePrefix is "gong kai"/],
  ['a missing value', { hourly: undefined }, /^hourly is missing/],
  [
    'a misspelt name',
    { throtleRate: undefined },
    /^There is no parameter "throtleRate": the parameters are tablePrefix/,
  ],
])('%s is refused', (_, given, fault) => {
  expect(faultsIn('prod', { ...SOUND, ...given })).toEqual([expect.stringMatching(fault)]);
});

test.each(['Prod', '1prod', 'a-stage-with-a-long-name', 'pro_d', ''])('the stage "%s" is refused', (stage) => {
  expect(faultsIn(stage, SOUND)).toEqual([expect.stringMatching(`^The stage "${stage}" must begin with a lower-case`)]);
});

test('a trial needs no address for alarms', () => {
  expect(faultsIn('dev', { ...SOUND, alarmEmail: '' })).toEqual([]);
});

test.each(['dev', 'test', 'test2', 'trial', 'demo', 'sandbox', 'pr-12', 'dev-anna', 'local'])(
  '%s is a trial',
  (stage) => {
    expect(isTrial(stage)).toBe(true);
    expect(protectionOf(stage)).toMatchObject({ onDelete: 'Delete', onReplace: 'Delete', deletionProtection: false });
  },
);

test.each(['prod', 'production', 'prd', 'live', 'main', 'staging', 'develop', 'testify', 'province', 'price'])(
  '%s is protected',
  (stage) => {
    expect(isTrial(stage)).toBe(false);
    expect(protectionOf(stage)).toMatchObject({
      onDelete: 'RetainExceptOnCreate',
      onReplace: 'Retain',
      deletionProtection: true,
    });
  },
);
