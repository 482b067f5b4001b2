import { fold, type Folded, foldWithOrigins } from '../../src/catalogue/text/fold.ts';

/** The canonical form with its marks made visible. */
const visible = (text: string) => fold(text).replaceAll('\u0002', '|');

describe('the canonical form', () => {
  test.each([
    ['puts marks around letters and digits', '5G基站', '|5g|基站'],
    ['keeps each run apart', 'Gross Product 3.5', '|gross| |product| |3|.|5|'],
    ['knows no width', '５Ｇ（ＡＢＣ）', '|5g|(|abc|)'],
    ['knows no case', 'GDP Ωμέγα Москва', '|gdp| |ωμεγα| |москва|'],
    ['knows no accents, composed or not', 'Café Cafe\u0301', '|cafe| |cafe|'],
    ['is simplified', '電動汽車產業與臺灣', '电动汽车产业与台湾'],
    ['takes unit signs apart', '5000㎡㈱', '|5000m2|(株)'],
    ['takes Roman and circled numbers as letters and digits', 'Ⅷ①', '|viii1|'],
    ['has one space for any white space', '一\u3000 \t\r\n二\u0000三', '一 二 三'],
    ['leaves no mark of the original', '一\u0002二', '一 二'],
    ['leaves out what is not seen', '\ufeff电\u200b动\u00ad车\ufe0f', '电动车'],
    ['keeps punctuation', '〔2022〕12号。“十四五”', '〔|2022|〕|12|号。“十四五”'],
    ['takes kana, hangul, bopomofo, 〇, 々 and ー as ideographs', 'データのㄅ二〇々', 'テータのㄅ二〇々'],
    ['takes half-width kana as kana', 'ｶﾞｽ', 'カス'],
    ['keeps characters beyond the basic plane', '𠮷野家😀', '𠮷野家😀'],
    ['lets no half characters meet', '\ud842\u200b\udfb7', '\ufffd\ufffd'],
    ['is nothing for nothing', '', ''],
  ])('%s', (_, text, expected) => {
    // Act
    const folded = visible(text);

    // Assess
    expect(folded).toBe(expected);
  });

  test('tells where in the original it comes from', () => {
    // Prepare
    const text = '𠮷 \u3000Cafe\u0301㎡';

    // Act
    const folded: Folded = foldWithOrigins(text);

    // Assess
    expect(folded.text).toBe('𠮷 \u0002cafem2\u0002');
    // The astral character; the white space; the mark with c; a, f, e with its accent; ㎡ twice, and the mark with it.
    expect(folded.starts).toEqual([0, 0, 2, 4, 4, 5, 6, 7, 9, 9, 9]);
    expect(folded.ends).toEqual([2, 2, 4, 5, 5, 6, 7, 9, 10, 10, 10]);
  });
});
