/** Days as sites export them, with a time of day: a partial date is the day in Shanghai, and as precise as a day. */
import { contentIn, problemsIn } from './importTexts.ts';

const meetingOn = (day: string) =>
  JSON.stringify({ id: 'Meeting:m', title: '会议', meetingType: 'OTHER', heldOn: day });

test.each([
  ['2022-08-14T04:00:00+08:00', '2022-08-14'],
  ['2022-08-13T20:00:00Z', '2022-08-14'],
  ['2022-08-13T15:59:59.999Z', '2022-08-13'],
  ['2022-08-14T04:00', '2022-08-14'],
  ['2022-08-14 23:59:59', '2022-08-14'],
  ['2022-08-14T00:00:00+0800', '2022-08-14'],
  ['2022-12-31T16:00:00.000Z', '2023-01-01'],
  ['2022-08-14T04:00:00-05:00', '2022-08-14'],
])('%s is the day %s', async (timestamp, day) => {
  for (const [file, text] of [
    ['x.ndjson', meetingOn(timestamp)],
    ['x.json', meetingOn(timestamp)],
    ['x.yaml', `id: Meeting:m\ntitle: 会议\nmeetingType: OTHER\nheldOn: ${timestamp}\n`],
  ] as const) {
    // Act
    const content = await contentIn({ [file]: text });

    // Assess
    expect(content).toMatchObject({ heldOn: { edtf: day, earliest: day, latest: day, precision: 'DAY' } });
  }
});

test.each([
  '2022-02-30T04:00:00Z',
  '2022-08-14T25:00:00Z',
  '2022-08-14T04:00:00+99:00',
  '2022-8-14T04:00',
  '0x7E6',
  '+2022',
  '-0044',
  'Y20220',
  '2022-25',
  '2022-00',
  '2022.21',
  '2022/24',
  '2022年21月',
  '20220814',
  '2022-08-14T04:00:00Z/2022-08-15T04:00:00Z',
])('%s is no partial date', async (text) => {
  // Act
  const problems = await problemsIn({ 'x.ndjson': meetingOn(text) });

  // Assess
  expect(problems).toMatchObject([{ field: 'heldOn', rule: expect.stringMatching(/must be a date/) }]);
});

test.each([
  ['2022-21', 'SEASON'],
  ['2022-XX', 'YEAR'],
  ['202X', 'DECADE'],
  ['20XX', 'CENTURY'],
  ['2022-08~', 'MONTH'],
  ['2022-08-XX', 'MONTH'],
  ['2023-01/2023-06', 'INTERVAL'],
  ['2022-08/..', 'INTERVAL'],
])('%s stays a partial date of precision %s', async (text, precision) => {
  // Act
  const content = await contentIn({ 'x.ndjson': meetingOn(text) });

  // Assess
  expect(content).toMatchObject({ heldOn: { edtf: text, precision } });
});
