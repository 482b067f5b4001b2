/** What pages say of documents, meetings, projects and articles beyond their names: imported and answered without loss. */
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { importTexts, ndjson, problemsIn } from './importTexts.ts';

const engine = useEngine();
const asText = (...records: object[]) => ({ 'a.ndjson': ndjson(records) });

const RECORDS = [
  { id: 'Organization:office', name: '云川市人民政府办公室', organizationType: 'ADMINISTRATION' },
  { id: 'Person:chen', name: '陈云川' },
  {
    id: 'Document:old',
    title: '云川市充电设施管理暂行办法',
    documentNumber: '云政办〔2019〕3号',
    validity: '废止',
    releasedOn: '2019-03-01',
  },
  {
    id: 'Document:new',
    title: '云川市充电设施管理办法',
    documentNumber: '云政办〔2023〕8号',
    issuers: ['云川市人民政府办公室', '云川市发展和改革委员会'],
    addressees: ['各县（市、区）人民政府', '市各委办局'],
    basis: [{ title: '《云川市充电设施管理暂行办法》', document: 'Document:old' }, { title: '《电力法》' }],
    releasedOn: '2023年5月6日',
    effectiveOn: '2023-06-01',
    expiresOn: '2028-05-31',
    validity: 'IN_FORCE',
    body: '第一条 为规范管理。\n第二条 适用范围。',
    attachments: [
      { name: '申请表', url: 'https://example.cn/a.docx', mediaType: 'application/msword', size: 20480 },
      { name: '清单' },
    ],
    replaces: ['Document:old'],
  },
  { id: 'Enterprise:group', name: '云川能源集团' },
  { id: 'Enterprise:sub', name: '云川充电有限公司', parent: '云川能源集团' },
  { id: 'Project:whole', name: '充电网络项目', status: 'SIGNED', announcedOn: '2023' },
  {
    id: 'Project:phase-1',
    name: '充电网络一期',
    status: 'SIGNED',
    phaseOf: '充电网络项目',
    owner: '云川充电有限公司',
    announcedOn: '2023',
  },
  {
    id: 'Meeting:signing',
    title: '重点项目集中签约仪式',
    meetingType: 'OTHER',
    heldOn: '2023-05-08',
    organizers: '云川市人民政府办公室',
    projectOutcomes: [
      { kind: '签约', project: '充电网络项目', note: '总投资12亿元' },
      { kind: 'SIGNED', project: '充电网络一期' },
      { kind: 'DISCUSSED', project: '充电网络一期' },
    ],
  },
  {
    id: 'Article:a',
    title: '云川集中签约',
    genre: 'NEWS',
    publishedOn: '2023-05-09',
    column: '项目为王',
    byline: [
      { name: '陈云川', person: '陈云川' },
      { name: '李图', role: '摄影' },
    ],
    reprintOf: { outlet: '云川日报', url: 'https://example.cn/1' },
    images: [
      {
        url: 'https://example.cn/1.jpg',
        caption: '现场',
        alternativeText: '签约台',
        credit: '李图 摄',
        mediaType: 'image/jpeg',
        width: 1200,
        height: 800,
      },
    ],
  },
];

test('documents, signings, phases, groups, bylines and pictures are told as they are printed, from both sides', async () => {
  // Prepare
  const session = await engine.session();

  // Act
  await importTexts(session, asText(...RECORDS));
  const data = await apiOver(session).data(`{
    document(id: "Document:new") { issuers { name organization { id } } addressees basis { title document { id } }
      effectiveOn { edtf } expiresOn { edtf } validity validityLabel body attachments { name url mediaType size }
      replaces { totalCount nodes { id validityLabel(locale: EN) replacedBy { nodes { id } } } } }
    project(id: "Project:phase-1") { phaseOf { id phases { totalCount nodes { id } } } owner { ... on Enterprise { parent { id subsidiaries { nodes { id } } } } }
      meetings { totalCount edges { outcomes node { id } } } }
    meeting(id: "Meeting:signing") { projectOutcomes { kind kindLabel note project { id } } }
    article(id: "Article:a") { column byline { name role roleLabel person { id } } reprintOf { outlet url }
      images { url caption alternativeText credit mediaType width height } }
    documents(filter: { words: "适用范围" }) { totalCount }
  }`);

  // Assess
  expect(data.document).toEqual({
    issuers: [
      { name: '云川市人民政府办公室', organization: { id: 'Organization:office' } },
      { name: '云川市发展和改革委员会', organization: null },
    ],
    addressees: ['各县（市、区）人民政府', '市各委办局'],
    basis: [
      { title: '《云川市充电设施管理暂行办法》', document: { id: 'Document:old' } },
      { title: '《电力法》', document: null },
    ],
    effectiveOn: { edtf: '2023-06-01' },
    expiresOn: { edtf: '2028-05-31' },
    validity: 'IN_FORCE',
    validityLabel: '有效',
    body: '第一条 为规范管理。\n第二条 适用范围。',
    attachments: [
      { name: '申请表', url: 'https://example.cn/a.docx', mediaType: 'application/msword', size: '20480' },
      { name: '清单', url: null, mediaType: null, size: null },
    ],
    replaces: {
      totalCount: 1,
      nodes: [{ id: 'Document:old', validityLabel: 'Repealed', replacedBy: { nodes: [{ id: 'Document:new' }] } }],
    },
  });
  expect(data.project).toEqual({
    phaseOf: { id: 'Project:whole', phases: { totalCount: 1, nodes: [{ id: 'Project:phase-1' }] } },
    owner: { parent: { id: 'Enterprise:group', subsidiaries: { nodes: [{ id: 'Enterprise:sub' }] } } },
    meetings: { totalCount: 1, edges: [{ outcomes: ['SIGNED', 'DISCUSSED'], node: { id: 'Meeting:signing' } }] },
  });
  expect(data.meeting.projectOutcomes[0]).toEqual({
    kind: 'SIGNED',
    kindLabel: '签约',
    note: '总投资12亿元',
    project: { id: 'Project:whole' },
  });
  expect(data.article).toMatchObject({
    column: '项目为王',
    byline: [
      { name: '陈云川', role: 'REPORTER', person: { id: 'Person:chen' } },
      { name: '李图', role: 'PHOTOGRAPHER', roleLabel: '摄影', person: null },
    ],
    reprintOf: { outlet: '云川日报', url: 'https://example.cn/1' },
    images: [{ alternativeText: '签约台', credit: '李图 摄', mediaType: 'image/jpeg', width: 1200, height: 800 }],
  });
  expect(data.documents.totalCount).toBe(1);
});

test.each([
  [
    { id: 'Document:d', title: '文', attachments: [{ name: '附件', mediaType: 'PDF' }] },
    'attachments[0].mediaType',
    /media type/,
  ],
  [{ id: 'Document:d', title: '文', attachments: [{ name: '附件', size: -1 }] }, 'attachments[0].size', /at least 0/],
  [{ id: 'Document:d', title: '文', validity: 'MAYBE' }, 'validity', /must be one of IN_FORCE/],
  [{ id: 'Document:d', title: '文', replaces: ['无此文'] }, 'replaces[0]', /is the name of no Document/],
  [
    { id: 'Project:p', name: '甲', status: 'SIGNED', phaseOf: 'Enterprise:e' },
    'phaseOf',
    /must be the id of a record of kind Project/,
  ],
])('%j is refused by name', async (record, field, rule) => {
  // Act
  const problems = await problemsIn(asText(record));

  // Assess
  expect(problems[0]).toMatchObject({ field, rule: expect.stringMatching(rule) });
});
