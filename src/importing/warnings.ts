/** What may be a slip in a record that is valid: a name that another record has, a date that cannot be meant. */
import type { PutChange } from '../publications/log/change.ts';
import { orderDay, type PartialDate } from '../records/partialDate.ts';
import { type AnyContent, dateOf, namesOf } from '../records/registry.ts';
import { nameKey, type Namesake } from './namesake.ts';
import type { Problem } from './problem.ts';

export type Warning = Pick<Problem, 'field' | 'rule' | 'hint'>;

/** Printed pages about public business are not older. */
const FIRST_YEAR = 1900;
const DAY = 86_400_000;

/** 有限责任公司 and 有限公司 are two ways to write the same. */
const companyKey = (name: string): string => nameKey(name).replace('有限责任公司', '有限公司');

/** Records of these kinds are told apart by their names; articles and meetings may well have one title. */
const hasName = ({ content }: AnyContent): boolean => 'otherNames' in content;

/** The names under which another record may be the same: those of the record, and what a company's may be written as. */
export function namesToCompare(record: AnyContent): string[] {
  if (!hasName(record)) return [];
  return namesOf(record).flatMap((name) => [
    name,
    name.replace('有限责任公司', '有限公司'),
    name.replace(/有限公司$/, '有限责任公司'),
  ]);
}

/** @param others records with one of {@link namesToCompare}. */
export function nameWarnings(record: AnyContent, others: readonly Namesake[]): Warning[] {
  const keys = new Set(hasName(record) ? namesOf(record).map(companyKey) : []);
  const same = others.filter(({ names }) => names.some((name) => keys.has(companyKey(name))));
  const ids = [...new Map(same.map(({ id, title }) => [id, title]))].map(([id, title]) => `${id} (${title})`);
  if (ids.length === 0) return [];
  return [
    {
      field: '',
      rule: `is new, and ${ids.slice(0, 3).join(', ')} has the same name`,
      hint: 'if it is the same, use that id; see also `gongkai merge`',
    },
  ];
}

/** Years before {@link FIRST_YEAR} anywhere, and a date of the record that is still to come. */
export function dateWarnings({ kind, content }: PutChange, today = new Date()): Warning[] {
  const date = dateOf({ kind, content } as AnyContent);
  // Time zones, and papers that are printed on the eve.
  const soon = new Date(today.getTime() + 2 * DAY).toISOString().slice(0, 10);
  const warnings: Warning[] = [];
  for (const { field, found } of datesIn(content)) {
    const day = orderDay(found);
    if (Number(day.slice(0, 4)) < FIRST_YEAR) {
      warnings.push({ field, rule: `is in the year ${Number(day.slice(0, 4))}: is that meant?` });
    } else if (found === date && day > soon) {
      warnings.push({ field, rule: `is ${found.edtf}, which is still to come: is that meant?` });
    }
  }
  return warnings;
}

function* datesIn(value: unknown, field = ''): Generator<{ field: string; found: PartialDate }> {
  if (typeof value !== 'object' || value === null) return;
  if ('edtf' in value && 'precision' in value) {
    // Nothing else in a record has these fields.
    yield { field, found: value as PartialDate };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    yield* datesIn(inner, at);
  }
}
