/** Money as printed may be the amount of a map, beside its source. */
import { contentIn, ndjson } from './importTexts.ts';

test.each([
  ['约3亿元', { amount: '300000000', qualifier: 'ABOUT', original: '约3亿元' }],
  ['5亿元~10亿元', { amount: '500000000', upperAmount: '1000000000', original: '5亿元~10亿元' }],
])('%s is the amount of a map', async (printed, expected) => {
  // Prepare
  const source = { url: 'https://example.cn/a' };

  // Act
  const content = await contentIn({
    'a.ndjson': ndjson([
      {
        id: 'Project:a',
        name: '甲',
        status: 'PLANNED',
        investment: { amount: printed, source },
        expectedOutput: printed,
      },
    ]),
  });

  // Assess
  expect(content).toMatchObject({ investment: { ...expected, source }, expectedOutput: expected });
});

test('what the map says beside the amount goes first', async () => {
  // Act
  const content = await contentIn({
    'a.ndjson': ndjson([
      { id: 'Project:a', name: '甲', status: 'PLANNED', investment: { amount: '约3亿元', original: '总投资约3亿元' } },
    ]),
  });

  // Assess
  expect(content).toMatchObject({ investment: { amount: '300000000', original: '总投资约3亿元' } });
});
