/** Figures of areas, and official documents with their numbers. */
import { draftText, ofKind, only } from './draftText.ts';
import { AREA_PAGE, NOTICE_PAGE } from './pages.ts';

test('a half-year of a zone: each figure is a record, with its changes and ranks', () => {
  // Act
  const file = draftText(AREA_PAGE, '2022-07-20');

  // Assess
  expect(only(file, 'Area')).toMatchObject({ name: '鹿鸣经开区', areaType: 'DEVELOPMENT_ZONE' });
  expect(ofKind(file, 'AreaFigure').map(({ figure }) => figure)).toMatchObject([
    {
      name: '地区生产总值',
      value: '19640000000',
      unit: '元',
      qualifier: 'ABOUT',
      period: { edtf: '2022-01/2022-06', original: '上半年' },
      change: { direction: 'UP', percent: '8.5', basis: 'YEAR_ON_YEAR' },
      furtherChanges: [{ basis: 'ANNUAL_AVERAGE', years: 2, percent: '6.1' }],
      ranks: [{ position: 1, ranked: 'CHANGE', scope: '全省' }],
    },
    { name: '规模以上工业总产值', value: '52000000000', ranks: [{ position: 3, ranked: 'VALUE', scope: '全市' }] },
    { name: '固定资产投资', change: { percent: '12.3' } },
  ]);
  expect(ofKind(file, 'AreaFigure')[2]?.figure).not.toHaveProperty('value');
});

test('figures of an area that is not named are a doubt', () => {
  // Act
  const file = draftText('上半年经济运行平稳\n上半年，全区地区生产总值达196.4亿元。\n', '2022-07-20');

  // Assess
  expect(ofKind(file, 'AreaFigure')).toEqual([]);
  expect(file.doubts).toContainEqual(
    expect.objectContaining({ quote: '地区生产总值', why: expect.stringMatching(/which area/) }),
  );
});

test('a notice as a whole: number, issuer, addressees and day', () => {
  // Act
  const file = draftText(NOTICE_PAGE);

  // Assess
  expect(only(file, 'Document')).toMatchObject({
    title: '鹿鸣县人民政府关于加强山塘管理的通知',
    documentNumber: '鹿政发〔2023〕12号',
    issuers: [{ name: '鹿鸣县人民政府' }],
    addressees: ['各乡镇人民政府', '县府直属各单位'],
    writtenOn: { edtf: '2023-05-06' },
  });
});

test('a number in brackets behind a title is of that document', () => {
  // Act
  const file = draftText(
    '区委常委会召开会议\n3月5日，区委书记周立民主持召开区委常委会会议，研究《鹿鸣区营商环境若干措施》（鹿政办〔2023〕8号）。\n',
    '2023-03-06',
  );

  // Assess
  expect(only(file, 'Document')).toMatchObject({
    title: '《鹿鸣区营商环境若干措施》',
    documentNumber: '鹿政办〔2023〕8号',
  });
});
