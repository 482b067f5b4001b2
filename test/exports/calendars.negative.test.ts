/** What calendars must not do: place what has no day, break lines wrongly, or take a text for a property. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { readCalendar } from './calendarText.ts';
import { dataOver } from './dataOver.ts';
import { HOSTILE } from './hostileTexts.ts';

const engine = useEngine();

test.each(HOSTILE)('the text %j arrives as it is, in lines of at most 75 octets', async (text) => {
  // Prepare
  const session = await engine.session();
  const fields = { title: text, summary: `${text}\nEND:VCALENDAR`, place: text, organizers: [{ name: text }] };
  await publish(session, { changes: [put('Meeting:a', fields)] });

  // Act
  const { text: calendar } = await dataOver(session).get('/data/meetings.ics');
  const { events } = readCalendar(calendar);

  // Assess
  expect(events).toMatchObject([{ summary: text, location: text }]);
  expect(events[0]?.description).toBe(
    `主办：${text}\n${text}\nEND:VCALENDAR\nhttps://data.example.cn/records/Meeting:a`,
  );
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\u{FFFD}]/u.test(line))).toEqual([]);
  // No character is cut in two: each line alone is well-formed.
  expect(lines.every((line) => line.isWellFormed())).toBe(true);
});

test.each(['2022-08', '2022', '2022-08-13/..', '../2022-08-13', '2022-08/2022-10', '2022-23', '9999-12-31'])(
  'a meeting held on %s is on no day, and is counted',
  async (heldOn) => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Meeting:a', { heldOn })] });
    const data = dataOver(session);

    // Act
    const chinese = readCalendar((await data.get('/data/meetings.ics')).text);
    const english = readCalendar((await data.get('/data/meetings.ics?lang=en')).text);

    // Assess
    expect([chinese.events, english.events]).toEqual([[], []]);
    expect(chinese.note).toContain('另有 1 项没有可以确定的日期，未列入。');
    expect(english.note).toContain('Left out: 1 whose days are not known.');
  },
);

test('milestones that are reached, open-ended, of a decade or without a date are left out', async () => {
  // Prepare
  const session = await engine.session();
  const milestones = [
    { kind: 'SIGNED', state: 'ACTUAL', date: '2022-08' },
    { kind: 'STARTED', state: 'EXPECTED', date: '2022-08' },
    { kind: 'STARTED', state: 'ACTUAL', date: '2022-08-13' },
    { kind: 'COMPLETED', state: 'EXPECTED', date: '2023/..' },
    { kind: 'TRIAL_PRODUCTION', state: 'EXPECTED' },
    { kind: 'FULL_CAPACITY', state: 'EXPECTED', date: '202X' },
  ];
  await publish(session, { changes: [put('Project:a', { milestones })] });

  // Act
  const { events, note } = readCalendar((await dataOver(session).get('/data/projects.ics')).text);

  // Assess
  expect(events).toEqual([]);
  expect(note).toContain('另有 3 项');
});

test('a meeting that was withdrawn is not in the calendar', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Meeting:a', { title: '秘密' })] });
  await publish(session, { changes: [withdraw('Meeting:a')] });

  // Act
  const { text } = await dataOver(session).get('/data/meetings.ics');

  // Assess
  expect(readCalendar(text).events).toEqual([]);
  expect(text).not.toContain('秘密');
});

test.each(['articles', 'records', 'changes', 'people'])(
  'the list %s has no calendar, and says what it has',
  async (list) => {
    // Act
    const answer = await dataOver(await engine.session()).get(`/data/${list}.ics`);

    // Assess
    expect(answer.status).toBe(404);
    expect(answer.json.detail).toContain(`/data/${list}.atom`);
  },
);
