/** The conditions that a filter can have, told by records as a file holds them. */
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { parseEdtf } from '../../src/records/partialDate.ts';
import type { Line } from './oracleRecords.ts';

/** One field of a filter: what can be asked, and which records meet it. */
export interface FilterField {
  /** Mostly what the target meets, so that something is found; now and then what others meet, or nothing does. */
  readonly ask: (target: Line, lines: readonly Line[]) => fc.Arbitrary<unknown>;
  // What is asked is of another shape in each field.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly meets: (line: Line, asked: any) => boolean;
}

/** The values that a record has in a field. */
export type ValuesOf = (line: Line) => readonly string[];

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
/** The values that are there, each once. */
export const some = (...values: readonly (string | undefined)[]): string[] =>
  distinct(values.filter((value) => value !== undefined));

/** The first day that a date of a file can mean, or the last one of those that have no first. */
export const dayOf = (date: string | undefined): string | undefined => {
  const { earliest, latest } = parseEdtf(date ?? '') ?? {};
  return earliest ?? latest;
};

function valueOf(of: ValuesOf, target: Line, lines: readonly Line[]): fc.Arbitrary<string> {
  const [own, all] = [of(target), distinct(lines.flatMap(of))];
  return fc.oneof(...(own.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...own) }] : []), {
    weight: 1,
    arbitrary: fc.constantFrom(...all),
  });
}

/** Has this value. */
export const having = (of: ValuesOf): FilterField => ({
  ask: (target, lines) => valueOf(of, target, lines),
  meets: (line, asked: string) => of(line).includes(asked),
});

/** Has one of these values. */
export const havingAny = (of: ValuesOf): FilterField => ({
  ask: (target, lines) => fc.array(valueOf(of, target, lines), { minLength: 1, maxLength: 4 }),
  meets: (line, asked: string[]) => of(line).some((value) => asked.includes(value)),
});

/** One part of a record that meets all that is asked of it: a participant, an honour. */
export const havingPart = (
  partsOf: (line: Line) => readonly Line[],
  fields: Readonly<Record<string, { readonly of: (part: Line) => unknown; readonly always?: true }>>,
): FilterField => ({
  ask: (target, lines) => {
    const [own, all] = [partsOf(target), lines.flatMap(partsOf)];
    const part = fc.constantFrom(...(own.length > 0 ? own : all));
    const asked = Object.entries(fields).map(([name, { of, always }]) =>
      fc
        .tuple(fc.array(part, { minLength: 1, maxLength: 2 }), fc.boolean())
        .map(([parts, isAsked]) => [name, parts.map(of).filter(Boolean), always === true || isAsked] as const),
    );
    return fc
      .tuple(...asked)
      .map((given) =>
        Object.fromEntries(
          given.flatMap(([name, values, isAsked]) => (isAsked && values.length > 0 ? [[name, values]] : [])),
        ),
      )
      .filter((given) => Object.entries(fields).every(([name, { always }]) => always !== true || name in given));
  },
  meets: (line, asked: Record<string, unknown[]>) =>
    partsOf(line).some((part) =>
      Object.entries(asked).every(([name, values]) => values.includes(fields[name]?.of(part))),
    ),
});

/** Has no value of any of these keys. */
export const lacking = (keys: Readonly<Record<string, ValuesOf>>): FilterField => ({
  ask: () => fc.uniqueArray(fc.constantFrom(...Object.keys(keys)), { minLength: 1, maxLength: 2 }),
  meets: (line, asked: string[]) => asked.every((key) => keys[key]?.(line).length === 0),
});

/** Has this value, in whatever form it is written. */
export function writtenAs(of: ValuesOf, forms: readonly ((value: string) => string)[], key: (value: string) => string) {
  const field: FilterField = {
    ask: (target, lines) =>
      fc.tuple(valueOf(of, target, lines), fc.constantFrom(...forms)).map(([value, form]) => form(value)),
    meets: (line, asked: string) => of(line).some((value) => key(value) === key(asked)),
  };
  return field;
}

interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** Has a day within: whether the day is undefined or not, only what is dated can lie in a range. */
const within = (day: string | undefined, { from = '0001', to = '9999-99' }: Range): boolean =>
  day !== undefined && from <= day && day <= to;

const day = fc
  .date({ min: new Date('2014-06-01'), max: new Date('2025-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Two days, in their order, one of which may be missing; often one of them is the target's own. */
function rangeFor(own: string | undefined): fc.Arbitrary<Range> {
  const end = own === undefined ? day : fc.oneof(day, fc.constant(own));
  return fc.tuple(end, end, fc.constantFrom('both', 'from', 'to')).map(([a, b, ends]) => ({
    ...(ends !== 'to' && { from: a < b ? a : b }),
    ...(ends !== 'from' && { to: a < b ? b : a }),
  }));
}

export const dated = (of: (line: Line) => string | undefined): FilterField => ({
  ask: (target) => rangeFor(of(target)),
  meets: (line, asked: Range) => within(of(line), asked),
});

/** In one of the industries, or below it. */
export const inIndustry: FilterField = {
  ask: (target, lines) =>
    fc.array(
      fc
        .tuple(
          valueOf(({ industry }) => some(industry), target, lines),
          fc.constantFrom(1, 3, 4, 5),
        )
        .map(([code, length]) => code.slice(0, length)),
      { minLength: 1, maxLength: 3 },
    ),
  meets: ({ industry }, asked: string[]) => asked.some((code) => industry?.startsWith(code)),
};

/** In millionths: an amount has up to six decimals. */
export function millionths(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(6, '0'));
  return decimal.startsWith('-') ? -digits : digits;
}

interface AmountRange {
  readonly gte?: string;
  readonly lte?: string;
  readonly currency?: string;
}

/** An investment within a range, in one currency. */
export const investing: FilterField = {
  ask: (target, lines) => {
    const amount = valueOf(({ investment }) => some(investment?.amount), target, lines);
    const own = (target.investment?.currency ?? 'CNY') as string;
    return fc
      .tuple(
        amount,
        amount,
        fc.constantFrom('both', 'gte', 'lte', 'neither'),
        fc.constantFrom(own, own, 'USD', undefined),
      )
      .map(([a, b, ends, currency]) => {
        const [least = a, most = b] = [a, b].sort((one, other) => (millionths(one) < millionths(other) ? -1 : 1));
        return {
          ...((ends === 'both' || ends === 'gte') && { gte: least }),
          ...((ends === 'both' || ends === 'lte') && { lte: most }),
          ...(currency !== undefined && { currency }),
        };
      });
  },
  meets: ({ investment }, { gte, lte, currency = 'CNY' }: AmountRange) =>
    investment !== undefined &&
    (investment.currency ?? 'CNY') === currency &&
    (gte === undefined || millionths(investment.amount) >= millionths(gte)) &&
    (lte === undefined || millionths(investment.amount) <= millionths(lte)),
};

/** One milestone of that kind, that state, on one of those days. */
export const reaching: FilterField = {
  ask: (target) => {
    const own = (target.milestones ?? []) as Line[];
    return fc
      .record({
        of: own.length > 0 ? fc.constantFrom(...own) : fc.constant({ kind: 'STARTED', state: 'ACTUAL' } as Line),
        state: fc.constantFrom('own', 'ACTUAL', 'EXPECTED', undefined),
        dates: fc.boolean(),
        kind: fc.boolean(),
      })
      .chain(({ of, state, dates, kind }) =>
        (dates ? rangeFor(dayOf(of.date)) : fc.constant(undefined)).map((date) => ({
          ...(kind && { kind: of.kind }),
          ...(state !== undefined && { state: state === 'own' ? of.state : state }),
          ...(date && { date }),
        })),
      );
  },
  meets: ({ milestones }, asked: { kind?: string; state?: string; date?: Range }) =>
    (milestones ?? []).some(
      ({ kind, state, date }: Line) =>
        (asked.kind === undefined || kind === asked.kind) &&
        (asked.state === undefined || state === asked.state) &&
        (asked.date === undefined || within(dayOf(date), asked.date)),
    ),
};

/** Something is expected whose last possible day is over, and nothing of its kind is reached. */
export const overdue: FilterField = {
  ask: (target) => {
    const lasts = ((target.milestones ?? []) as Line[]).flatMap(({ date }) => parseEdtf(date ?? '')?.latest ?? []);
    // On the last day itself it is not over.
    const near = lasts.flatMap((last) => [last, new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)]);
    return (near.length > 0 ? fc.oneof(day, fc.constantFrom(...near)) : day).map((asOf) => ({ asOf }));
  },
  meets: ({ milestones }, { asOf }: { asOf: string }) =>
    (milestones ?? []).some(
      ({ kind, state, date }: Line) =>
        state === 'EXPECTED' &&
        (parseEdtf(date ?? '')?.latest ?? '9999') < asOf &&
        !milestones.some((each: Line) => each.kind === kind && each.state === 'ACTUAL'),
    ),
};

/** Letters and digits alone, without the difference of width, case and (as far as our records have it) tradition. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('雲', '云')
    .replaceAll('團', '团')
    .replace(/[^\p{L}\p{N}]/gu, '');

const lettersOf = (name: string): string =>
  pinyin(name.normalize('NFKC'), { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const namesOf = ({ name, otherNames = [] }: Line): string[] => [name, ...otherNames];

/** One of its names begins so, or the pinyin of one does. */
export const called: FilterField = {
  ask: (target) =>
    fc
      .record({
        name: fc.constantFrom(...namesOf(target)),
        form: fc.constantFrom<(name: string) => string>(
          (name) => name,
          lettersOf,
          (name) => name.toUpperCase(),
          (name) => name.replaceAll('云', '雲'),
        ),
        length: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ name, form, length }) => Array.from(form(name)).slice(0, length).join('')),
  meets: (line, asked: string) =>
    namesOf(line).some((name) => plain(name).startsWith(plain(asked)) || lettersOf(name).startsWith(plain(asked))),
};

/** Chinese that is shown but not searched. */
const NOT_SEARCHED = ['section', 'original', 'unit', 'scheme', 'steps', 'quote', 'credit', 'scope'];

function textsOf(value: unknown, name = ''): string[] {
  if (NOT_SEARCHED.includes(name)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, Array.isArray(value) ? name : key));
}

/** All words, here always of Chinese characters, are found in it. */
export const worded: FilterField = {
  ask: (target) => {
    const runs = distinct(textsOf(target).flatMap((text) => text.match(/[\u4e00-\u9fa5]{1,8}/g) ?? []));
    const word = fc
      .tuple(fc.constantFrom(...runs), fc.nat({ max: 7 }), fc.integer({ min: 1, max: 4 }))
      .map(([run, from, length]) => run.slice(from % run.length).slice(0, length));
    return fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
  },
  meets: (line, asked: string) => {
    const texts = textsOf(line).map((text) => text.replaceAll('雲', '云').replaceAll('團', '团'));
    const words = asked.replaceAll('雲', '云').replaceAll('團', '团').split(' ');
    return words.every((word) => texts.some((text) => text.includes(word)));
  },
};
