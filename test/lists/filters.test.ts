import { keyOfName } from '../support/generate.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { generate } from '../generator/generate.ts';
import { load } from '../support/load.ts';
import { parseEdtf } from '../../src/records/partialDate.ts';
import { listings } from '../../resolvers/index.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { isThorough, runs } from '../support/runs.ts';

// Records as a file holds them: an oracle that knows nothing of how they are stored.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Line = any;

const LINES: Line[] = [...generate({ records: isThorough ? 1_200 : 600, seed: 7 })];
const ofKind = (kind: string): Line[] => LINES.filter(({ id }) => id.startsWith(`${kind}:`));

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-filters-'));
  const path = join(folder, 'records.ndjson');
  writeFileSync(path, LINES.map((line) => JSON.stringify(line)).join('\n'));
  await load(session, path);
  rmSync(folder, { recursive: true });
  api = apiOver(session, 60_000);
}, 60_000);

interface Condition {
  readonly list: string;
  readonly kind: string;
  readonly type: string;
  readonly field: string;
  /** The values that a record has in it. */
  readonly of: (line: Line) => readonly string[];
  /** Several values can be asked for. */
  readonly several?: boolean;
  /** The field of days, and where a record has its own. */
  readonly days?: string;
  readonly day?: (line: Line) => string;
}

const articles = {
  list: 'articles',
  kind: 'Article',
  type: 'Article',
  days: 'publishedOn',
  day: (it: Line) => it.publishedOn,
};
const meetings = { list: 'meetings', kind: 'Meeting', type: 'Meeting', days: 'heldOn', day: (it: Line) => it.heldOn };
const projects = {
  list: 'projects',
  kind: 'Project',
  type: 'Project',
  days: 'date',
  day: (it: Line) => it.announcedOn,
};
const documents = {
  list: 'documents',
  kind: 'Document',
  type: 'Document',
  days: 'date',
  day: (it: Line) => it.releasedOn,
};
const enterprises = { list: 'enterprises', kind: 'Enterprise', type: 'Enterprise' };
const areas = { list: 'areas', kind: 'Area', type: 'Area' };
const areaFigures = {
  list: 'areaFigures',
  kind: 'AreaFigure',
  type: 'AreaFigure',
  days: 'period',
  day: (it: Line) => it.figure.period.edtf,
};
const persons = { list: 'people', kind: 'Person', type: 'Person' };
const organizationOf = ({ organization }: Line) => organization;
const chairs = (it: Line): string[] =>
  it.participants.filter(({ role }: Line) => role === 'CHAIR').map(({ person }: Line) => person);

const CONDITIONS: readonly Condition[] = [
  { ...articles, field: 'section', of: (it) => [it.section], several: true },
  { ...articles, field: 'genre', of: (it) => [it.genre], several: true },
  { ...articles, field: 'topic', of: (it) => it.topics, several: true },
  { ...articles, field: 'edition', of: (it) => [it.edition] },
  { ...articles, field: 'mentions', of: (it) => it.mentions },
  { ...meetings, field: 'meetingType', of: (it) => [it.meetingType], several: true },
  { ...meetings, field: 'organizer', of: (it) => it.organizers.map(organizationOf), several: true },
  { ...meetings, field: 'chair', of: chairs, several: true },
  { ...meetings, field: 'document', of: (it) => it.agendaItems.flatMap((item: Line) => item.documents) },
  { ...projects, field: 'status', of: (it) => [it.status], several: true },
  { ...projects, field: 'industry', of: (it) => [it.industry[0]], several: true },
  { ...projects, field: 'owner', of: (it) => [it.owner], several: true },
  { ...documents, field: 'issuer', of: (it) => it.issuers.map(organizationOf), several: true },
  { ...enterprises, field: 'industry', of: (it) => [it.industry[0]], several: true },
  { ...enterprises, field: 'park', of: (it) => [it.park?.organization], several: true },
  { ...projects, field: 'area', of: (it) => [it.area], several: true },
  { ...projects, field: 'park', of: (it) => (it.park ? [it.park.organization] : []), several: true },
  { ...enterprises, field: 'area', of: (it) => [it.area], several: true },
  { ...areas, field: 'partOf', of: (it) => (it.partOf === undefined ? [] : [it.partOf]), several: true },
  { ...areaFigures, field: 'area', of: (it) => [it.area], several: true },
  { ...persons, field: 'organization', of: (it) => it.memberships.map(organizationOf), several: true },
];

const dayOf = (condition: Condition, line: Line): string => {
  const { earliest, latest = '' } = parseEdtf(condition.day?.(line) ?? '') ?? {};
  return earliest ?? latest;
};

function expectedOf(condition: Condition, values: readonly string[], days: { from?: string; to?: string }): string[] {
  const keyed = ofKind(condition.kind)
    .filter((line) => condition.of(line).some((value) => values.includes(value)))
    .filter((line) => (days.from ?? '') <= dayOf(condition, line) && dayOf(condition, line) <= (days.to ?? '9999'))
    .map((line) => ({
      id: line.id as string,
      key: `${condition.days ? dayOf(condition, line) : keyOfName(line)}!${line.id}`,
    }));
  const ascending = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
  return condition.days ? ascending.reverse() : ascending;
}

async function walk(
  condition: Condition,
  filter: Record<string, unknown>,
  size: number,
): Promise<{ ids: string[]; totals: Set<number> }> {
  const query = `query ($filter: ${condition.type}Filter, $after: String) {
    list: ${condition.list}(first: ${size}, after: $after, filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  }`;
  const ids: string[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  do {
    const { list } = await api.data(query, { filter, after });
    ids.push(...list.nodes.map(({ id }: Line) => id));
    totals.add(list.totalCount);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids, totals };
}

test('every field of a filter that lists answer is known here', () => {
  // Prepare
  const known = CONDITIONS.map(({ type, field }) => `${type}.${field}`);

  // Act
  const declared = Object.entries(listings).flatMap(([type, { names }]) =>
    names.listed.map((name) => `${type}.${name}`),
  );

  // Assess
  expect(declared.filter((field) => !known.includes(field))).toEqual([]);
});

const day = fc.option(
  fc
    .date({ min: new Date('2014-06-01'), max: new Date('2025-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
);

test.each(CONDITIONS)(
  '$list by $field: full pages and exact totals, in order, in any range of days',
  async (condition) => {
    const values = [...new Set(ofKind(condition.kind).flatMap(condition.of))];
    const chosen = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: condition.several ? 3 : 1 });
    await fc.assert(
      fc.asyncProperty(
        chosen,
        day,
        day,
        fc.integer({ min: isThorough ? 7 : 25, max: 60 }),
        async (asked, a, b, size) => {
          // Prepare
          const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
          const days = condition.days ? { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } : {};
          const filter = {
            [condition.field]: condition.several ? asked : asked[0],
            ...(condition.days && { [condition.days]: days }),
          };
          const expected = expectedOf(condition, asked, days);

          // Act
          const { ids, totals } = await walk(condition, filter, size);

          // Assess
          expect(ids).toEqual(expected);
          expect([...totals]).toEqual([expected.length]);
        },
      ),
      { numRuns: runs(8) },
    );
  },
);
