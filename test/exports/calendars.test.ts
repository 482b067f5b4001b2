/** Calendars of meetings and milestones, read by a calendar library and compared with the graph. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';
import { useStore } from '../support/shared.ts';
import { readCalendar } from './calendarText.ts';
import { dataOver, LICENSE, PORTAL } from './dataOver.ts';
import { FILLED } from './generatedStore.ts';

const engine = useEngine();
const isExact = (edtf: string) => /^\d{4}-\d\d-\d\d~?(\/\d{4}-\d\d-\d\d)?$/.test(edtf) && edtf !== '9999-12-31';
const seconds = (instant: string) => instant.replace(/\.\d+Z$/, 'Z');

describe.each(FILLED)('of %s', (_name, fill) => {
  const store = useStore(fill);

  test('meetings are on their days, the others are counted', async () => {
    // Prepare
    const { list } = await apiOver(store.session).data(
      '{ list: meetings(first: 100) { nodes { id title revision updatedAt heldOn { edtf earliest latest } } } }',
    );
    const expected = (list.nodes as Json[]).filter(({ heldOn }) => isExact(heldOn.edtf as string));

    // Act
    const answer = await dataOver(store.session).get('/data/meetings.ics');
    const { events, note } = readCalendar(answer.text);

    // Assess
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8; method=PUBLISH',
    ]);
    expect(
      events.map(({ uid, summary, days, sequence, modified }) => ({ uid, summary, days, sequence, modified })),
    ).toEqual(
      expected.map(({ id, title, heldOn, revision, updatedAt }) => ({
        uid: `${id}@data.example.cn`,
        summary: title,
        days: [heldOn.earliest, heldOn.latest],
        sequence: revision,
        modified: seconds(updatedAt as string),
      })),
    );
    expect(events.every(({ isAllDay, transparency }) => isAllDay && transparency === 'OPAQUE')).toBe(true);
    const leftOut = list.nodes.length - expected.length;
    expect(note.includes(`另有 ${leftOut} 项`)).toBe(leftOut > 0);
  });

  test('milestones that are expected and not reached are over the span of their dates', async () => {
    // Prepare
    const { list } = await apiOver(store.session).data(
      '{ list: projects(first: 100) { nodes { id milestones { kind state date { earliest latest precision } } } } }',
    );
    const expected = (list.nodes as Json[]).flatMap(({ id, milestones }) =>
      (milestones as Json[])
        .filter(
          ({ kind, state }) =>
            state === 'EXPECTED' &&
            !(milestones as Json[]).some((each) => each.kind === kind && each.state === 'ACTUAL'),
        )
        .filter(({ date }) => date?.earliest && date.latest && !/DECADE|CENTURY/.test(date.precision as string))
        .filter(({ date }) => date.latest !== '9999-12-31')
        .map(({ kind, date }) => [`${id}.${kind}@data.example.cn`, date.earliest, date.latest] as const),
    );

    // Act
    const { events } = readCalendar((await dataOver(store.session).get('/data/projects.ics')).text);

    // Assess
    expect(events.map(({ uid, days }) => [uid.replace(/\.\d+@/, '@'), ...days])).toEqual(expected);
    expect(events.every(({ isAllDay, transparency }) => isAllDay && transparency === 'TRANSPARENT')).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

describe('a meeting', () => {
  const MEETING = {
    title: '党工委会议',
    meetingType: 'PARTY_WORKING_COMMITTEE',
    heldOn: '2022年8月13日',
    dayPart: 'AFTERNOON',

    place: '三楼会议室',
    summary: '研究项目。',
    organizers: [{ name: '党工委' }, { organization: 'Organization:x' }],
    participants: [{ name: '张三', role: 'CHAIR' }, { name: '李四' }],
    agendaItems: [{ action: 'HEAR', subject: '听取汇报' }],
  };

  test.each([
    ['zh', '2022年8月13日 下午\n主办：党工委、https://www.example.cn/organizations/x\n主持：张三'],
    ['en', '2022年8月13日 Afternoon\nOrganized by: 党工委, https://www.example.cn/organizations/x\nChaired by: 张三'],
  ])('says where, when in the day, by whom and on what it is, in %s', async (language, beginning) => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Meeting:a', MEETING)] });
    const data = dataOver(session, { portal: PORTAL });

    // Act
    const { events, note } = readCalendar((await data.get(`/data/meetings.ics?lang=${language}`)).text);

    // Assess
    const url = 'https://www.example.cn/meetings/a';
    expect(events).toMatchObject([
      {
        summary: '党工委会议',
        days: ['2022-08-13', '2022-08-13'],
        location: '三楼会议室',
        url,
        status: 'CONFIRMED',
        description: `${beginning}\n研究项目。\n1. 听取汇报\n${url}`,
      },
    ]);
    expect(note).toContain(LICENSE);
  });

  test.each([
    ['2022-08-13', '2022-08-13', '2022-08-13', 'CONFIRMED'],
    ['2022-08-13/2022-08-15', '2022-08-13', '2022-08-15', 'CONFIRMED'],
    ['2022-12-31', '2022-12-31', '2022-12-31', 'CONFIRMED'],
    ['2024-02-28/2024-02-29', '2024-02-28', '2024-02-29', 'CONFIRMED'],
    ['2022-08-13~', '2022-08-13', '2022-08-13', 'TENTATIVE'],
    ['0001-01-01', '0001-01-01', '0001-01-01', 'CONFIRMED'],
  ])('held on %s is from %s to %s, %s', async (heldOn, first, last, status) => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Meeting:a', { heldOn })] });

    // Act
    const { events } = readCalendar((await dataOver(session).get('/data/meetings.ics')).text);

    // Assess
    expect(events).toMatchObject([{ days: [first, last], status, isAllDay: true }]);
  });

  test('keeps its id when it is corrected, and has the next number', async () => {
    // Prepare
    const session = await engine.session();
    const data = dataOver(session);
    await publish(session, { changes: [put('Meeting:a', { heldOn: '2022-08-13' })] });
    const { events: before } = readCalendar((await data.get('/data/meetings.ics')).text);
    await publish(session, { changes: [{ ...put('Meeting:a', { heldOn: '2022-08-14' }), reason: 'CORRECTED' }] });

    // Act
    const { events: after } = readCalendar((await data.get('/data/meetings.ics')).text);

    // Assess
    expect([before[0]?.uid, before[0]?.sequence]).toEqual(['Meeting:a@data.example.cn', 1]);
    expect([after[0]?.uid, after[0]?.sequence]).toEqual(['Meeting:a@data.example.cn', 2]);
  });
});

describe('a milestone', () => {
  test.each([
    ['2023-06', '2023-06-01', '2023-06-30'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-22', '2023-04-01', '2023-06-30'],
    ['2023-06-30', '2023-06-30', '2023-06-30'],
    ['2023-01/2023-06', '2023-01-01', '2023-06-30'],
  ])('expected in %s is from %s to %s', async (date, first, last) => {
    // Prepare
    const session = await engine.session();
    const milestones = [{ kind: 'IN_PRODUCTION', state: 'EXPECTED', date }];
    await publish(session, {
      changes: [put('Project:a', { name: '天宝二期', milestones })],
    });
    const data = dataOver(session);

    // Act
    const { events } = readCalendar((await data.get('/data/projects.ics')).text);
    const english = readCalendar((await data.get('/data/projects.ics?lang=en')).text);

    // Assess
    expect(events).toMatchObject([
      { summary: '天宝二期 · 预计投产', days: [first, last], transparency: 'TRANSPARENT' },
    ]);
    expect(english.events).toMatchObject([{ summary: '天宝二期 · Expected: In production' }]);
  });
});

test('an organizer that is only linked is named by its record', async () => {
  // Prepare
  const session = await engine.session();
  await publishSample(session);

  // Act
  const { text } = await dataOver(session).get('/data/meetings.ics');

  // Assess
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('主办：经开区党工委');
  expect(unfolded).toContain('DESCRIPTION:8月13日下午\\n');
});
