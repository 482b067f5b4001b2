/** A newsroom's bucket and store in which pages are drafted, and a page of an invented zone. */
import {
  type BucketDraftParts,
  DRAFT,
  DRAFT_REPORT,
  draftObject,
  type DraftReport,
} from '../../../src/functions/bucket/bucketDraft.ts';
import type { LogFields } from '../../../src/observability/logFields.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { type Bucket, BUCKET, startBucket } from '../../support/bucket.ts';
import { catalogueOver } from '../../support/catalogue.ts';
import { useEngine } from '../../support/engine.ts';

/** Its meeting was on the 13th of the month in which it is printed; it does not print its own day. */
export const PAGE = `云岭经开区召开党工委（扩大）会议

8月13日上午，云岭经开区党工委书记石永安主持召开党工委（扩大）会议，传达学习省委全会精神。管委会主任林若溪参加会议。

会议强调，要抓好安全生产。

星河新材料产业园项目总投资约3亿元，由云岭星河新材料有限公司建设，预计年底封顶。
`;

/** The same, as a web page prints its day. */
export const DATED_PAGE = PAGE.replace('\n', '\n发布时间：2022-08-16\n');

interface DraftRig {
  /** The event of an object that was put. */
  arrives(key: string, over?: WriteSession): Promise<DraftReport | undefined>;
  put(key: string, text: string | Uint8Array, metadata?: Readonly<Record<string, string>>): void;
  /** The import file beside a page. */
  draftOf(key: string): string | undefined;
  reportOf(key: string): DraftReport;
  /** Keys that were written by requests, each time. */
  written(): string[];
  readonly logged: [message: string, fields: LogFields][];
}

/** What the tests of a file have: a bucket, and a new store for each test. */
export interface DraftPlace {
  readonly engine: ReturnType<typeof useEngine>;
  readonly bucket: Bucket;
  readonly session: WriteSession;
  readonly rig: DraftRig;
}

/** Call it once in a test file; what it gives is there from the first test on. */
export function useDraftPlace(): DraftPlace {
  const engine = useEngine();
  const place = { engine } as { -readonly [Name in keyof DraftPlace]: DraftPlace[Name] };
  beforeAll(async () => void (place.bucket = await startBucket()));
  beforeEach(async () => {
    place.session = await engine.session();
    place.bucket.empty();
    place.rig = draftRig(place.bucket, place.session);
  });
  afterAll(async () => {
    await place.bucket.close();
  });
  return place;
}

function draftRig(bucket: Bucket, session: WriteSession): DraftRig {
  const logged: DraftRig['logged'] = [];
  const note = (message: string, fields: LogFields = {}) => void logged.push([message, fields]);
  const log: BucketDraftParts['log'] = { debug: note, info: note, warn: note, error: note };
  return {
    logged,
    arrives: (key, over = session) =>
      draftObject({ session: over, s3: bucket.s3, catalogue: catalogueOver(over), log }, BUCKET, key),
    put(key, text, metadata = {}) {
      bucket.objects.set(key, Buffer.from(text));
      bucket.metadata.set(key, metadata);
    },
    draftOf: (key) => bucket.objects.get(key + DRAFT)?.toString(),
    reportOf: (key) => JSON.parse(bucket.objects.get(key + DRAFT_REPORT)?.toString() ?? 'null') as DraftReport,
    written: () => bucket.requests.filter((each) => each.startsWith('PUT ')).map((each) => each.slice('PUT '.length)),
  };
}

/** The records of a kind in a report. */
export const recordsOf = (report: DraftReport | undefined, kind: string) =>
  (report?.records ?? []).filter(({ id }) => id.startsWith(`${kind}:`));
