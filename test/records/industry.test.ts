import { classNameOf } from '../../src/records/industryClasses.ts';
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

  test.each([
    ['C391', '计算机制造'],
    ['C3913', '计算机外围设备制造'],
    ['C372', '城市轨道交通设备制造'],
    ['C3720', '城市轨道交通设备制造'],
    ['B0610', '烟煤和无烟煤开采洗选'],
    ['D4415', '风力发电'],
    // Of no class that there is, and of a section whose classes are not known here.
    ['C3999', '计算机、通信和其他电子设备制造业'],
    ['I6513', '软件和信息技术服务业'],
  ])('give %s the name %s, and in English that of its division', (code, zh) => {
    expect(industryLabel(code, 'zh')).toBe(zh);
    expect(industryLabel(code, 'en')).toBe(industryLabel(code.slice(0, 3), 'en'));
    expect(sectionOf(code)).toBe(code.charAt(0));
  });

  test('of mining, manufacturing and utilities there are 207 groups and 666 classes, each of a division of its section', () => {
    // Act
    const named = (length: number) =>
      Array.from({ length: 10 ** length }, (_, at) => String(at).padStart(length, '0')).filter(
        (digits) => classNameOf(digits) !== undefined,
      );
    const [groups, classes] = [named(3), named(4)];

    // Assess: the numbers of the standard.
    expect([groups.length, classes.length]).toEqual([207, 666]);
    expect(classes.filter((digits) => !groups.includes(digits.slice(0, 3)))).toEqual([]);
    expect(classes.filter((digits) => !['B', 'C', 'D'].some((letter) => isIndustryCode(letter + digits)))).toEqual([]);
    expect(
      classes.filter((digits) => !/^\p{Script=Han}[\p{Script=Han}、()]+$/u.test(classNameOf(digits) ?? '')),
    ).toEqual([]);
  });
});
