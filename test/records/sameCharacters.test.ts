import { commonForm } from '../../src/records/sameCharacters.ts';

const formsOf = (text: string): string => Array.from(text, commonForm).join('');

test('every character has a common form, which is its own', () => {
  // Prepare
  const characters = Array.from({ length: 0x11_0000 }, (_, at) => at)
    .filter((at) => at < 0xd800 || at > 0xdfff)
    .map((at) => String.fromCodePoint(at));

  // Act
  const unstable = characters.filter((character) => commonForm(commonForm(character)) !== commonForm(character));

  // Assess
  expect(unstable).toEqual([]);
});

test.each([
  ['traditional and simplified', '電動汽車產業與臺灣裏後', '电动汽车产业与台湾里后'],
  ['Hong Kong', '啟峯麪裏衞', '启峰面里卫'],
  ['Taiwan', '著汙峰床喫', '着污峯牀吃'],
  ['radicals', '市⻓⼯⺠', '市长工民'],
  ['circles', '二○二◯', '二〇二〇'],
])('forms of %s are the same', (_, one, other) => {
  // Act
  const forms = [formsOf(one), formsOf(other)];

  // Assess
  expect(forms[0]).toBe(forms[1]);
});

test.each([
  ['大', '太'],
  ['未', '末'],
  ['0', '〇'],
  ['计', '划'],
])('%s and %s are two characters', (one, other) => {
  // Act
  const forms = new Set([commonForm(one), commonForm(other)]);

  // Assess
  expect(forms.size).toBe(2);
});
