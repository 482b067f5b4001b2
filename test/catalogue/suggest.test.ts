/** Names that have a text in them, told by names alone: characters, pinyin, initials; and what is refused. */
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { apiOver, type Api } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { runs } from '../support/runs.ts';
import { publish } from '../../src/publications/publishing/publish.ts';

const engine = useEngine();
let api: Api;

const NAMES = [
  '江苏天宝汽车电子有限公司',
  '天宝集团',
  '徐州天宝（集团）股份有限公司',
  '徐工集团',
  'ABB西安电机',
  '重庆银行',
  '徐州经济技术开发区管理委员会',
  '東宇建設',
  '绿地城',
];
const [OTHER] = ['天宝电子'];

beforeAll(async () => {
  const session = await engine.session();
  await publish(session, {
    changes: [
      ...NAMES.map((name, at) => put(`Enterprise:e${at}`, { name, ...(at === 3 && { otherNames: [OTHER] }) })),
      put('Person:zeng', { name: '曾国强' }),
      put('Person:lv', { name: '吕梁' }),
      put('Article:a', { title: '天宝汽车' }),
    ],
  });
  api = apiOver(session);
});

const suggest = async (text: string, args = ''): Promise<{ name: string; record: { id: string; title: string } }[]> =>
  (await api.data(`query ($text: String!) { suggest(text: $text${args}) { name record { id title } } }`, { text }))
    .suggest;

test.each([
  ['天宝', ['天宝电子', '天宝集团', '江苏天宝汽车电子有限公司', '徐州天宝（集团）股份有限公司']],
  ['tianbao', ['天宝电子', '天宝集团', '江苏天宝汽车电子有限公司', '徐州天宝（集团）股份有限公司']],
  ['tb', ['天宝电子', '天宝集团', '江苏天宝汽车电子有限公司', '徐州天宝（集团）股份有限公司']],
  ['天寶', ['天宝电子', '天宝集团', '江苏天宝汽车电子有限公司', '徐州天宝（集团）股份有限公司']],
  ['集团', ['天宝集团', '徐工集团', '徐州天宝（集团）股份有限公司']],
  ['宝集', ['天宝集团', '徐州天宝（集团）股份有限公司']],
  ['abb', ['ABB西安电机']],
  ['cqyh', ['重庆银行']],
  ['东宇', ['東宇建設']],
  ['zgq', ['曾国强']],
  ['zengguo', ['曾国强']],
  ['lvliang', ['吕梁']],
  ['luliang', ['吕梁']],
  ['无此名', []],
])('%s', async (text, names) => {
  // Act
  const found = await suggest(text);

  // Assess
  expect(found.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

test('names that begin with the text come first, then shorter ones', async () => {
  // Act
  const found = await suggest('徐');

  // Assess: the record of the other name 天宝电子 is 徐工集团.
  expect(found.map(({ name }) => name)).toEqual([
    '徐工集团',
    '徐州天宝（集团）股份有限公司',
    '徐州经济技术开发区管理委员会',
  ]);
  expect((await suggest('天宝电子'))[0]).toEqual({ name: OTHER, record: { id: 'Enterprise:e3', title: '徐工集团' } });
});

test('kinds and a number narrow it', async () => {
  expect(await suggest('tb', ', kinds: [PERSON]')).toEqual([]);
  expect(await suggest('天宝', ', kinds: [ENTERPRISE], first: 2')).toHaveLength(2);
});

test('whatever is typed of a name, its record is found', async () => {
  const all = fc.constantFrom(...NAMES);
  const form = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => pinyin(name, { toneType: 'none', v: true, nonZh: 'consecutive' }).replace(/[^a-zA-Z0-9]/g, ''),
    (name) => pinyin(name, { toneType: 'none', pattern: 'first', nonZh: 'consecutive' }).replace(/[^a-zA-Z0-9]/g, ''),
  );
  await fc.assert(
    fc.asyncProperty(all, form, fc.nat(30), fc.integer({ min: 1, max: 8 }), async (name, of, from, length) => {
      // Prepare
      const letters = Array.from(of(name.replace(/[（）]/g, '')));
      const text = letters
        .slice(from % letters.length)
        .slice(0, length)
        .join('');

      // Act
      const found = await suggest(text, ', first: 100');

      // Assess
      expect(found.map(({ record }) => record.title)).toContain(name);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['text: ""', 'text'],
  ['text: "!，"', 'text'],
  [`text: "${'天'.repeat(101)}"`, 'text'],
  ['text: "天", first: 0', 'first'],
  ['text: "天", first: 101', 'first'],
  ['text: "天", kinds: []', 'kinds'],
])('%s is refused by name, and nothing beside it', async (args, argument) => {
  // Act
  const { data, errors } = await api.ask(`{ suggest(${args}) { name } limits { maxDepth } }`);

  // Assess
  expect(data).toMatchObject({ suggest: null, limits: {} });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
