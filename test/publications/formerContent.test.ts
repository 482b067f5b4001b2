/** A log of an earlier release, with the names of its time: a rebuild brings the store along, and histories show old states. */
import { encodeChanges, type LoggedChange } from '../../src/publications/log/change.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
const AT = '2026-01-01T00:00:00.000Z';
const DATE = { edtf: '2022-08', earliest: '2022-08-01', latest: '2022-08-31', precision: 'MONTH' };

/** As they were written before the contract's first release. */
const FORMER = [
  [
    'Organization:o',
    { name: '管委会', otherNames: [], identifiers: [], classification: 'ADMINISTRATION', sources: [] },
  ],
  [
    'Person:x',
    { name: '甲', otherNames: [], posts: [{ position: '主任', organization: 'Organization:o' }], sources: [] },
  ],
  [
    'Enterprise:e',
    {
      name: '某公司',
      otherNames: [],
      identifiers: [],
      classification: 'PRIVATE',
      park: 'Organization:o',
      indicators: [],
      honours: [],
      people: [{ name: '甲', person: 'Person:x' }],
      sources: [],
    },
  ],
  [
    'Project:p',
    {
      name: '某项目',
      otherNames: [],
      status: 'SIGNED',
      capacities: [],
      indicators: [],
      progress: [],
      milestones: [],
      owner: 'Enterprise:e',
      parties: [{ role: 'INVESTOR', name: '某公司', enterprise: 'Enterprise:e' }],
      people: [],
      sources: [],
    },
  ],
  [
    'Meeting:m',
    {
      title: '会',
      classification: 'SYMPOSIUM',
      enlarged: true,
      heldOn: DATE,
      organizer: 'Organization:o',
      participants: [],
      namedPeople: [],
      agendaItems: [
        { action: 'ARRANGE', subject: '安全', documents: [], directives: [{ kind: 'EMPHASISED', text: '抓好' }] },
      ],
      citedDocuments: [],
      sources: [],
    },
  ],
  ['Document:d', { title: '文', issuerName: '某市政府', publishedOn: DATE, sources: [] }],
] as const;

test('what was published before is there, under the names of now', async () => {
  // Prepare
  const session = await engine.session();
  const changes = FORMER.map(([id, content]) => ({
    operation: 'PUT',
    kind: id.slice(0, id.indexOf(':')),
    id,
    content,
    revision: 1,
    firstPublishedAt: AT,
  })) as unknown as LoggedChange[];
  const item = { log: 'log', number: 1, publishedAt: AT, token: 'former', changes: encodeChanges(changes) } as const;
  await session.writer.putPublication(item);

  // Act
  await rebuild(session);
  const data = await apiOver(session).data(`{
    organization(id: "Organization:o") { organizationType people { edges { positions node { id } } } enterprises { totalCount } }
    project(id: "Project:p") { owner { id } parties { role body { id } } }
    enterprise(id: "Enterprise:e") { ownership park { name organization { id } } responsiblePeople { person { id } } projects { edges { roles } } }
    meeting(id: "Meeting:m") { meetingType isEnlarged organizers { name } agendaItems { action directives { kind } } }
    document(id: "Document:d") { issuers { name organization { id } } releasedOn { edtf } date { edtf } }
    node(id: "Meeting:m@1") { ... on Meeting { meetingType } }
    changes(first: 1) { nodes { operation } }
  }`);

  // Assess
  expect(data).toEqual({
    organization: {
      organizationType: 'ADMINISTRATION',
      people: { edges: [{ positions: ['主任'], node: { id: 'Person:x' } }] },
      enterprises: { totalCount: 1 },
    },
    project: {
      owner: { id: 'Enterprise:e' },
      parties: [
        { role: 'OWNER', body: { id: 'Enterprise:e' } },
        { role: 'INVESTOR', body: { id: 'Enterprise:e' } },
      ],
    },
    enterprise: {
      ownership: 'PRIVATE',
      park: { name: '管委会', organization: { id: 'Organization:o' } },
      responsiblePeople: [{ person: { id: 'Person:x' } }],
      projects: { edges: [{ roles: ['OWNER', 'INVESTOR'] }] },
    },
    meeting: {
      meetingType: 'DISCUSSION_FORUM',
      isEnlarged: true,
      organizers: [{ name: '管委会' }],
      agendaItems: [{ action: 'ASSIGN', directives: [{ kind: 'EMPHASIZED' }] }],
    },
    document: {
      issuers: [{ name: '某市政府', organization: null }],
      releasedOn: { edtf: '2022-08' },
      date: { edtf: '2022-08' },
    },
    node: { meetingType: 'DISCUSSION_FORUM' },
    changes: { nodes: [{ operation: 'PUBLISH' }] },
  });
  expect((await verify(session)).differences).toEqual([]);
});

test('until the rebuild, records as they were stored before are read under the names of now', async () => {
  // Prepare: a record's item as an earlier release left it.
  const session = await engine.session();
  await publish(session, { changes: [put('Organization:o', { name: '管委会' }), put('Meeting:m')] });
  const key = { table: 'records', id: 'Meeting:m' } as const;
  const [stored] = await session.items([key]);
  const [, former] = FORMER.find(([id]) => id === 'Meeting:m') ?? [];
  const item = { ...stored, content: JSON.stringify(former) };
  expect(await session.repair.putExpected(key, item, stored?.['n'])).toBe(true);

  // Act
  const { meeting } = await apiOver(session).data(
    '{ meeting(id: "Meeting:m") { meetingType isEnlarged organizers { name } projectOutcomes { note } } }',
  );

  // Assess
  expect(meeting).toEqual({
    meetingType: 'DISCUSSION_FORUM',
    isEnlarged: true,
    organizers: [{ name: '管委会' }],
    projectOutcomes: [],
  });
});
