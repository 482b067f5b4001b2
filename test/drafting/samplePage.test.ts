/** How much of the sample page comes of itself. */
import { compareWithSample } from './samplePage.ts';

/** Of these a record has one value. */
const SINGLE = new Set(
  'status nature investment.amount investment.qualifier expectedOutput.amount expectedOutput.qualifier expectedOutput.period heldOn.edtf dayPart isEnlarged meetingType honours.level honours.year owner'.split(
    ' ',
  ),
);

test('three quarters of the values that an editor typed from the page are drafted, and none of them is wrong', () => {
  // Act
  const { drafted, found, missed } = compareWithSample();
  const share = found.length / (found.length + missed.length);

  // Assess
  process.stdout.write(`Of the sample's values ${found.length} of ${found.length + missed.length} are drafted\n`);
  expect(share).toBeGreaterThanOrEqual(0.75);
  const wrong = missed.filter(
    ({ record, field }) => SINGLE.has(field) && drafted.some((each) => each.record === record && each.field === field),
  );
  expect(wrong).toEqual([]);
});
