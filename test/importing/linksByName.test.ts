import type { PublishedLookup } from '../../src/importing/drafts.ts';
import { publishedLookup } from '../../src/importing/publishedLookup.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { changesIn, contentIn, importTexts, ndjson, problemsIn } from './importTexts.ts';

/** What is public: an enterprise, a park, a withdrawn namesake of the enterprise, two people of one name, a document. */
const PUBLIC = [
  put('Enterprise:tianbao', { name: '江苏天宝汽车电子有限公司', otherNames: ['天宝', '天宝公司'] }),
  put('Enterprise:gone', { name: '天宝' }),
  put('Organization:park', { name: '徐州经开区', otherNames: ['经开区'] }),
  put('Person:zhang-ke', { name: '张克', otherNames: ['张主任'] }),
  put('Person:zhang-wei', { name: '张伟' }),
  put('Person:zhang-wei-2', { name: '张伟' }),
  put('Document:rules', { title: '《管理办法》' }),
  put('Meeting:august', { title: '八月会议' }),
  put('Edition:august', { title: '徐州经开区报八月版' }),
];

const engine = useEngine();
let session: WriteSession;
let known: PublishedLookup;

beforeAll(async () => {
  session = await engine.session();
  await publish(session, { changes: PUBLIC, note: '试验' });
  await publish(session, { changes: [withdraw('Enterprise:gone')], note: '撤回' });
  known = publishedLookup(session, catalogueOver(session));
});

const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
const ARTICLE = { id: 'Article:a', title: '文', genre: 'NEWS', publishedOn: '2022-08' };
const MEETING = { id: 'Meeting:m', title: '会', meetingType: 'OTHER', heldOn: '2022-08-13' };

/** Every link of every kind, each written by the name of a public record. */
const LINKS = [
  { record: { ...PROJECT, owner: '江苏天宝汽车电子有限公司' }, linked: { owner: 'Enterprise:tianbao' } },
  { record: { ...PROJECT, owner: '天宝公司' }, linked: { owner: 'Enterprise:tianbao' } },
  { record: { ...PROJECT, owner: ' 天宝 ' }, linked: { owner: 'Enterprise:tianbao' } },
  { record: { ...PROJECT, owner: 'Enterprise:tianbao' }, linked: { owner: 'Enterprise:tianbao' } },
  {
    record: { ...PROJECT, parties: [{ role: 'INVESTOR', name: '天宝', body: '天宝' }] },
    linked: { parties: [{ name: '天宝', body: 'Enterprise:tianbao' }] },
  },
  {
    record: { ...PROJECT, responsiblePeople: [{ name: '他' }, { name: '张主任', person: '张主任' }] },
    linked: { responsiblePeople: [{ name: '他' }, { name: '张主任', person: 'Person:zhang-ke' }] },
  },
  {
    record: { ...PROJECT, investment: { amount: '1', source: { edition: '徐州经开区报八月版' } } },
    linked: { investment: { source: { edition: 'Edition:august' } } },
  },
  {
    record: { ...PROJECT, progress: [{ date: '2022', text: '封顶', source: { edition: '徐州经开区报八月版' } }] },
    linked: { progress: [{ source: { edition: 'Edition:august' } }] },
  },
  {
    record: { ...PROJECT, indicators: [{ name: '产值', value: '5', source: { edition: '徐州经开区报八月版' } }] },
    linked: { indicators: [{ source: { edition: 'Edition:august' } }] },
  },
  {
    record: {
      ...ARTICLE,
      edition: '徐州经开区报八月版',
      mentions: ['天宝', '八月会议', '《管理办法》', 'Person:zhang-ke'],
    },
    linked: {
      edition: 'Edition:august',
      mentions: ['Enterprise:tianbao', 'Meeting:august', 'Document:rules', 'Person:zhang-ke'],
    },
  },
  {
    record: { id: 'Enterprise:e', name: '乙', park: '经开区', honours: [{ title: '先进', issuer: '徐州经开区' }] },
    linked: { park: { name: '经开区', organization: 'Organization:park' }, honours: [{ issuer: 'Organization:park' }] },
  },
  {
    record: { id: 'Person:p', name: '丙', memberships: [{ position: '主任', organization: '徐州经开区' }] },
    linked: { memberships: [{ organization: 'Organization:park' }] },
  },
  {
    record: { id: 'Document:d', title: '丁', issuers: ['徐州经开区', '联合机构'] },
    linked: { issuers: [{ name: '徐州经开区', organization: 'Organization:park' }, { name: '联合机构' }] },
  },
  {
    record: {
      ...MEETING,
      organizers: '经开区',
      citedDocuments: ['《管理办法》'],
      agendaItems: [{ action: 'STUDY', subject: '学习', documents: ['《管理办法》'] }],
      participants: [{ name: '张克', person: '张克' }],
    },
    linked: {
      organizers: [{ name: '经开区', organization: 'Organization:park' }],
      citedDocuments: ['Document:rules'],
      agendaItems: [{ documents: ['Document:rules'] }],
      participants: [{ name: '张克', person: 'Person:zhang-ke' }],
    },
  },
];

test.each(LINKS)('$record.id is linked by name: $linked', async ({ record, linked }) => {
  // Act
  const content = await contentIn({ 'a.ndjson': ndjson([record]) }, known);

  // Assess
  expect(content).toMatchObject(linked);
});

test('a catalogue tells all public records that are called so, in letters and digits, and none that is withdrawn', async () => {
  // Act
  const [two, one, spaced, ...none] = await Promise.all([
    known.byName('Person', ['张伟']),
    known.byName('Enterprise', ['天宝']),
    known.byName('Enterprise', ['天 宝']),
    known.byName('Person', ['张']),
    known.byName('Enterprise', ['tianbao']),
  ]);

  // Assess
  expect(two.map(({ id }) => id).sort()).toEqual(['Person:zhang-wei', 'Person:zhang-wei-2']);
  const names = ['江苏天宝汽车电子有限公司', '天宝', '天宝公司'];
  expect([one, spaced]).toEqual([1, 2].map(() => [{ id: 'Enterprise:tianbao', title: names[0], names }]));
  expect(none).toEqual([[], []]);
});

test('a name is that of a record of the import too, which may come later, or stand in another file', async () => {
  // Act
  const changes = await changesIn({
    'a.ndjson': ndjson([{ ...PROJECT, owner: '新企业', responsiblePeople: [{ name: '新人', person: '小新' }] }]),
    'b.yaml': '- id: Person:new\n  name: 新人\n  otherNames: [小新]\n- id: Enterprise:new\n  name: 新企业\n',
  });

  // Assess
  expect(changes[0]).toMatchObject({
    content: { owner: 'Enterprise:new', responsiblePeople: [{ name: '新人', person: 'Person:new' }] },
  });
});

test('a record may link to itself and in a ring by name', async () => {
  // Act
  const changes = await changesIn({
    'a.ndjson': ndjson([
      { ...MEETING, title: '环', sources: [{ article: 'Article:a' }] },
      { ...ARTICLE, mentions: ['环', '《办法》'], sources: [{ article: 'Article:a' }] },
      { id: 'Document:d', title: '《办法》', sources: [{ article: 'Article:a' }] },
    ]),
  });

  // Assess
  expect(changes[1]).toMatchObject({ content: { mentions: ['Meeting:m', 'Document:d'] } });
});

test('where the import renames a public record, its new name is its name, and the old one is no more', async () => {
  // Prepare
  const renamed = { id: 'Enterprise:tianbao', name: '天宝集团' };
  const owned = (owner: string) => ({ 'a.ndjson': ndjson([{ ...PROJECT, owner }, renamed]) });

  // Act
  const [[project], problems] = [await changesIn(owned('天宝集团'), known), await problemsIn(owned('天宝'), known)];

  // Assess
  expect(project).toMatchObject({ content: { owner: 'Enterprise:tianbao' } });
  expect(problems).toMatchObject([{ record: 'Project:a', field: 'owner', rule: expect.stringContaining('"天宝"') }]);
});

test('what one import publishes, the next one knows by name', async () => {
  // Prepare
  const own = await engine.session();
  const ownKnown = publishedLookup(own, catalogueOver(own));
  await importTexts(own, { 'a.yaml': 'id: Enterprise:e\nname: 乙\n' }, {}, ownKnown);
  await importTexts(own, { 'a.yaml': 'id: Enterprise:e\nname: 乙二\n' }, {}, ownKnown);

  // Act
  const [[project], problems] = [
    await changesIn({ 'a.ndjson': ndjson([{ ...PROJECT, owner: '乙二' }]) }, ownKnown),
    await problemsIn({ 'a.ndjson': ndjson([{ ...PROJECT, owner: '乙' }]) }, ownKnown),
  ];

  // Assess
  expect(project).toMatchObject({ content: { owner: 'Enterprise:e' } });
  expect(problems).toHaveLength(1);
});

describe('of a meeting', () => {
  const PEOPLE = [
    { name: '张主任', role: 'CHAIR', person: 'Person:zhang-ke' },
    { name: '臧晓鹏', role: 'ATTENDEE' },
  ];

  test.each([
    ['one chair', { chair: '张主任', attendees: ['臧晓鹏'] }, PEOPLE],
    ['a list of chairs', { chairs: ['张主任', '臧晓鹏'] }, PEOPLE.map((one) => ({ ...one, role: 'CHAIR' }))],
    ['a chair as a list, attendees as one', { chair: ['张主任'], attendees: '臧晓鹏' }, PEOPLE],
    [
      'participants with what they are, before those that are named',
      { participants: [{ name: '某', role: 'SPEAKER' }], chair: '张主任', attendees: ['臧晓鹏'] },
      [{ name: '某', role: 'SPEAKER' }, ...PEOPLE],
    ],
    [
      'maps among names',
      {
        chair: { name: '张克', position: '主任', person: '张克' },
        attendees: ['臧晓鹏', { name: '李', role: 'SPEAKER' }],
      },
      [
        { name: '张克', position: '主任', person: 'Person:zhang-ke', role: 'CHAIR' },
        { name: '臧晓鹏', role: 'ATTENDEE' },
        { name: '李', role: 'SPEAKER' },
      ],
    ],
    ['nobody', { chairs: [], attendees: [] }, []],
  ])('the participants are written as %s', async (_, fields, participants) => {
    // Act
    const content = await contentIn({ 'a.ndjson': ndjson([{ ...MEETING, ...fields }]) }, known);

    // Assess
    expect(content).toMatchObject({ participants });
    expect(content).not.toHaveProperty('attendees');
  });

  test('a participant is linked to a person of the import who is called so', async () => {
    // Act
    const [meeting] = await changesIn(
      {
        'a.ndjson': ndjson([
          { ...MEETING, chair: '新人' },
          { id: 'Person:new', name: '新', otherNames: ['新人'] },
        ]),
      },
      known,
    );

    // Assess
    expect(meeting).toMatchObject({
      content: { participants: [{ name: '新人', role: 'CHAIR', person: 'Person:new' }] },
    });
  });
});
