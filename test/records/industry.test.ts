import { industryLabel, isIndustryCode, sectionOf } from '../../src/records/industry.ts';

const LETTERS: string[] = Array.from('ABCDEFGHIJKLMNOPQRST');
const DIVISIONS: string[] = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The codes of a division under whichever letters hold it. */
function codesOf(division: string): string[] {
  return LETTERS.map((letter) => letter + division).filter((code) => isIndustryCode(code));
}

describe('the industries of GB/T 4754-2017', () => {
  test.each(LETTERS)('know the section %s', (letter) => {
    // Act
    const section: string | undefined = sectionOf(letter);

    // Assess
    expect(isIndustryCode(letter)).toBe(true);
    expect(section).toBe(letter);
  });

  test.each(DIVISIONS)('hold the division %s in exactly one section', (division) => {
    // Act
    const codes: string[] = codesOf(division);

    // Assess
    expect(codes).toHaveLength(1);
  });

  test('hold no other two digits', () => {
    // Prepare
    const others: string[] = ['00', '98', '99'];

    // Act
    const codes: string[] = others.flatMap(codesOf);

    // Assess
    expect(codes).toEqual([]);
  });

  test('spread the divisions over the sections as the standard does', () => {
    // Prepare
    const expected: [letter: string, first: number, last: number][] = [
      ['A', 1, 5],
      ['B', 6, 12],
      ['C', 13, 43],
      ['D', 44, 46],
      ['E', 47, 50],
      ['F', 51, 52],
      ['G', 53, 60],
      ['H', 61, 62],
      ['I', 63, 65],
      ['J', 66, 69],
      ['K', 70, 70],
      ['L', 71, 72],
      ['M', 73, 75],
      ['N', 76, 79],
      ['O', 80, 82],
      ['P', 83, 83],
      ['Q', 84, 85],
      ['R', 86, 90],
      ['S', 91, 96],
      ['T', 97, 97],
    ];

    // Act
    const spread: [string, number, number][] = LETTERS.map((letter) => {
      const held: number[] = DIVISIONS.filter((division) => isIndustryCode(letter + division)).map(Number);
      return [letter, Math.min(...held), Math.max(...held)];
    });

    // Assess
    expect(spread).toEqual(expected);
  });

  test('have a label in both languages, the Chinese one in Chinese characters', () => {
    // Prepare
    const codes: string[] = [...LETTERS, ...DIVISIONS.flatMap(codesOf)];

    // Act
    const labels: (string | undefined)[][] = codes.map((code) => [
      industryLabel(code, 'zh'),
      industryLabel(code, 'en'),
    ]);

    // Assess
    expect(labels).toHaveLength(117);
    for (const [zh, en] of labels) {
      expect(zh).toMatch(/^\p{Script=Han}+(?:、\p{Script=Han}+)*$/u);
      expect(en).toMatch(/^[A-Z][A-Za-z',-]*(?: [A-Za-z',-]+)*$/);
    }
  });

  test('name no two divisions alike', () => {
    // Prepare
    const codes: string[] = DIVISIONS.flatMap(codesOf);

    // Act
    const zh = new Set<string | undefined>(codes.map((code) => industryLabel(code, 'zh')));
    const en = new Set<string | undefined>(codes.map((code) => industryLabel(code, 'en')));

    // Assess
    expect(zh.size).toBe(97);
    expect(en.size).toBe(97);
  });

  test.each([
    ['A', '农、林、牧、渔业', 'Agriculture, Forestry, Animal Husbandry and Fishery'],
    ['C', '制造业', 'Manufacturing'],
    ['L', '租赁和商务服务业', 'Leasing and Business Services'],
    ['B11', '开采专业及辅助性活动', 'Professional and Support Activities for Mining'],
    ['C25', '石油、煤炭及其他燃料加工业', 'Processing of Petroleum, Coal and Other Fuels'],
    ['C35', '专用设备制造业', 'Manufacture of Special Purpose Machinery'],
    [
      'C39',
      '计算机、通信和其他电子设备制造业',
      'Manufacture of Computers, Communication and Other Electronic Equipment',
    ],
    ['G58', '多式联运和运输代理业', 'Multimodal Transport and Transport Agency'],
    ['I65', '软件和信息技术服务业', 'Software and Information Technology Services'],
    ['L72', '商务服务业', 'Business Services'],
    ['N79', '土地管理业', 'Land Management'],
    ['S96', '基层群众自治组织及其他组织', 'Grassroots Self-governing Mass Organizations and Other Organizations'],
    ['T97', '国际组织', 'International Organizations'],
  ])('name %s', (code, zh, en) => {
    // Act
    const labels: (string | undefined)[] = [industryLabel(code, 'zh'), industryLabel(code, 'en')];

    // Assess
    expect(labels).toEqual([zh, en]);
  });

  test.each(['C391', 'C3913', 'C3999'])('give %s the section and the label of its division', (code) => {
    // Prepare
    const division = 'C39';

    // Act
    const section: string | undefined = sectionOf(code);
    const labels: (string | undefined)[] = [industryLabel(code, 'zh'), industryLabel(code, 'en')];

    // Assess
    expect(isIndustryCode(code)).toBe(true);
    expect(section).toBe('C');
    expect(labels).toEqual([industryLabel(division, 'zh'), industryLabel(division, 'en')]);
  });
});
