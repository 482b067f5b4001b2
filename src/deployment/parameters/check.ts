/**
 * Checks the parameters of serverless.yml before anything is packaged: CloudFormation would find most of these faults only
 * after half of a deployment, or never.
 */
import { z } from 'zod';
import { readSite } from '../../functions/siteConfig.ts';
import { isTrial, STAGE_NAME } from './stages.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html, RetentionInDays */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** A value of `--param` is always text; in the file it has its own type. */
const asText = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const matching = (pattern: RegExp, expected: string) =>
  asText.refine((text) => pattern.test(text), { error: expected });
const oneOf = (...values: readonly (string | number)[]) =>
  asText.refine((text) => values.some((value) => String(value) === text), { error: `one of ${values.join(', ')}` });

const Flag = oneOf('true', 'false');
/** DynamoDB takes 255 characters for a table's name; ours append up to 13. */
const TablePrefix = matching(/^[A-Za-z0-9_.-]{1,242}$/, '1 to 242 letters, digits, "_", "." or "-"');
/** What OpenSearch takes as it is at the beginning of an index's name. */
const INDEX_PREFIX = /^(?!.*\.\.)[a-z0-9][a-z0-9_.-]*$/;
const Throttle = matching(/^[1-9]\d{0,5}$/, 'a whole number from 1 to 999999');
const Email = matching(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address, or empty');
const Domain = matching(
  /^$|^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
  'a domain name in lower case such as api.example.org, or empty',
);
const Certificate = matching(
  /^$|^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
  'the ARN of a certificate in us-east-1, which CloudFront requires, or empty',
);

/** As the functions read it when they start. */
const settingOf = (variable: string, expected: string) =>
  asText.refine(
    (text) => {
      try {
        readSite((name, fallback) => (name === variable ? text : fallback));
        return true;
      } catch {
        return false;
      }
    },
    { error: expected },
  );
const PortalUrl = settingOf(
  'PORTAL_URL',
  'a URL with {slug} or {id}, like https://www.example.cn/{kinds}/{slug}, or the beginning of one, or empty',
);
const DataLicense = settingOf('DATA_LICENSE', 'the URL of a licence, or empty');

const Parameters = z.strictObject({
  tablePrefix: TablePrefix,
  logLevel: oneOf('DEBUG', 'INFO', 'WARN', 'ERROR'),
  logRetention: oneOf(...RETENTION_DAYS),
  throttleRate: Throttle,
  throttleBurst: Throttle,
  priceClass: oneOf('PriceClass_100', 'PriceClass_200', 'PriceClass_All'),
  alarmEmail: Email,
  domainName: Domain,
  certificateArn: Certificate,
  tracing: Flag,
  cdnMetrics: Flag,
  catalogue: oneOf('sqlite', 'opensearch'),
  searchDomain: oneOf('none', 'one-zone', 'three-zones'),
  portalUrl: PortalUrl,
  dataLicense: DataLicense,
  onDelete: oneOf('Delete', 'Retain', 'RetainExceptOnCreate'),
  onReplace: oneOf('Delete', 'Retain'),
  deletionProtection: Flag,
  // References to buckets, to the distribution and to the search domain; empty for the stage `local`.
  snapshotBucket: z.unknown(),
  dumpsBucket: z.unknown(),
  publicUrl: z.unknown(),
  openSearchUrl: z.unknown(),
  hourly: Flag,
});

const NAMES = Object.keys(Parameters.shape);

/** The faults of a stage's name and parameters, a line each; none if all are right. */
export function faultsIn(stage: string, parameters: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  if (!STAGE_NAME.test(stage)) {
    faults.push(
      `The stage "${stage}" must begin with a lower-case letter and have at most 17 lower-case letters, digits and "-": the ` +
        'names of buckets contain it',
    );
  }
  for (const issue of Parameters.safeParse(parameters).error?.issues ?? []) {
    const name = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      faults.push(...issue.keys.map((key) => `There is no parameter "${key}": the parameters are ${NAMES.join(', ')}`));
    } else {
      const value = parameters[name];
      faults.push(`${name} is ${value === undefined ? 'missing' : JSON.stringify(value)}: it must be ${issue.message}`);
    }
  }
  const { alarmEmail, domainName, certificateArn } = parameters;
  if (isTrial(stage)) {
    // A trial needs no alarms.
  } else if (alarmEmail === '') {
    faults.push(
      `alarmEmail is empty: alarms of the stage "${stage}" would reach nobody. Write the address below "params: ${stage}:" in ` +
        'serverless.yml',
    );
  }
  if ((domainName === '') !== (certificateArn === '')) {
    const [set, missing] = domainName === '' ? ['certificateArn', 'domainName'] : ['domainName', 'certificateArn'];
    faults.push(`${set} is set without ${missing}: set both or neither`);
  }
  faults.push(...faultsOfSearch(parameters));
  return faults;
}

function faultsOfSearch({ catalogue, searchDomain, tablePrefix }: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  if (catalogue === 'opensearch' && searchDomain === 'none') {
    faults.push(
      'catalogue is opensearch without a searchDomain: set one-zone or three-zones, and fill its index first',
    );
  }
  if (searchDomain !== 'none' && !INDEX_PREFIX.test(String(tablePrefix))) {
    faults.push(
      `tablePrefix is ${JSON.stringify(tablePrefix)}: with a searchDomain it must be in lower case, begin with a letter or a digit and ` +
        'have no "..": the names of indices begin with it, and roles name them',
    );
  }
  return faults;
}
