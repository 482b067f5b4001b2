import { industryLabel, isIndustryCode, sectionOf } from '../../src/records/industry.ts';

describe('the industries of GB/T 4754-2017 refuse', () => {
  test.each([
    ['a division of another section', 'C72'],
    ['a class under a division of another section', 'C7211'],
    ['two digits that are no division', 'T98'],
    ['a lower-case letter', 'c39'],
    ['a division without its letter', '39'],
    ['one digit', 'C3'],
    ['five digits', 'C39131'],
    ['a letter among the digits', 'C39x'],
    ['full-width digits', 'C３９'],
    ['nothing', ''],
    ['a letter beyond T', 'U'],
    ['a division under a letter beyond T', 'U01'],
    ['a space before the code', ' C39'],
    ['a line end after the code', 'C39\n'],
    ['the name of an object property', 'constructor'],
  ])('%s: %j', (_, code) => {
    // Act
    const accepted: boolean = isIndustryCode(code);
    const section: string | undefined = sectionOf(code);
    const labels: (string | undefined)[] = [industryLabel(code, 'zh'), industryLabel(code, 'en')];

    // Assess
    expect(accepted).toBe(false);
    expect(section).toBeUndefined();
    expect(labels).toEqual([undefined, undefined]);
  });
});
